#include "core/sync/replica.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/fake_server.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using domain::RefusalCode;
using domain::RenameUmsId;
using support::a_pack;
using support::an_ums_id;
using support::FakeServer;
using support::kNow;
using support::pack;
using support::ums;
using sync::PendingState;
using sync::Replica;

namespace {

const std::string kMine(32, 'a');
const std::string kTheirs(32, 'b');
constexpr sync::Moment kAt = 1000ms;

FakeServer a_server() {
  return FakeServer(support::a_company()
                        .with(an_ums_id("test").named("UMS Test"))
                        .with(an_ums_id("labor").named("UMS Labor"))
                        .with(a_pack("A"))
                        .with(a_pack("B").on("labor"))
                        .with(support::a_key()),
                    "epoch-1");
}

Replica loaded(const FakeServer& server, const std::string& client_id = kMine) {
  Replica replica(client_id, support::an_admin());
  CHECK(replica.next(kAt) == std::vector<sync::Step>{sync::FetchSnapshot{}});
  replica.on_snapshot(server.snapshot(kNow), kAt);
  return replica;
}

// The step of this kind that the replica wants to take now.
template <class T>
T wanted(Replica& replica, sync::Moment at = kAt) {
  for (const sync::Step& step : replica.next(at)) {
    if (const T* found = std::get_if<T>(&step)) return *found;
  }
  FAIL("the step is not wanted");
  return {};
}

std::string name_in(const Replica& replica, const std::string& ref) {
  return replica.view().ums_ids.find(ums(ref))->name;
}

void rename_as_colleague(FakeServer& server, const std::string& ref, std::string name) {
  server.execute({kTheirs, {{1, server.revision(), RenameUmsId{ums(ref), std::move(name)}}}}, kNow);
}

domain::RegisterUmsId registration() {
  return {.ref = ums(std::string(32, 'f')), .name = "UMS Neu", .certificate = {1}};
}

}  // namespace

TEST_CASE("before the first snapshot nothing is there and nothing can be done", "[sync]") {
  Replica replica(kMine, support::an_admin());
  CHECK_FALSE(replica.is_loaded());
  CHECK_FALSE(replica.server_now(kAt).has_value());
  CHECK(replica.submit(RenameUmsId{ums("test"), "X"}, kAt).error().code == RefusalCode::NotFound);
  CHECK(replica.pending().empty());
}

TEST_CASE("a command shows at once, is sent, acknowledged, and then in the base", "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  CHECK(replica.submit(RenameUmsId{ums("test"), " UMS  Neu "}, kAt) == 1);
  CHECK(name_in(replica, "test") == "UMS Neu");
  CHECK(replica.is_pending("test"));
  CHECK_FALSE(replica.is_pending("labor"));

  const auto sent = wanted<sync::Send>(replica);
  CHECK(sent.batch.client_id == kMine);
  CHECK(sent.batch.commands.size() == 1);
  CHECK(replica.pending()[0].state == PendingState::Sent);
  replica.on_outcomes(server.execute(sent.batch, kNow), kAt);
  CHECK(replica.pending()[0].state == PendingState::Applied);
  CHECK_FALSE(replica.is_pending("test"));
  CHECK(name_in(replica, "test") == "UMS Neu");

  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), kAt);
  CHECK(replica.pending().empty());
  CHECK(replica.revision() == 1);
  CHECK(replica.view() == server.rows());
}

TEST_CASE("what would be refused or change nothing is not queued", "[sync]") {
  const FakeServer server = a_server();
  Replica replica = loaded(server);
  CHECK(replica.submit(RenameUmsId{ums("test"), "ums labor"}, kAt).error().code ==
        RefusalCode::NameTaken);
  CHECK(replica.submit(RenameUmsId{ums("test"), "UMS Test"}, kAt) == std::nullopt);
  CHECK(replica.pending().empty());
}

TEST_CASE("commands build on what is pending", "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  CHECK(replica.submit(domain::AssignPacks{ums("test"), {pack("A")}}, kAt).has_value());
  CHECK(replica.submit(domain::MovePack{pack("A"), ums("test"), ums("labor")}, kAt).has_value());
  CHECK(
      replica.submit(domain::UnassignPacks{ums("labor"), {pack("A"), pack("B")}}, kAt).has_value());
  CHECK(replica.pending_of("A").size() == 3);
  replica.on_outcomes(server.execute(wanted<sync::Send>(replica).batch, kNow), kAt);
  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), kAt);
  CHECK(replica.pending().empty());
  CHECK(replica.view() == server.rows());
  CHECK_FALSE(server.rows().product_packs.find(pack("B"))->ums_id.has_value());
}

TEST_CASE("a colleague's other change does not disturb what is pending", "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  REQUIRE(replica.submit(domain::AssignPacks{ums("test"), {pack("A")}}, kAt).has_value());
  rename_as_colleague(server, "test", "UMS Süd");
  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), kAt);
  CHECK(name_in(replica, "test") == "UMS Süd");
  CHECK(replica.view().product_packs.find(pack("A"))->ums_id == ums("test"));
  CHECK(replica.conflicts().empty());
}

