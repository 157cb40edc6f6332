#include "server/http/message.hpp"

#include <algorithm>

namespace http {

std::optional<std::string_view> Request::parameter(std::string_view name) const {
  const auto at = std::ranges::find(query, name, &std::pair<std::string, std::string>::first);
  if (at == query.end()) return std::nullopt;
  return at->second;
}

}  // namespace http
