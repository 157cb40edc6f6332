#include "core/rules/permissions.hpp"

#include "core/base/overloaded.hpp"

#include <utility>

namespace rules {

bool allow(const domain::Actor& actor, Action action) {
  switch (action) {
    case Action::ReadCompany: return true;
    case Action::RegisterUmsId:
    case Action::RenameUmsId:
    case Action::SwitchAutoAssign:
    case Action::AssignPacks:
    case Action::UnassignPacks:
    case Action::MovePack:
    case Action::IssueUmsLicense:
      return actor.role == domain::Role::SuperAdmin || actor.role == domain::Role::UmsAdmin;
  }
  std::unreachable();
}

Action action_of(const domain::CommandBody& command) {
  return std::visit(base::overloaded{
                        [](const domain::RegisterUmsId&) { return Action::RegisterUmsId; },
                        [](const domain::RenameUmsId&) { return Action::RenameUmsId; },
                        [](const domain::SwitchAutoAssign&) { return Action::SwitchAutoAssign; },
                        [](const domain::AssignPacks&) { return Action::AssignPacks; },
                        [](const domain::UnassignPacks&) { return Action::UnassignPacks; },
                        [](const domain::MovePack&) { return Action::MovePack; },
                        [](const domain::IssueUmsLicense&) { return Action::IssueUmsLicense; },
                    },
                    command);
}

}  // namespace rules
