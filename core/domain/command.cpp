#include "core/domain/command.hpp"

#include "core/base/overloaded.hpp"

namespace domain {

std::string_view command_name(const CommandBody& body) {
  using std::string_view;
  return std::visit(base::overloaded{
                        [](const RegisterUmsId&) -> string_view { return "ums_id.register"; },
                        [](const RenameUmsId&) -> string_view { return "ums_id.rename"; },
                        [](const SwitchAutoAssign&) -> string_view { return "ums_id.auto_assign"; },
                        [](const AssignPacks&) -> string_view { return "pack.assign"; },
                        [](const UnassignPacks&) -> string_view { return "pack.unassign"; },
                        [](const MovePack&) -> string_view { return "pack.move"; },
                        [](const IssueUmsLicense&) -> string_view { return "ums_license.issue"; },
                    },
                    body);
}

}  // namespace domain
