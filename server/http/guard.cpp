#include "server/http/guard.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <utility>

namespace http {
namespace {

bool is_json(std::string_view content_type) {
  const std::string type = base::fold_ascii(content_type.substr(0, content_type.find(';')));
  return type.substr(0, type.find_last_not_of(" \t") + 1) == "application/json";
}

bool holds(const std::vector<std::string>& list, std::string_view value) {
  return std::ranges::find(list, value) != list.end();
}

std::optional<Fault> refuse_framing(const GuardedHeaders& headers) {
  if (headers.transfer_encoding) {
    return Fault{501, "transfer_encoding_not_supported",
                 "Send the body in one piece with a Content-Length."};
  }
  if (changes(headers.method) && !headers.content_length) {
    return Fault{411, "length_required", "The request has no Content-Length."};
  }
  return std::nullopt;
}

std::optional<Fault> refuse_stranger(const Guard& guard, const GuardedHeaders& headers) {
  if (headers.host_lines != 1) {
    return Fault{400, "host_invalid", "The request must name one host."};
  }
  if (!holds(guard.hosts, base::fold_ascii(headers.host))) {
    return Fault{421, "host_not_allowed", "This server does not answer under that host name."};
  }
  if (headers.origin && !holds(guard.origins, *headers.origin)) {
    return Fault{403, "origin_not_allowed", "Pages of that origin may not use this server."};
  }
  if (!headers.origin && headers.fetch_site == "cross-site" && changes(headers.method)) {
    return Fault{403, "origin_not_allowed", "Pages of another site may not use this server."};
  }
  return std::nullopt;
}

}  // namespace

bool changes(Method method) {
  switch (method) {
    case Method::Get:
    case Method::Head: return false;
    case Method::Post:
    case Method::Put:
    case Method::Patch:
    case Method::Delete:
    case Method::Other: return true;
  }
  std::unreachable();
}

std::optional<Fault> refuse(const Guard& guard, const GuardedHeaders& headers) {
  if (const auto stranger = refuse_stranger(guard, headers)) return stranger;
  if (headers.method == Method::Other) {
    return Fault{405, "method_not_allowed", "This method is not supported."};
  }
  if (const auto framing = refuse_framing(headers)) return framing;
  if (changes(headers.method) && !is_json(headers.content_type)) {
    return Fault{415, "content_type_not_supported", "Send the body as application/json."};
  }
  return std::nullopt;
}

}  // namespace http
