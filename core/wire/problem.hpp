#pragma once

#include "core/wire/codec.hpp"

#include <string>
#include <vector>

namespace wire {

// application/problem+json (RFC 9457).
struct Problem {
  struct Field {
    std::string pointer;  // RFC 6901, into the request's body
    std::string code;
    std::string detail;
    friend bool operator==(const Field&, const Field&) = default;
  };

  std::string type;  // a URI reference, stable for each code
  int status = 0;
  std::string title;
  std::string detail;
  std::string code;  // snake_case; its meaning never changes
  std::vector<Field> errors;
  std::string request_id;
  friend bool operator==(const Problem&, const Problem&) = default;
};

std::string encode(const Problem& problem);
template <>
std::expected<Problem, WireError> decode<Problem>(std::string_view json);

}  // namespace wire
