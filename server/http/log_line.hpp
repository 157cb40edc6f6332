#pragma once

#include "core/base/instant.hpp"

#include <chrono>
#include <cstddef>
#include <string>

namespace http {

// What is remembered of a request outside the database: no body, no query, no header.
struct LogLine {
  base::Instant at;
  std::string request_id;
  std::string method;
  std::string path;
  int status = 0;
  std::size_t bytes = 0;
  std::chrono::milliseconds took{0};
};

// One JSON object without a line break.
std::string to_json(const LogLine& line);

// "Mon, 02 Mar 2026 09:00:00 GMT" (RFC 9110 section 5.6.7).
std::string http_date(base::Instant at);

}  // namespace http
