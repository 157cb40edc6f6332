#pragma once

#include "server/http/message.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace http {

// Who may talk to this server at all. Also on loopback, without any sign-in: another web page in
// the same browser must not reach it, by its own name or by one that resolves to this machine.
struct Guard {
  std::vector<std::string> hosts;    // accepted Host values, lower case: "localhost:8080"
  std::vector<std::string> origins;  // accepted Origin values: "http://localhost:8080"
};

// The header lines that decide it, as sent; `host_lines` counts how often Host was there.
struct GuardedHeaders {
  Method method = Method::Get;
  std::size_t host_lines = 0;
  std::string host;
  std::optional<std::string> origin;
  std::string fetch_site;  // Sec-Fetch-Site
  std::string content_type;
  bool transfer_encoding = false;
  bool content_length = false;
};

// The first thing that is wrong, in this order: Host, Origin, method, framing, content type.
std::optional<Fault> refuse(const Guard& guard, const GuardedHeaders& headers);

// Whether the method may change something and so must carry JSON.
bool changes(Method method);

}  // namespace http
