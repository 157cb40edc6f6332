#include "core/sync/concerns.hpp"

#include "core/base/overloaded.hpp"

#include <algorithm>
#include <variant>

namespace sync {

bool concerns(const domain::CommandBody& body, std::string_view ref) {
  const auto is = [&](const auto& id) { return id.text == ref; };
  const auto is_any = [&](const auto& ids) { return std::ranges::any_of(ids, is); };
  return std::visit(
      base::overloaded{
          [&](const domain::RegisterUmsId& command) { return is(command.ref); },
          [&](const domain::RenameUmsId& command) { return is(command.ums_id); },
          [&](const domain::SwitchAutoAssign& command) { return is_any(command.ums_ids); },
          [&](const domain::AssignPacks& command) {
            return is(command.ums_id) || is_any(command.packs);
          },
          [&](const domain::UnassignPacks& command) {
            return is(command.ums_id) || is_any(command.packs);
          },
          [&](const domain::MovePack& command) {
            return is(command.pack) || is(command.from) || is(command.to);
          },
          [&](const domain::IssueUmsLicense& command) { return is(command.ums_id); },
      },
      body);
}

}  // namespace sync
