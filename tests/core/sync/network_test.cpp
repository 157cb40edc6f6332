#include "core/sync/replica.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/fake_server.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using domain::RenameUmsId;
using support::an_ums_id;
using support::FakeServer;
using support::kNow;
using support::ums;
using sync::FailureKind;
using sync::Lane;
using sync::PendingState;
using sync::Replica;
using sync::Step;
using Steps = std::vector<Step>;

namespace {

const std::string kMine(32, 'a');
constexpr sync::Random kMiddle = sync::Random{1} << 31;

FakeServer a_server() {
  return FakeServer(support::a_company()
                        .with(an_ums_id("test").named("UMS Test"))
                        .with(an_ums_id("labor").named("UMS Labor")),
                    "epoch-1");
}

// A replica that has its snapshot and whose poll is on its way.
Replica polling(const FakeServer& server) {
  Replica replica(kMine, support::an_admin());
  CHECK(replica.next(0ms) == Steps{sync::FetchSnapshot{}});
  CHECK(replica.next(0ms).empty());
  replica.on_snapshot(server.snapshot(kNow), 0ms);
  CHECK(replica.next(0ms) == Steps{sync::Poll{0, "epoch-1", 25}});
  return replica;
}

sync::Send sent(Replica& replica, sync::Moment at = 0ms) {
  const Steps steps = replica.next(at);
  REQUIRE_FALSE(steps.empty());
  REQUIRE(std::holds_alternative<sync::Send>(steps[0]));
  return std::get<sync::Send>(steps[0]);
}

void rename(Replica& replica, std::string name) {
  REQUIRE(replica.submit(RenameUmsId{ums("test"), std::move(name)}, 0ms).has_value());
}

sync::Failure status(int code) {
  return {.kind = FailureKind::Status, .status = code};
}

}  // namespace

TEST_CASE("one request a lane is on its way, and both lanes run beside each other", "[sync][net]") {
  const FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  sent(replica);
  rename(replica, "B");
  CHECK(replica.next(0ms).empty());
}

TEST_CASE("a snapshot that fails is fetched again after a while", "[sync][net]") {
  Replica replica(kMine, support::an_admin());
  replica.next(0ms);
  replica.on_failure(Lane::Reading, {.kind = FailureKind::Network}, kMiddle, 0ms);
  CHECK(replica.health(Lane::Reading).failed_attempts == 1);
  CHECK(replica.next(0ms) == Steps{sync::WaitUntil{500ms}});
  CHECK(replica.next(499ms) == Steps{sync::WaitUntil{500ms}});
  CHECK(replica.next(500ms) == Steps{sync::FetchSnapshot{}});
}

TEST_CASE("after a failed poll the next one answers at once, then they are long again",
          "[sync][net]") {
  const FakeServer server = a_server();
  Replica replica = polling(server);
  replica.on_failure(Lane::Reading, status(503), kMiddle, 0ms);
  CHECK(replica.next(1s) == Steps{sync::Poll{0, "epoch-1", 0}});
  replica.on_changes(*server.changes({0, "epoch-1", 0}, kNow), 1s);
  CHECK(replica.health(Lane::Reading) == sync::LaneHealth{});
  CHECK(replica.next(1s) == Steps{sync::Poll{0, "epoch-1", 25}});
}

TEST_CASE("Retry-After and repeated failures make the wait longer", "[sync][net]") {
  Replica replica = polling(a_server());
  sync::Failure busy = status(429);
  busy.retry_after = 30s;
  replica.on_failure(Lane::Reading, busy, kMiddle, 0ms);
  CHECK(replica.next(0ms) == Steps{sync::WaitUntil{30s}});
  replica.hurry();
  CHECK(replica.next(0ms) == Steps{sync::Poll{0, "epoch-1", 0}});
  replica.on_failure(Lane::Reading, status(500), kMiddle, 0ms);
  CHECK(replica.next(0ms) == Steps{sync::WaitUntil{1s}});
}

