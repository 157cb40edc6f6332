#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

void forget(Changes& changes, std::uint64_t command) {
  std::erase(changes.theirs, command);
}

// Of many, those that were closed meanwhile are left out, as when they were asked for.
domain::CommandBody without_closed(const domain::CompanyRows& rows,
                                   const domain::CommandBody& command) {
  const auto* many = std::get_if<domain::SwitchAutoAssign>(&command);
  if (many == nullptr) return command;
  domain::SwitchAutoAssign open{{}, many->on};
  for (const domain::UmsRef& ref : many->ums_ids) {
    const domain::UmsId* row = rows.ums_ids.find(ref);
    if (row != nullptr && row->lifecycle == domain::Lifecycle::Open) open.ums_ids.push_back(ref);
  }
  if (open.ums_ids.empty()) return command;  // which says why it cannot be
  return open;
}

void apply_again(Step& step, CompanyState& company, std::uint64_t command) {
  const auto& conflicts = company.replica.conflicts();
  const auto at = std::ranges::find(
      conflicts, command, [](const sync::Conflict& conflict) { return conflict.command.id; });
  if (at == conflicts.end()) return;
  if (submit(step, without_closed(company.replica.view(), at->command.body), at->certificate)) {
    company.replica.discard(command);
  } else {
    company.replica.apply_again(command, step.model.now);  // it stays, with what stands against it
  }
}

}  // namespace

void on(Step& step, const ToggleChanges&) {
  step.model.changes.open = !step.model.changes.open;
}

void on(Step& step, const ChooseSide& msg) {
  forget(step.model.changes, msg.command);
  if (msg.side == Side::Theirs) step.model.changes.theirs.push_back(msg.command);
}

void on(Step& step, const ResolveConflict& msg) {
  Changes& changes = step.model.changes;
  CompanyState* company = current(step.model);
  if (company == nullptr) return;
  const bool theirs = std::ranges::find(changes.theirs, msg.command) != changes.theirs.end();
  forget(changes, msg.command);
  if (theirs) {
    company->replica.discard(msg.command);
  } else {
    apply_again(step, *company, msg.command);
  }
  if (company->replica.conflicts().empty()) changes.open = false;
}

}  // namespace portal
