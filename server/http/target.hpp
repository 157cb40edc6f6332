#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

// A request target taken apart. Percent escapes are decoded once; `+` stays `+`.
struct Target {
  std::string path;
  std::vector<std::pair<std::string, std::string>> query;
  friend bool operator==(const Target&, const Target&) = default;
};

// None for a target that does not begin with '/', has a broken escape, a NUL, a backslash, or a
// path segment that is `.` or `..` after decoding.
std::optional<Target> parse_target(std::string_view target);

}  // namespace http