TEST_CASE("a command whose answer was lost is sent again under its id", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  const auto first = sent(replica);
  server.execute(first.batch, kNow);
  replica.on_failure(Lane::Sending, {.kind = FailureKind::Network}, kMiddle, 0ms);
  CHECK(replica.pending()[0].state == PendingState::Unsure);
  CHECK(replica.is_pending("test"));
  const auto second = sent(replica, 1s);
  CHECK(second.batch == first.batch);
  replica.on_outcomes(server.execute(second.batch, kNow), 1s);
  CHECK(server.executions(kMine, 1) == 1);
  CHECK(server.revision() == 1);
}

TEST_CASE("the feed tells of a command whose answer was lost, its outcome is still fetched",
          "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  server.execute(sent(replica).batch, kNow);
  replica.on_failure(Lane::Sending, {.kind = FailureKind::Network}, kMiddle, 0ms);
  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), 0ms);
  CHECK(replica.pending()[0].state == PendingState::Handled);
  CHECK(replica.view() == server.rows());
  replica.on_outcomes(server.execute(sent(replica, 1s).batch, kNow), 1s);
  CHECK(replica.pending().empty());
  CHECK(replica.conflicts().empty());
}

TEST_CASE("a refusal whose answer was lost is not lost", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  const auto batch = sent(replica).batch;
  server.execute({std::string(32, 'b'), {{1, 0, RenameUmsId{ums("test"), "Theirs"}}}}, kNow);
  server.execute(batch, kNow);
  replica.on_failure(Lane::Sending, {.kind = FailureKind::Network}, kMiddle, 0ms);
  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), 0ms);
  CHECK(replica.view().ums_ids.find(ums("test"))->name == "Theirs");
  CHECK(replica.conflicts().empty());
  replica.on_outcomes(server.execute(sent(replica, 1s).batch, kNow), 1s);
  REQUIRE(replica.conflicts().size() == 1);
  CHECK(std::get<domain::Refusal>(replica.conflicts()[0].why).code ==
        domain::RefusalCode::ChangedMeanwhile);
}

TEST_CASE("a sent command is no conflict because the feed brought its own effect", "[sync][net]") {
  FakeServer server(
      support::a_company().with(an_ums_id("test")).with(support::a_pack("A").on("test")),
      "epoch-1");
  Replica replica = polling(server);
  REQUIRE(
      replica.submit(domain::UnassignPacks{ums("test"), {support::pack("A")}}, 0ms).has_value());
  const auto batch = sent(replica).batch;
  const auto before = *server.changes({0, "epoch-1", 25}, kNow);
  const auto answer = server.execute(batch, kNow);
  auto feed = *server.changes({0, "epoch-1", 25}, kNow);
  feed.outcomes = before.outcomes;  // a feed that does not tell of outcomes yet
  replica.on_changes(feed, 0ms);
  CHECK(replica.conflicts().empty());
  replica.on_outcomes(answer, 0ms);
  CHECK(replica.pending().empty());
  CHECK(replica.view() == server.rows());
}

TEST_CASE("after 410 the snapshot is fetched at once, and commands wait for it", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  replica.on_failure(Lane::Reading, status(410), kMiddle, 0ms);
  CHECK(replica.next(0ms) == Steps{sync::FetchSnapshot{}});
  replica.on_snapshot(server.snapshot(kNow), 0ms);
  CHECK(sent(replica).batch.commands.size() == 1);
}

TEST_CASE("a server that answers 410 again and again is not asked in a loop", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  replica.on_failure(Lane::Reading, status(410), kMiddle, 0ms);
  replica.next(0ms);
  replica.on_snapshot(server.snapshot(kNow), 0ms);
  replica.next(0ms);
  replica.on_failure(Lane::Reading, status(410), kMiddle, 0ms);
  CHECK(replica.next(0ms) == Steps{sync::WaitUntil{500ms}});
}

TEST_CASE("after a restored backup, what is pending is offered again", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  const FakeServer backup = server;
  rename(replica, "A");
  replica.on_outcomes(server.execute(sent(replica).batch, kNow), 0ms);
  CHECK(replica.pending()[0].state == PendingState::Applied);

  FakeServer restored = backup.restored("epoch-2");
  replica.on_failure(Lane::Reading, status(410), kMiddle, 0ms);
  replica.next(0ms);
  replica.on_snapshot(restored.snapshot(kNow), 0ms);
  CHECK(replica.epoch() == "epoch-2");
  CHECK(replica.view().ums_ids.find(ums("test"))->name == "A");
  const auto offered = sent(replica).batch;
  CHECK(offered.commands.at(0).id == 1);
  replica.on_outcomes(restored.execute(offered, kNow), 0ms);
  CHECK(restored.rows().ums_ids.find(ums("test"))->name == "A");
}

