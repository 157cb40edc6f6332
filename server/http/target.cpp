#include "server/http/target.hpp"

#include <algorithm>
#include <charconv>

namespace http {
namespace {

std::optional<std::string> decode(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    char next = text[at];
    if (next == '%') {
      unsigned value = 0;
      const std::string_view digits = text.substr(at + 1, 2);
      const auto [end, error] =
          std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
      if (digits.size() != 2 || end != digits.data() + 2 || error != std::errc()) {
        return std::nullopt;
      }
      next = static_cast<char>(value);
      at += 2;
    }
    if (next == '\0' || next == '\r' || next == '\n') return std::nullopt;
    decoded += next;
  }
  return decoded;
}

// Calls `use` with each part of `text` between separators; stops when it says false.
template <class Use>
bool each_part(std::string_view text, char separator, const Use& use) {
  while (true) {
    const std::size_t end = text.find(separator);
    if (!use(text.substr(0, end))) return false;
    if (end == std::string_view::npos) return true;
    text.remove_prefix(end + 1);
  }
}

bool is_plain_path(std::string_view path) {
  return path.find('\\') == std::string_view::npos &&
         each_part(path, '/', [](std::string_view part) { return part != "." && part != ".."; });
}

}  // namespace

std::optional<Target> parse_target(std::string_view target) {
  if (!target.starts_with('/')) return std::nullopt;
  const std::size_t question = target.find('?');
  const auto path = decode(target.substr(0, question));
  if (!path || !is_plain_path(*path)) return std::nullopt;
  Target parsed{.path = *path, .query = {}};
  if (question == std::string_view::npos) return parsed;
  const bool readable = each_part(target.substr(question + 1), '&', [&](std::string_view part) {
    if (part.empty()) return true;
    const std::size_t equals = std::min(part.find('='), part.size());
    const auto name = decode(part.substr(0, equals));
    const auto value = decode(part.substr(std::min(equals + 1, part.size())));
    if (!name || !value) return false;
    parsed.query.emplace_back(*name, *value);
    return true;
  });
  if (!readable) return std::nullopt;
  return parsed;
}

}  // namespace http