TEST_CASE("a queued command that a colleague made impossible becomes a conflict", "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  REQUIRE(replica.submit(RenameUmsId{ums("test"), "UMS Süd"}, kAt).has_value());
  rename_as_colleague(server, "labor", "UMS Süd");
  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), kAt);
  REQUIRE(replica.conflicts().size() == 1);
  CHECK(std::get<domain::Refusal>(replica.conflicts()[0].why).code == RefusalCode::NameTaken);
  CHECK(replica.pending().empty());
  CHECK(name_in(replica, "test") == "UMS Test");
}

TEST_CASE("a refusal of the server becomes a conflict that one discards or applies again",
          "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  rename_as_colleague(server, "test", "UMS Süd");
  REQUIRE(replica.submit(RenameUmsId{ums("test"), "UMS Nord"}, kAt).has_value());
  replica.on_outcomes(server.execute(wanted<sync::Send>(replica).batch, kNow), kAt);
  REQUIRE(replica.conflicts().size() == 1);
  CHECK(std::get<domain::Refusal>(replica.conflicts()[0].why).code ==
        RefusalCode::ChangedMeanwhile);
  CHECK(name_in(replica, "test") == "UMS Test");
  replica.on_changes(*server.changes({0, "epoch-1", 25}, kNow), kAt);
  CHECK(name_in(replica, "test") == "UMS Süd");

  SECTION("discarded, theirs stands") {
    replica.discard(1);
    CHECK(replica.conflicts().empty());
    CHECK(replica.pending().empty());
  }
  SECTION("applied again, it is a new command on top of theirs") {
    replica.apply_again(1, kAt);
    CHECK(replica.conflicts().empty());
    CHECK(replica.pending().at(0).command.id == 2);
    CHECK(replica.pending().at(0).command.seen_revision == 1);
    replica.on_outcomes(server.execute(wanted<sync::Send>(replica).batch, kNow), kAt);
    CHECK(server.rows().ums_ids.find(ums("test"))->name == "UMS Nord");
  }
  SECTION("applied again while it is impossible, it stays") {
    server.execute({kTheirs, {{2, 1, RenameUmsId{ums("labor"), "UMS Nord"}}}}, kNow);
    replica.on_changes(*server.changes({1, "epoch-1", 25}, kNow), kAt);
    replica.apply_again(1, kAt);
    REQUIRE(replica.conflicts().size() == 1);
    CHECK(std::get<domain::Refusal>(replica.conflicts()[0].why).code == RefusalCode::NameTaken);
  }
}

TEST_CASE("a registration waits for the server and is not in the view before", "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  const auto command = registration();
  REQUIRE(replica.submit(command, kAt, support::facts_of(command)).has_value());
  CHECK(replica.is_pending(command.ref.text));
  CHECK(replica.view().ums_ids.find(command.ref) == nullptr);
  replica.on_outcomes(server.execute(wanted<sync::Send>(replica).batch, kNow), kAt);
  CHECK(replica.view().ums_ids.find(command.ref) != nullptr);
  CHECK_FALSE(replica.is_pending(command.ref.text));
}

TEST_CASE("what only the server knows of a certificate becomes a conflict", "[sync]") {
  FakeServer server = a_server();
  const auto command = registration();
  server.prove_elsewhere(support::facts_of(command).fingerprint);
  Replica replica = loaded(server);
  REQUIRE(replica.submit(command, kAt, support::facts_of(command)).has_value());
  replica.on_outcomes(server.execute(wanted<sync::Send>(replica).batch, kNow), kAt);
  REQUIRE(replica.conflicts().size() == 1);
  CHECK(std::get<domain::Refusal>(replica.conflicts()[0].why).code ==
        RefusalCode::CertificateProvenElsewhere);
}

TEST_CASE("a license file is not shown before it is issued", "[sync]") {
  FakeServer server = a_server();
  Replica replica = loaded(server);
  REQUIRE(replica.submit(domain::IssueUmsLicense{ums("test")}, kAt).has_value());
  CHECK_FALSE(replica.view().ums_ids.find(ums("test"))->last_license.has_value());
  replica.on_outcomes(server.execute(wanted<sync::Send>(replica).batch, kNow), kAt);
  CHECK(replica.view().ums_ids.find(ums("test"))->last_license->serial == 1);
}

TEST_CASE("the server's time goes on with the client's clock", "[sync]") {
  const Replica replica = loaded(a_server());
  CHECK(replica.server_now(kAt) == kNow);
  CHECK(replica.server_now(kAt + 90s) == kNow + 90s);
  CHECK(replica.heard_at() == kAt);
}

TEST_CASE("indexes are told which UMS IDs changed", "[sync]") {
  const FakeServer server = a_server();
  Replica replica = loaded(server);
  CHECK(replica.touched().everything);
  replica.forget_touched();
  REQUIRE(replica.submit(domain::MovePack{pack("B"), ums("labor"), ums("test")}, kAt).has_value());
  CHECK(replica.touched().ums_ids == std::vector{ums("labor"), ums("test")});
}
