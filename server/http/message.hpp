#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

enum class Method : std::uint8_t { Get, Head, Post, Put, Patch, Delete, Other };

// A request that passed the guard: one of the configured hosts, no foreign origin, within limits.
struct Request {
  Method method = Method::Get;
  std::string path;                                        // percent-decoded, begins with '/'
  std::vector<std::pair<std::string, std::string>> query;  // percent-decoded, in their order
  std::string body;
  std::string request_id;  // minted for this request; stands in the answer, the log and the audit
  bool stopping = false;   // the server has been told to end

  // The first value of that name; none if it is not there.
  std::optional<std::string_view> parameter(std::string_view name) const;
};

// Hold an answer back, for at most this long, until `topic` has a version above `version`; then ask
// again. When the time is up, or the server ends, the answer goes out as it is.
struct Hold {
  std::string topic;
  std::uint64_t version = 0;
  std::chrono::seconds at_most{0};
};

struct Response {
  int status = 200;
  std::string content_type;  // empty: no body
  std::string body;
  std::string cache_control = "no-store";
  std::vector<std::pair<std::string, std::string>> headers;  // names and values of our own making
  std::optional<Hold> hold;
};

// What went wrong, before it is written as application/problem+json.
struct Fault {
  int status = 500;
  std::string code;    // snake_case
  std::string detail;  // a sentence for people
};

}  // namespace http
