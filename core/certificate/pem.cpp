#include "core/certificate/pem.hpp"

#include <algorithm>
#include <utility>

namespace certificate {
namespace {

constexpr std::string_view kDashes = "-----";
constexpr std::string_view kBegin = "-----BEGIN ";
constexpr std::string_view kEnd = "-----END ";
constexpr std::size_t kLine = 64;

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// Headers, if the first line is one, end with an empty line.
std::string_view skip_headers(std::string_view body) {
  const std::size_t start = body.find_first_not_of(" \t\r\n");
  const std::size_t line_end = body.find_first_of("\r\n", start);
  if (start == std::string_view::npos || line_end == std::string_view::npos) return body;
  if (!body.substr(start, line_end - start).contains(':')) return body;
  const std::size_t unix_end = body.find("\n\n", line_end);
  const std::size_t windows_end = body.find("\r\n\r\n", line_end);
  const std::size_t end = std::min(unix_end, windows_end);
  return end == std::string_view::npos ? body : body.substr(end);
}

std::optional<base::Bytes> decode_body(std::string_view body) {
  std::string digits;
  digits.reserve(body.size());
  std::ranges::copy_if(skip_headers(body), std::back_inserter(digits),
                       [](char c) { return !is_space(c); });
  if (digits.empty()) return std::nullopt;
  return base::parse_base64(digits);
}

// A line that begins or ends a block.
struct Marker {
  bool begins = false;
  std::string_view label;
  std::size_t from = 0;
  std::size_t to = 0;
};

std::optional<Marker> next_marker(std::string_view text, std::size_t from) {
  for (;;) {
    const std::size_t at = text.find(kDashes, from);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view here = text.substr(at);
    const bool begins = here.starts_with(kBegin);
    if (begins || here.starts_with(kEnd)) {
      const std::size_t label = at + (begins ? kBegin : kEnd).size();
      const std::size_t end = text.find_first_of("-\r\n", label);
      if (end != std::string_view::npos && text.substr(end).starts_with(kDashes)) {
        return Marker{begins, text.substr(label, end - label), at, end + kDashes.size()};
      }
    }
    from = at + 1;
  }
}

}  // namespace

std::string text_of_file(Der file) {
  const bool marked =
      file.size() >= 2 && std::min(file[0], file[1]) == 0xFE && std::max(file[0], file[1]) == 0xFF;
  if (!marked) return {file.begin(), file.end()};
  const std::size_t low = file[0] == 0xFF ? 0 : 1;
  std::string text;
  for (std::size_t i = 2; i + 1 < file.size(); i += 2) {
    const bool ascii = file[i + 1 - low] == 0 && file[i + low] < 0x80;
    text += ascii ? static_cast<char>(file[i + low]) : '?';
  }
  return text;
}

std::vector<PemBlock> pem_blocks(std::string_view text) {
  std::vector<PemBlock> blocks;
  std::optional<Marker> open;
  std::optional<Marker> marker = next_marker(text, 0);
  while (marker) {
    if (marker->begins) {
      if (open) blocks.push_back({std::string(open->label), std::nullopt});
      open = marker;
    } else if (open) {
      PemBlock block{std::string(open->label), std::nullopt};
      if (marker->label == open->label) {
        block.bytes = decode_body(text.substr(open->to, marker->from - open->to));
      }
      blocks.push_back(std::move(block));
      open.reset();
    }
    marker = next_marker(text, marker->to);
  }
  if (open) blocks.push_back({std::string(open->label), std::nullopt});
  return blocks;
}

std::string to_pem(Der certificate) {
  const std::string digits = base::to_base64(certificate);
  std::string out = "-----BEGIN CERTIFICATE-----\n";
  for (std::size_t i = 0; i < digits.size(); i += kLine) {
    out.append(digits, i, kLine).append("\n");
  }
  return out + "-----END CERTIFICATE-----\n";
}

}  // namespace certificate
