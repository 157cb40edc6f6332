#include "core/rules/refusal_text.hpp"
#include "core/sync/replica.hpp"
#include "core/wire/codec.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/fake_server.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

using namespace std::chrono_literals;
using support::FakeServer;
using support::Random;
using support::ums;
using sync::Lane;
using sync::Moment;
using sync::Replica;

// Three clients and a server on a network that delays, repeats and loses, by fixed seeds. Every
// message goes through its JSON.
namespace {

struct Event {
  Moment at{0};
  std::function<void()> happen;
};

class World {
 public:
  explicit World(std::uint64_t seed) : random_(seed), server_(company(), "epoch-0") {
    for (char client : {'a', 'b', 'c'}) {
      clients_.emplace_back(std::string(32, client), support::an_admin());
      ids_.emplace_back(32, client);
    }
  }

  void run(int steps, bool is_stormy) {
    is_stormy_ = is_stormy;
    for (int step = 0; step < steps; ++step) {
      now_ += sync::Duration{random_.below(400)};
      deliver();
      if (is_stormy) act();
      for (std::size_t client = 0; client < clients_.size(); ++client) start_requests(client);
    }
  }

  // Until everybody has heard everything.
  void settle() {
    is_stormy_ = false;
    for (Replica& client : clients_) client.hurry();
    for (int step = 0; step < 400 && !is_settled(); ++step) run(1, false);
  }

  void restore_backup() {
    if (!backup_) return;
    server_ = backup_->restored("epoch-" + std::to_string(++epoch_));
  }

  const FakeServer& server() const { return server_; }
  const std::vector<Replica>& clients() const { return clients_; }
  const std::string& id(std::size_t client) const { return ids_[client]; }
  int submitted(std::size_t client) const { return submitted_[client]; }

 private:
  static domain::CompanyRows company() {
    support::CompanyBuilder company = support::a_company().with(support::a_key());
    for (const char* ref : {"u1", "u2", "u3", "u4"}) company.with(support::an_ums_id(ref));
    for (const char* id : {"P1", "P2", "P3", "P4", "P5"}) company.with(support::a_pack(id));
    return company;
  }

  bool is_settled() const {
    return events_.size() == clients_.size() &&  // a poll each
           std::ranges::all_of(clients_, [&](const Replica& client) {
             return client.pending().empty() && client.revision() == server_.revision() &&
                    client.health(Lane::Reading).failed_attempts == 0;
           });
  }

  base::Instant server_time() const {
    return support::kNow + std::chrono::floor<std::chrono::seconds>(now_);
  }

  void later(std::function<void()> happen) {
    const int most = is_stormy_ ? 3000 : 50;
    events_.push_back({now_ + sync::Duration{random_.below(most)}, std::move(happen)});
  }

  void deliver() {
    for (std::size_t i = 0; i < events_.size();) {
      if (events_[i].at > now_) {
        ++i;
        continue;
      }
      const auto happen = std::move(events_[i].happen);
      events_.erase(events_.begin() + static_cast<std::ptrdiff_t>(i));
      happen();
    }
  }

  // A person does something, or the operator does.
  void act() {
    const auto client = static_cast<std::size_t>(random_.below(3));
    if (random_.chance(40) &&
        clients_[client].submit(something(), now_).value_or(std::nullopt).has_value()) {
      submitted_[client] += 1;
    }
    if (random_.chance(2)) backup_ = server_;
    if (random_.chance(2)) server_.compact();
  }

  domain::CommandBody something() {
    const auto ums_id = [&] { return ums("u" + std::to_string(1 + random_.below(4))); };
    const auto a_pack = [&] { return support::pack("P" + std::to_string(1 + random_.below(5))); };
    switch (random_.below(6)) {
      case 0: return domain::RenameUmsId{ums_id(), "Name " + std::to_string(random_.below(6))};
      case 1: return domain::SwitchAutoAssign{{ums_id(), ums_id()}, random_.chance(50)};
      case 2: return domain::AssignPacks{ums_id(), {a_pack(), a_pack()}};
      case 3: return domain::UnassignPacks{ums_id(), {a_pack()}};
      case 4: return domain::MovePack{a_pack(), ums_id(), ums_id()};
      default: return domain::IssueUmsLicense{ums_id()};
    }
  }

  bool is_lost() { return is_stormy_ && random_.chance(25); }

  void fail(std::size_t client, Lane lane, sync::Failure failure) {
    clients_[client].on_failure(lane, std::move(failure), random_.bits(), now_);
  }

