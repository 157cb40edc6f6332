#include "core/rules/decide.hpp"

#include "core/base/overloaded.hpp"
#include "core/rules/commands.hpp"
#include "core/rules/permissions.hpp"
#include "core/rules/refuse.hpp"

namespace rules {
namespace {

std::size_t item_count(const domain::CommandBody& command) {
  return std::visit(base::overloaded{
                        [](const domain::SwitchAutoAssign& body) { return body.ums_ids.size(); },
                        [](const domain::AssignPacks& body) { return body.packs.size(); },
                        [](const domain::UnassignPacks& body) { return body.packs.size(); },
                        [](const auto&) { return std::size_t{1}; },
                    },
                    command);
}

}  // namespace

std::expected<Decision, domain::Refusal> decide(const Records& records, const Context& context,
                                                const domain::CommandBody& command) {
  if (!allow(context.actor, action_of(command))) {
    return refuse(domain::RefusalCode::RoleNotAllowed, {{"company", records.company().name}});
  }
  if (item_count(command) > domain::kMaxItems) return refuse(domain::RefusalCode::TooManyItems);
  return std::visit(
      base::overloaded{
          [&](const domain::RegisterUmsId& body) {
            return register_ums_id(records, context, body);
          },
          [&](const domain::RenameUmsId& body) { return rename_ums_id(records, body); },
          [&](const domain::SwitchAutoAssign& body) { return switch_auto_assign(records, body); },
          [&](const domain::AssignPacks& body) { return assign_packs(records, context, body); },
          [&](const domain::UnassignPacks& body) { return unassign_packs(records, body); },
          [&](const domain::MovePack& body) { return move_pack(records, context, body); },
          [&](const domain::IssueUmsLicense& body) {
            return issue_ums_license(records, context, body);
          },
      },
      command);
}

}  // namespace rules
