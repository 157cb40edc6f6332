#pragma once

#include "core/domain/command.hpp"
#include "core/domain/refusal.hpp"
#include "core/rules/decide.hpp"

#include <cstddef>
#include <expected>

// What each command does (domain.md 4.2), one source file a command. The role and the number of
// items were checked by decide(). A command that finds everything as it wants it decides nothing,
// whoever made it so: staleness counts only for what would be written.
namespace rules {

inline constexpr std::size_t kMaxUmsIds = 100'000;  // open ones of a company

using Decided = std::expected<Decision, domain::Refusal>;

Decided register_ums_id(const Records& records, const Context& context,
                        const domain::RegisterUmsId& command);
Decided rename_ums_id(const Records& records, const domain::RenameUmsId& command);
Decided switch_auto_assign(const Records& records, const domain::SwitchAutoAssign& command);
Decided assign_packs(const Records& records, const Context& context,
                     const domain::AssignPacks& command);
Decided unassign_packs(const Records& records, const domain::UnassignPacks& command);
Decided move_pack(const Records& records, const Context& context, const domain::MovePack& command);
Decided issue_ums_license(const Records& records, const Context& context,
                          const domain::IssueUmsLicense& command);

}  // namespace rules
