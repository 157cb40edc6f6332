#include "server/http/static_files.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <functional>
#include <iterator>
#include <system_error>
#include <utility>

namespace http {
namespace {

// The page draws in WebAssembly, loads only its own files and writes no markup from text.
constexpr std::string_view kContentSecurityPolicy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; "
    "img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
    "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types portal-sw";

constexpr std::size_t kHashDigits = 12;  // in a hashed name: portal.0123456789ab.wasm

std::string_view content_type(std::string_view extension) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kTypes{{
      {".html", "text/html; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".wasm", "application/wasm"},
      {".json", "application/json"},
      {".webmanifest", "application/manifest+json"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".ico", "image/x-icon"},
      {".ttf", "font/ttf"},
      {".woff2", "font/woff2"},
  }};
  const auto at = std::ranges::find(kTypes, extension, &decltype(kTypes)::value_type::first);
  return at == kTypes.end() ? "application/octet-stream" : at->second;
}

std::expected<std::string, std::string> contents(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(stream), {});
  if (!stream) return std::unexpected("cannot read " + file.string());
  return bytes;
}

bool has_hash(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot < kHashDigits + 1) return false;
  const std::string_view hash = name.substr(dot - kHashDigits, kHashDigits);
  return name[dot - kHashDigits - 1] == '.' &&
         hash.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// Tells versions of one name apart; hashed names have no second version.
std::string etag_of(std::string_view bytes) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                 std::hash<std::string_view>{}(bytes), 16);
  return '"' + std::string(digits.data(), end.ptr) + '"';
}

bool is_page(std::string_view path) {
  return path == "/" || path == "/sign-in" || path == "/c" || path.starts_with("/c/");
}

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

// "br;q=0.5": the coding, and whether its weight is above zero.
std::pair<std::string, bool> coding_of(std::string_view item) {
  const std::size_t semicolon = std::min(item.find(';'), item.size());
  const std::string name = base::fold_ascii(trimmed(item.substr(0, semicolon)));
  const std::size_t equals = item.find('=', semicolon);
  if (equals == std::string_view::npos) return {name, true};
  const std::string_view weight = trimmed(item.substr(equals + 1));
  return {name, weight.find_first_not_of("0.") != std::string_view::npos};
}

}  // namespace

bool accepts(std::string_view accept_encoding, std::string_view coding) {
  bool any = false;
  while (!accept_encoding.empty()) {
    const std::size_t comma = std::min(accept_encoding.find(','), accept_encoding.size());
    const auto [name, wanted] = coding_of(accept_encoding.substr(0, comma));
    if (name == coding) return wanted;
    if (name == "*") any = wanted;
    accept_encoding.remove_prefix(std::min(comma + 1, accept_encoding.size()));
  }
  return any;
}

std::expected<StaticFiles, std::string> StaticFiles::read(const std::filesystem::path& folder) {
  StaticFiles files;
  std::error_code error;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
    const std::filesystem::path& file = entry.path();
    const bool is_twin = file.extension() == ".br" || file.extension() == ".gz";
    if (!entry.is_regular_file() || is_twin || file.filename().string().starts_with('_')) continue;
    const auto plain = contents(file);
    if (!plain) return std::unexpected(plain.error());
    File made{.content_type = std::string(content_type(file.extension().string())),
              .etag = etag_of(*plain),
              .immutable = has_hash(file.filename().string()),
              .plain = *plain,
              .brotli = {},
              .gzip = {}};
    if (const auto twin = contents(file.string() + ".br")) made.brotli = *twin;
    if (const auto twin = contents(file.string() + ".gz")) made.gzip = *twin;
    files.files_.emplace('/' + file.lexically_relative(folder).generic_string(), std::move(made));
  }
  if (error) return std::unexpected("cannot read " + folder.string() + ": " + error.message());
  if (!files.files_.contains("/index.html")) {
    return std::unexpected(folder.string() + " has no index.html");
  }
  return files;
}

std::optional<Response> StaticFiles::find(const Wanted& wanted) const {
  auto at = files_.find(is_page(wanted.path) ? "/index.html" : wanted.path);
  if (at == files_.end()) at = files_.find(std::string(wanted.path) + "/index.html");
  if (at == files_.end()) return std::nullopt;
  const File& file = at->second;
  Response response;
  response.cache_control = file.immutable ? "public, max-age=31536000, immutable" : "no-cache";
  response.headers = {
      {"Content-Security-Policy", std::string(kContentSecurityPolicy)},
      {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
      {"ETag", file.etag},
      {"Vary", "Accept-Encoding"}};
  if (!file.immutable && wanted.if_none_match == file.etag) {
    response.status = 304;
    return response;
  }
  response.content_type = file.content_type;
  if (file.brotli && accepts(wanted.accept_encoding, "br")) {
    response.headers.emplace_back("Content-Encoding", "br");
    response.body = *file.brotli;
  } else if (file.gzip && accepts(wanted.accept_encoding, "gzip")) {
    response.headers.emplace_back("Content-Encoding", "gzip");
    response.body = *file.gzip;
  } else {
    response.body = file.plain;
  }
  return response;
}

}  // namespace http