  void start_requests(std::size_t client) {
    for (const sync::Step& step : clients_[client].next(now_)) {
      if (const auto* send = std::get_if<sync::Send>(&step)) {
        start(client, *send);
      } else if (const auto* poll = std::get_if<sync::Poll>(&step)) {
        start(client, *poll);
      } else if (std::holds_alternative<sync::FetchSnapshot>(step)) {
        start_snapshot(client);
      }
    }
  }

  void lose(std::size_t client, Lane lane) {
    later([this, client, lane] { fail(client, lane, {.kind = sync::FailureKind::Network}); });
  }

  void start(std::size_t client, const sync::Send& send) {
    const std::string request = wire::encode(send.batch);
    const auto arrive = [this, request] {
      return wire::encode(
          server_.execute(*wire::decode<wire::CommandBatch>(request), server_time()),
          rules::refusal_text);
    };
    if (is_lost()) return lose(client, Lane::Sending);
    if (is_stormy_ && random_.chance(20)) later([arrive] { arrive(); });  // arrives twice
    later([this, client, arrive] {
      const std::string answer = arrive();
      if (is_lost()) return lose(client, Lane::Sending);
      later([this, client, answer] {
        clients_[client].on_outcomes(*wire::decode<wire::Outcomes>(answer), now_);
      });
    });
  }

  void start(std::size_t client, const sync::Poll& poll) {
    if (is_lost()) return lose(client, Lane::Reading);
    later([this, client, poll] {
      const auto changes = server_.changes(poll, server_time());
      if (is_lost()) return lose(client, Lane::Reading);
      later([this, client, changes] {
        if (!changes)
          return fail(client, Lane::Reading, {.kind = sync::FailureKind::Status, .status = 410});
        clients_[client].on_changes(*wire::decode<wire::Changes>(wire::encode(*changes)), now_);
      });
    });
  }

  void start_snapshot(std::size_t client) {
    if (is_lost()) return lose(client, Lane::Reading);
    later([this, client] {
      const std::string answer = wire::encode(server_.snapshot(server_time()));
      later([this, client, answer] {
        clients_[client].on_snapshot(*wire::decode<wire::Snapshot>(answer), now_);
      });
    });
  }

  Random random_;
  FakeServer server_;
  std::optional<FakeServer> backup_;
  int epoch_ = 0;
  bool is_stormy_ = false;
  Moment now_{0};
  std::vector<Event> events_;
  std::vector<Replica> clients_;
  std::vector<std::string> ids_;
  int submitted_[3] = {0, 0, 0};
};

void check_settled(const World& world) {
  for (const Replica& client : world.clients()) {
    CHECK(client.pending().empty());
    CHECK(client.revision() == world.server().revision());
    CHECK(client.view() == world.server().rows());
    CHECK(client.health(Lane::Reading).failed_attempts == 0);
  }
}

}  // namespace

TEST_CASE("after any storm all replicas equal the server", "[sync][simulation]") {
  const auto seed = GENERATE(range(1, 31));
  CAPTURE(seed);
  World world(static_cast<std::uint64_t>(seed));
  world.run(150, true);
  world.settle();
  check_settled(world);
}

TEST_CASE("each command is carried out exactly once or stands as a conflict",
          "[sync][simulation]") {
  const auto seed = GENERATE(range(100, 130));
  CAPTURE(seed);
  World world(static_cast<std::uint64_t>(seed));
  world.run(150, true);
  world.settle();
  for (std::size_t client = 0; client < 3; ++client) {
    int carried_out = 0;
    for (std::uint64_t id = 1; id <= 200; ++id) {
      const int times = world.server().executions(world.id(client), id);
      CHECK(times <= 1);
      carried_out += times;
    }
    int never_sent = 0;
    for (const sync::Conflict& conflict : world.clients()[client].conflicts()) {
      if (world.server().executions(world.id(client), conflict.command.id) == 0) ++never_sent;
    }
    CHECK(world.submitted(client) > 0);
    CHECK(carried_out + never_sent == world.submitted(client));
  }
}

TEST_CASE("a restored backup brings all replicas back to the server", "[sync][simulation]") {
  const auto seed = GENERATE(range(200, 220));
  CAPTURE(seed);
  World world(static_cast<std::uint64_t>(seed));
  world.run(120, true);
  world.restore_backup();
  world.run(60, true);
  world.settle();
  check_settled(world);
}