TEST_CASE("outcomes of another epoch are not mixed with these rows", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  FakeServer restored = server.restored("epoch-2");
  replica.on_outcomes(restored.execute(sent(replica).batch, kNow), 0ms);
  CHECK(replica.pending().size() == 1);
  CHECK(replica.next(0ms).empty());  // the poll is still on its way
  replica.on_failure(Lane::Reading, status(410), kMiddle, 0ms);
  CHECK(replica.next(0ms) == Steps{sync::FetchSnapshot{}});
  replica.on_snapshot(restored.snapshot(kNow), 0ms);
  replica.on_outcomes(restored.execute(sent(replica).batch, kNow), 0ms);
  CHECK(replica.pending().empty());
  CHECK(restored.executions(kMine, 1) == 1);
}

TEST_CASE("a feed with a gap is answered by a new snapshot", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  replica.on_changes({.from = 3, .to = 4, .changes = {}, .outcomes = {}, .server_time = kNow}, 0ms);
  CHECK(replica.next(0ms) == Steps{sync::FetchSnapshot{}});
}

TEST_CASE("after 401 nothing is asked until the person signed in", "[sync][net]") {
  Replica replica = polling(a_server());
  rename(replica, "A");
  sent(replica);
  replica.on_failure(Lane::Sending, status(401), kMiddle, 0ms);
  CHECK(replica.needs_sign_in());
  CHECK(replica.next(1h).empty());
  replica.hurry();
  CHECK(sent(replica).batch.commands.size() == 1);
}

TEST_CASE("only the command that the server cannot read is turned down", "[sync][net]") {
  FakeServer server = a_server();
  Replica replica = polling(server);
  rename(replica, "A");
  rename(replica, "B");
  rename(replica, "C");
  CHECK(sent(replica).batch.commands.size() == 3);
  replica.on_failure(Lane::Sending, status(400), kMiddle, 0ms);
  CHECK(replica.conflicts().empty());
  auto alone = sent(replica).batch;
  REQUIRE(alone.commands.size() == 1);
  replica.on_outcomes(server.execute(alone, kNow), 0ms);
  alone = sent(replica).batch;
  CHECK(alone.commands.at(0).id == 2);
  replica.on_failure(Lane::Sending, status(400), kMiddle, 0ms);
  REQUIRE(replica.conflicts().size() == 1);
  CHECK(std::get<sync::Rejected>(replica.conflicts()[0].why).failure.status == 400);
  CHECK(sent(replica).batch.commands.at(0).id == 3);
}

TEST_CASE("an answer without an outcome for each command is rubbish", "[sync][net]") {
  Replica replica = polling(a_server());
  rename(replica, "A");
  sent(replica);
  replica.on_outcomes({.epoch = "epoch-1", .server_time = kNow, .outcomes = {}}, 0ms);
  CHECK(replica.health(Lane::Sending).failure->kind == FailureKind::Rubbish);
  CHECK(replica.pending()[0].state == PendingState::Unsure);
  CHECK(replica.next(0ms) == Steps{sync::WaitUntil{500ms}});
}

TEST_CASE("a request stays within what the server takes", "[sync][net]") {
  Replica replica = polling(a_server());
  for (int i = 0; i < 30; ++i) {
    const domain::RegisterUmsId command{.ref = ums("ref" + std::to_string(i)),
                                        .name = "UMS " + std::to_string(i),
                                        .certificate = base::Bytes(65'536, 7)};
    REQUIRE(replica.submit(command, 0ms, support::facts_of(command)).has_value());
  }
  const auto batch = sent(replica).batch;
  CHECK(batch.commands.size() > 5);
  CHECK(wire::encode(batch).size() <= wire::kMaxRequestBytes);
}
