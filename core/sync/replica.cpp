#include "core/sync/replica.hpp"

#include "core/base/overloaded.hpp"
#include "core/rules/decide.hpp"
#include "core/rules/replica_records.hpp"
#include "core/sync/concerns.hpp"

#include <algorithm>
#include <utility>

namespace sync {
namespace {

constexpr int kPollSeconds = 25;

// Left in a request for what stands around the commands.
constexpr std::size_t kEnvelopeBytes = 4096;
constexpr std::size_t kCommandBytes = 64;  // around one command's content

// Whether the client may show the effect before the server has answered.
bool is_optimistic(const domain::CommandBody& body) {
  return !std::holds_alternative<domain::RegisterUmsId>(body) &&
         !std::holds_alternative<domain::IssueUmsLicense>(body);
}

bool waits_to_be_sent(const Pending& pending) {
  switch (pending.state) {
    case PendingState::Queued:
    case PendingState::Unsure:
    case PendingState::Handled: return true;
    case PendingState::Sent:
    case PendingState::Applied: return false;
  }
  std::unreachable();
}

rules::Context context_of(const domain::Actor& actor, base::Instant now,
                          const std::optional<domain::CertificateFacts>& certificate) {
  rules::Context context{.actor = actor, .now = now, .certificate = std::nullopt};
  if (certificate) context.certificate.emplace(*certificate);
  return context;
}

}  // namespace

Replica::Replica(std::string client_id, domain::Actor actor)
    : client_id_(std::move(client_id)), actor_(std::move(actor)) {}

std::optional<base::Instant> Replica::server_now(Moment now) const {
  if (!server_offset_) return std::nullopt;
  return instant(now);
}

base::Instant Replica::instant(Moment now) const {
  return base::Instant{
      std::chrono::floor<std::chrono::seconds>(now + server_offset_.value_or(Duration{0}))};
}

bool Replica::is_pending(std::string_view ref) const {
  return std::ranges::any_of(pending_, [&](const Pending& pending) {
    return pending.state != PendingState::Applied && concerns(pending.command.body, ref);
  });
}

std::vector<const Pending*> Replica::pending_of(std::string_view ref) const {
  std::vector<const Pending*> found;
  for (const Pending& pending : pending_) {
    if (pending.state != PendingState::Applied && concerns(pending.command.body, ref))
      found.push_back(&pending);
  }
  return found;
}

const LaneHealth& Replica::health(Lane lane) const {
  return lane == Lane::Reading ? reading_ : sending_;
}

std::expected<std::optional<std::uint64_t>, domain::Refusal> Replica::submit(
    domain::CommandBody body, Moment now, std::optional<domain::CertificateFacts> certificate) {
  if (!loaded_) return std::unexpected(domain::Refusal{});
  auto decision = rules::decide(rules::ReplicaRecords(view()),
                                context_of(actor_, instant(now), certificate), body);
  if (!decision) return std::unexpected(std::move(decision.error()));
  if (decision->rows.empty()) return std::nullopt;
  if (is_optimistic(body)) {
    for (domain::Row& row : decision->rows) rows_.put_on_top(std::move(row));
  }
  Pending& pending = pending_.emplace_back();
  pending.command = {.id = ++last_command_id_, .seen_revision = revision_, .body = std::move(body)};
  pending.certificate = std::move(certificate);
  return last_command_id_;
}

void Replica::discard(std::uint64_t command_id) {
  std::erase_if(conflicts_,
                [&](const Conflict& conflict) { return conflict.command.id == command_id; });
}

void Replica::apply_again(std::uint64_t command_id, Moment now) {
  const auto at = std::ranges::find_if(
      conflicts_, [&](const Conflict& conflict) { return conflict.command.id == command_id; });
  if (at == conflicts_.end()) return;
  const auto submitted = submit(at->command.body, now, at->certificate);
  if (submitted) {
    conflicts_.erase(at);
  } else {
    at->why = submitted.error();
  }
}

void Replica::hurry() {
  reading_.retry_at = Moment::min();
  sending_.retry_at = Moment::min();
  needs_sign_in_ = false;
}

bool Replica::is_sendable() const {
  return !wants_snapshot_ && batch_.empty() && std::ranges::any_of(pending_, waits_to_be_sent);
}

bool Replica::is_on_its_way(const Pending& pending) const {
  return std::ranges::find(batch_, pending.command.id) != batch_.end();
}

wire::CommandBatch Replica::next_batch() {
  wire::CommandBatch batch{.client_id = client_id_, .commands = {}};
  std::size_t bytes = kEnvelopeBytes;
  for (Pending& pending : pending_) {
    if (!waits_to_be_sent(pending)) continue;
    if (batch.commands.size() == batch_limit_) break;
    bytes += kCommandBytes + wire::encode_content(pending.command.body).size();
    if (bytes > wire::kMaxRequestBytes && !batch.commands.empty()) break;
    batch.commands.push_back(pending.command);
    batch_.push_back(pending.command.id);
    if (pending.state != PendingState::Handled) pending.state = PendingState::Sent;
  }
  return batch;
}

std::vector<Step> Replica::next(Moment now) {
  std::vector<Step> steps;
  if (needs_sign_in_) return steps;
  std::optional<Moment> wait;
  const auto wait_until = [&](Moment at) { wait = wait ? std::min(*wait, at) : at; };

  if (is_sendable()) {
    if (now < sending_.retry_at) {
      wait_until(sending_.retry_at);
    } else {
      steps.emplace_back(Send{next_batch()});
    }
  }
  if (!is_reading_) {
    if (now < reading_.retry_at) {
      wait_until(reading_.retry_at);
    } else {
      is_reading_ = true;
      // After a failure the answer comes at once, so that the page soon knows it is heard again.
      const int seconds = reading_.failed_attempts > 0 ? 0 : kPollSeconds;
      if (wants_snapshot_) {
        steps.emplace_back(FetchSnapshot{});
      } else {
        steps.emplace_back(Poll{.after = revision_, .epoch = epoch_, .wait_seconds = seconds});
      }
    }
  }
  if (wait) steps.emplace_back(WaitUntil{*wait});
  return steps;
}

void Replica::turn_down(const Pending& pending, std::variant<domain::Refusal, Rejected> why) {
  conflicts_.push_back(
      {.command = pending.command, .certificate = pending.certificate, .why = std::move(why)});
}

// False if it was turned down.
bool Replica::apply(Pending& pending, Moment now) {
  if (pending.state == PendingState::Handled) return true;
  if (pending.state == PendingState::Applied) {
    for (const domain::Change& change : pending.changes) rows_.put_on_top(change.row);
    return true;
  }
  auto decision =
      rules::decide(rules::ReplicaRecords(view()),
                    context_of(actor_, instant(now), pending.certificate), pending.command.body);
  if (!decision) {
    // Once it was sent, the server may have accepted it: its outcome decides.
    if (pending.state != PendingState::Queued) return true;
    turn_down(pending, std::move(decision.error()));
    return false;
  }
  if (is_optimistic(pending.command.body)) {
    for (domain::Row& row : decision->rows) rows_.put_on_top(std::move(row));
  }
  return true;
}

void Replica::apply_pending(Moment now) {
  rows_.peel();
  std::erase_if(pending_, [&](Pending& pending) { return !apply(pending, now); });
}

}  // namespace sync
