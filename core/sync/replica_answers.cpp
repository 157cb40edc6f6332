#include "core/base/overloaded.hpp"
#include "core/sync/replica.hpp"

#include <algorithm>
#include <utility>

// What became of the requests.
namespace sync {
namespace {

// For a delay that nobody handed in randomness for.
constexpr Random kMiddle = Random{1} << 31;

bool is_unanswered(const Pending& pending) {
  return pending.state != PendingState::Applied;
}

}  // namespace

void Replica::heard(Lane lane, base::Instant server_time, Moment now) {
  (lane == Lane::Reading ? reading_ : sending_) = {};
  server_offset_ = server_time.time_since_epoch() - now;
  heard_at_ = now;
}

void Replica::failed(Lane lane, Failure failure, Random random, Moment now) {
  LaneHealth& health = lane == Lane::Reading ? reading_ : sending_;
  health.failed_attempts += 1;
  health.retry_at = now + backoff(health.failed_attempts, random, failure);
  health.failure = std::move(failure);
}

void Replica::on_snapshot(wire::Snapshot snapshot, Moment now) {
  is_reading_ = false;
  heard(Lane::Reading, snapshot.server_time, now);
  const bool another_epoch = loaded_ && snapshot.epoch != epoch_;
  rows_.replace(std::move(snapshot.rows));
  revision_ = snapshot.revision;
  epoch_ = std::move(snapshot.epoch);
  loaded_ = true;
  wants_snapshot_ = false;
  if (another_epoch) {
    // A backup was restored. What it may not hold is offered again, under the same ids.
    for (Pending& pending : pending_) {
      pending.command.seen_revision = std::min(pending.command.seen_revision, revision_);
      if (pending.state == PendingState::Queued) continue;
      pending.state = PendingState::Unsure;
      pending.changes.clear();
    }
  }
  std::erase_if(pending_, [&](const Pending& pending) {
    return pending.state == PendingState::Applied && pending.revision <= revision_;
  });
  apply_pending(now);
}

void Replica::on_changes(wire::Changes changes, Moment now) {
  is_reading_ = false;
  gone_in_a_row_ = 0;
  heard(Lane::Reading, changes.server_time, now);
  if (changes.from > revision_) wants_snapshot_ = true;  // something between is missing
  if (wants_snapshot_) return;

  rows_.peel();
  for (domain::Change& change : changes.changes) {
    if (change.revision > revision_) rows_.put_in_base(std::move(change.row));
  }
  revision_ = std::max(revision_, changes.to);
  const auto own = changes.outcomes.find(client_id_);
  const std::uint64_t last_handled = own != changes.outcomes.end() ? own->second : 0;
  for (Pending& pending : pending_) {
    if (is_unanswered(pending) && pending.command.id <= last_handled) {
      pending.state = PendingState::Handled;
    }
  }
  std::erase_if(pending_, [&](const Pending& pending) {
    return pending.state == PendingState::Applied && pending.revision <= revision_;
  });
  apply_pending(now);
}

void Replica::take(domain::Outcome outcome) {
  const auto at = std::ranges::find_if(pending_, [&](const Pending& pending) {
    return pending.command.id == outcome.command_id && is_unanswered(pending);
  });
  if (at == pending_.end()) return;
  const bool is_done = std::visit(base::overloaded{
                                      [&](domain::Applied& applied) {
                                        if (applied.revision <= revision_) return true;
                                        at->state = PendingState::Applied;
                                        at->revision = applied.revision;
                                        at->changes = std::move(applied.changes);
                                        return false;
                                      },
                                      [](domain::Unchanged&) { return true; },
                                      [&](domain::Refused& refused) {
                                        turn_down(*at, std::move(refused.refusal));
                                        return true;
                                      },
                                  },
                                  outcome.result);
  if (is_done) pending_.erase(at);
}

void Replica::batch_came_back() {
  for (Pending& pending : pending_) {
    if (pending.state == PendingState::Sent) pending.state = PendingState::Unsure;
  }
  batch_.clear();
}

void Replica::on_outcomes(wire::Outcomes outcomes, Moment now) {
  // Revisions of another epoch cannot be compared with ours: once the new rows are here, the same
  // commands are sent again and answered the same.
  if (outcomes.epoch != epoch_) {
    wants_snapshot_ = true;
  } else {
    for (domain::Outcome& outcome : outcomes.outcomes) take(std::move(outcome));
  }
  const bool is_complete = std::ranges::none_of(pending_, [&](const Pending& pending) {
    return is_unanswered(pending) && is_on_its_way(pending);
  });
  batch_came_back();
  if (is_complete || wants_snapshot_) {
    heard(Lane::Sending, outcomes.server_time, now);
  } else {
    failed(Lane::Sending, {.kind = FailureKind::Rubbish}, kMiddle, now);
  }
  if (std::ranges::none_of(pending_, is_unanswered)) {
    batch_limit_ = wire::kMaxCommands;
  }
  apply_pending(now);
}

void Replica::reject_batch(const Failure& failure) {
  if (batch_.size() > 1) {
    batch_limit_ = 1;  // one by one: only the one that is at fault is turned down
    return;
  }
  batch_limit_ = wire::kMaxCommands;
  std::erase_if(pending_, [&](const Pending& pending) {
    if (!is_on_its_way(pending)) return false;
    turn_down(pending, Rejected{failure});
    return true;
  });
}

void Replica::on_failure(Lane lane, Failure failure, Random random, Moment now) {
  const Remedy needed = remedy(failure);
  if (lane == Lane::Reading) is_reading_ = false;
  if (needed == Remedy::SignIn) needs_sign_in_ = true;
  if (needed == Remedy::NewSnapshot) wants_snapshot_ = true;
  if (lane == Lane::Sending && needed == Remedy::GiveUp) {
    reject_batch(failure);
    sending_ = {};
  } else if (lane == Lane::Reading && needed == Remedy::NewSnapshot && gone_in_a_row_++ == 0) {
    reading_ = {};  // at once: the server is well, only our revision is too old
  } else {
    failed(lane, std::move(failure), random, now);
  }
  if (lane == Lane::Sending) batch_came_back();
  apply_pending(now);
}

}  // namespace sync
