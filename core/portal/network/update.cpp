#include "core/portal/commands.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

// None: the company was left meanwhile, and the answer is of no use.
sync::Replica* replica_of(Step& step, const domain::CompanyRef& ref) {
  const auto at = std::ranges::find(step.model.companies, ref, &CompanyState::ref);
  return at == step.model.companies.end() ? nullptr : &at->replica;
}

}  // namespace

void on(Step& step, SnapshotArrived&& msg) {
  if (auto* replica = replica_of(step, msg.company)) {
    replica->on_snapshot(std::move(msg.snapshot), step.model.now);
  }
}

void on(Step& step, ChangesArrived&& msg) {
  if (auto* replica = replica_of(step, msg.company)) {
    replica->on_changes(std::move(msg.changes), step.model.now);
  }
}

void on(Step& step, OutcomesArrived&& msg) {
  if (auto* replica = replica_of(step, msg.company)) {
    const bool was_away = replica->health(sync::Lane::Sending).failed_attempts > 0;
    const auto sent = static_cast<std::int64_t>(msg.outcomes.outcomes.size());
    replica->on_outcomes(std::move(msg.outcomes), step.model.now);
    if (was_away) {
      toast_done(step,
                 fill(texts::kBackOnline, {counted(sent, texts::kOneChange, texts::kChanges)}));
    }
  }
}

void on(Step& step, RequestFailed&& msg) {
  if (auto* replica = replica_of(step, msg.company)) {
    replica->on_failure(msg.lane, std::move(msg.failure), msg.random, step.model.now);
  }
}

}  // namespace portal
