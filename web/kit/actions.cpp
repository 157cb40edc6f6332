#include "web/kit/actions.hpp"

#include <algorithm>
#include <utility>

namespace kit {

std::optional<ActionRecord> Actions::take(NodeKey key, Action action) {
  const auto found = std::ranges::find_if(records_, [&](const ActionRecord& record) {
    return record.key == key.value() && record.action == action;
  });
  if (found == records_.end()) return std::nullopt;
  ActionRecord taken = std::move(*found);
  records_.erase(found);
  return taken;
}

}  // namespace kit
