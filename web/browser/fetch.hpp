#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// Requests to the backend. The answer is a later FetchAnswer in the inbox, exactly one for each id
// that was sent, also for a cancelled one.
namespace browser {

enum class Method : std::uint8_t { Get, Post, Put, Delete };

struct Request {
  std::uint32_t id = 0;  // the caller's, not in use by a running request
  Method method = Method::Get;
  std::string url;           // same origin: path and query
  std::string content_type;  // empty: no body is sent
  std::string body;
  std::uint32_t timeout_ms = 30'000;       // from sending to the last byte
  std::uint32_t largest_body = 16u << 20;  // bytes of an answer that are read at most
};

enum class FetchFailure : std::uint8_t { None, Network, Timeout, Aborted, TooLarge };

struct FetchAnswer {
  std::uint32_t id = 0;
  FetchFailure failure = FetchFailure::None;
  int status = 0;                   // 0 if there was no answer
  std::int64_t date_ms = 0;         // Date header as Unix time; 0 if missing or unreadable
  std::int32_t retry_after_s = -1;  // Retry-After header in seconds from now; -1 if missing
  std::string content_type;
  std::string body;   // empty after a failure, and if it is held
  bool held = false;  // the body is a large one: take_body gives it piece by piece, in this pass
  friend bool operator==(const FetchAnswer&, const FetchAnswer&) = default;
};

void send(const Request& request);
// The next piece of an answer's body that is held; empty at its end. `room` is where it is put.
std::string_view take_body(std::uint32_t id, std::span<char> room);
void cancel(std::uint32_t id);  // unknown or finished ids are ignored

}  // namespace browser
