#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

void forget(Changes& changes, std::uint64_t command) {
  std::erase(changes.theirs, command);
}

void apply_again(Step& step, CompanyState& company, std::uint64_t command) {
  const auto& conflicts = company.replica.conflicts();
  const auto at = std::ranges::find(
      conflicts, command, [](const sync::Conflict& conflict) { return conflict.command.id; });
  if (at == conflicts.end()) return;
  Note note = note_for(company, at->command.body);
  const std::size_t waiting = company.replica.pending().size();
  company.replica.apply_again(command, step.model.now);
  if (company.replica.pending().size() == waiting) return;
  note.command = company.replica.pending().back().command.id;
  step.model.notes.push_back(std::move(note));
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
