#pragma once

#include "core/base/instant.hpp"
#include "core/domain/actor.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/change.hpp"
#include "core/domain/command.hpp"
#include "core/domain/company_rows.hpp"
#include "core/domain/refusal.hpp"
#include "core/sync/failure.hpp"
#include "core/sync/layered_rows.hpp"
#include "core/sync/moment.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/snapshot.hpp"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// The client's copy of one company: what the server said, and on top of it what this client asked
// for and the server has not answered yet. A value: it sends nothing and reads no clock.
namespace sync {

enum class PendingState : std::uint8_t {
  Queued,   // never sent
  Sent,     // on its way
  Unsure,   // was sent, no answer came; to be sent again
  Handled,  // the base has its effect, the outcome itself is not known yet; to be sent again unless
            // it is on its way
  Applied,  // accepted at `revision`; the base is not there yet
};

struct Pending {
  domain::Command command;
  std::optional<domain::CertificateFacts> certificate;  // of a registration
  PendingState state = PendingState::Queued;
  domain::Revision revision = 0;        // of Applied
  std::vector<domain::Change> changes;  // of Applied: the rows as the server has them
  friend bool operator==(const Pending&, const Pending&) = default;
};

// The whole request was turned down for its form (see Remedy::GiveUp).
struct Rejected {
  Failure failure;
  friend bool operator==(const Rejected&, const Rejected&) = default;
};

// A command of this client that did not come about. It stays until the person decides.
struct Conflict {
  domain::Command command;                              // mine
  std::optional<domain::CertificateFacts> certificate;  // of a registration
  std::variant<domain::Refusal, Rejected> why;
  friend bool operator==(const Conflict&, const Conflict&) = default;
};

// What the client should do now, as data. Requests are answered by exactly one on_... call each.
struct FetchSnapshot {
  friend bool operator==(const FetchSnapshot&, const FetchSnapshot&) = default;
};
struct Poll {
  domain::Revision after = 0;
  std::string epoch;
  int wait_seconds = 25;
  friend bool operator==(const Poll&, const Poll&) = default;
};
struct Send {
  wire::CommandBatch batch;
  friend bool operator==(const Send&, const Send&) = default;
};
// Nothing before this moment: call next() again then.
struct WaitUntil {
  Moment at{0};
  friend bool operator==(const WaitUntil&, const WaitUntil&) = default;
};
using Step = std::variant<FetchSnapshot, Poll, Send, WaitUntil>;

// Reading (snapshot or poll) and sending are two lanes; each has at most one request on its way.
enum class Lane : std::uint8_t { Reading, Sending };

// How well the server is heard on a lane.
struct LaneHealth {
  int failed_attempts = 0;          // in a row; 0: well
  std::optional<Failure> failure;   // the last, while attempts fail
  Moment retry_at = Moment::min();  // when the next attempt is due
  friend bool operator==(const LaneHealth&, const LaneHealth&) = default;
};

class Replica {
 public:
  Replica() = default;

  // `client_id`: 32 lower-case hex digits of 128 random bits, new for each run of the page.
  Replica(std::string client_id, domain::Actor actor);

  // --- What is there -----------------------------------------------------------------------

  // Whether a snapshot has come. Before that, view() is empty.
  bool is_loaded() const { return loaded_; }

  // The rows with what is pending applied. Only the server can register a UMS ID and issue a
  // license file: these are in it once they are acknowledged.
  const domain::CompanyRows& view() const { return rows_.view(); }

  domain::Revision revision() const { return revision_; }
  const std::string& epoch() const { return epoch_; }

  // The server's time, by the last answer and the client's clock. None before the first answer.
  std::optional<base::Instant> server_now(Moment now) const;
  // When the last answer of the server came.
  std::optional<Moment> heard_at() const { return heard_at_; }

  // In the order they were asked for. Not empty: leaving the page would lose them.
  const std::vector<Pending>& pending() const { return pending_; }
  const std::vector<Conflict>& conflicts() const { return conflicts_; }

  // Whether something about this UMS ID or pack (its ref) waits for the server's answer.
  bool is_pending(std::string_view ref) const;
  // The commands that wait about it. Valid until the replica changes.
  std::vector<const Pending*> pending_of(std::string_view ref) const;

  const LaneHealth& health(Lane lane) const;
  bool needs_sign_in() const { return needs_sign_in_; }

  // For indexes over view().
  const Touched& touched() const { return rows_.touched(); }
  void forget_touched() { rows_.forget_touched(); }

  // --- What a person does ------------------------------------------------------------------

  // Applies the command to the view and queues it; the answer is its id. None: it would change
  // nothing, nothing was queued. Refused: nothing was queued. Needs a snapshot: before it
  // everything is not_found. A registration brings along what was read from its certificate.
  std::expected<std::optional<std::uint64_t>, domain::Refusal> submit(
      domain::CommandBody body, Moment now,
      std::optional<domain::CertificateFacts> certificate = std::nullopt);

  // Drops a conflict. Unknown ids are ignored.
  void discard(std::uint64_t command_id);

  // Submits the command of a conflict again as a new one. The conflict goes if that is accepted or
  // changes nothing; otherwise it stays with the new refusal.
  void apply_again(std::uint64_t command_id, Moment now);

  // Retry without waiting any longer (the person asked, signed in, or the network is back).
  void hurry();

  // --- What to do, and what came of it -----------------------------------------------------

  // The requests to start now, at most one a lane, which count as on their way from here on; then
  // when to ask again, if something waits for its time. Nothing: wait for an answer.
  std::vector<Step> next(Moment now);

  void on_snapshot(wire::Snapshot snapshot, Moment now);
  void on_changes(wire::Changes changes, Moment now);
  void on_outcomes(wire::Outcomes outcomes, Moment now);
  void on_failure(Lane lane, Failure failure, Random random, Moment now);

  friend bool operator==(const Replica&, const Replica&) = default;

 private:
  base::Instant instant(Moment now) const;

  bool is_sendable() const;
  bool is_on_its_way(const Pending& pending) const;
  wire::CommandBatch next_batch();

  // Takes the top layer off; then puts it on again from what is pending. What was never sent and is
  // refused by now becomes a conflict.
  void apply_pending(Moment now);
  bool apply(Pending& pending, Moment now);
  void turn_down(const Pending& pending, std::variant<domain::Refusal, Rejected> why);

  void heard(Lane lane, base::Instant server_time, Moment now);
  void failed(Lane lane, Failure failure, Random random, Moment now);
  void take(domain::Outcome outcome);
  void batch_came_back();  // whatever is left of it is to be sent again
  void reject_batch(const Failure& failure);

  std::string client_id_;
  domain::Actor actor_;
  bool loaded_ = false;
  bool wants_snapshot_ = true;
  bool needs_sign_in_ = false;
  LayeredRows rows_;
  domain::Revision revision_ = 0;
  std::string epoch_;
  std::optional<Duration> server_offset_;  // server's Unix time less the client's clock
  std::optional<Moment> heard_at_;
  std::uint64_t last_command_id_ = 0;
  std::vector<Pending> pending_;  // by command id
  std::vector<Conflict> conflicts_;
  LaneHealth reading_;
  LaneHealth sending_;
  bool is_reading_ = false;
  std::vector<std::uint64_t> batch_;  // ids of the commands on their way
  int gone_in_a_row_ = 0;             // answers 410 since the last good poll
  std::size_t batch_limit_ = wire::kMaxCommands;
};

}  // namespace sync
