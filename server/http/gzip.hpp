#pragma once

#include "server/http/message.hpp"

#include <string>
#include <string_view>

namespace http {

// `text` as one gzip member (RFC 1952), packed for speed rather than for size.
std::string gzip(std::string_view text);

// Packs the body of an answer that is worth it, and says so in its headers.
void pack(Response& response);

}  // namespace http
