#include "core/domain/change.hpp"
#include "core/wire/license_file.hpp"
#include "server/demo/self_signed.hpp"
#include "server/store/check.hpp"
#include "tests/server/api/api_world.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <chrono>
#include <utility>

namespace {

using namespace support;

domain::RenameUmsId rename(const ApiWorld& world, std::string name) {
  return {ApiWorld::berlin(world.own()), std::move(name)};
}

std::int64_t count(ApiWorld& world, std::string_view table) {
  return world.sql().number("SELECT count(*) FROM " + std::string(table));
}

base::Bytes new_certificate(const std::string& key = "p256") {
  return demo::make_self_signed({.key = key,
                                 .signature = "sha256",
                                 .common_name = "UMS Bonn",
                                 .organization = "Brenner",
                                 .not_before = SmallWorld::now() - std::chrono::days(1),
                                 .not_after = SmallWorld::now() + std::chrono::days(400)});
}

}  // namespace

TEST_CASE("a command's row, revision, change, audit entry and outcome come together",
          "[api][commands]") {
  ApiWorld world;
  const auto outcome = world.command(kClient, 1, rename(world, "UMS Potsdam"));
  const auto* applied = result<domain::Applied>(outcome);
  REQUIRE(applied != nullptr);
  CHECK(applied->revision == 1);
  REQUIRE(applied->changes.size() == 1);
  CHECK(std::get<domain::UmsId>(applied->changes.front().row).name == "UMS Potsdam");
  CHECK(world.snapshot().revision == 1);
  CHECK(count(world, "changes") == 1);
  CHECK(count(world,
              "audit_entries WHERE request_id = 'request-1' AND actor = 'local'"
              " AND command = 'ums_id.rename'") == 1);
  CHECK(count(world, "command_outcomes") == 1);
}

TEST_CASE("a repeat is answered as the first time and changes nothing", "[api][commands]") {
  ApiWorld world;
  const auto first = world.command(kClient, 1, rename(world, "UMS Potsdam"));
  world.command(kColleague, 1, rename(world, "UMS Bonn"), 1);
  CHECK(world.command(kClient, 1, rename(world, "UMS Potsdam")) == first);
  CHECK(world.snapshot().revision == 2);
  CHECK(count(world, "audit_entries") == 2);
}

TEST_CASE("a refusal is kept and repeated too", "[api][commands]") {
  ApiWorld world;
  const auto first = world.command(kClient, 1, rename(world, "UMS Wien"));
  CHECK(refusal_of(first) == "name_taken");
  world.command(kColleague, 1, domain::RenameUmsId{ApiWorld::wien(world.own()), "UMS Graz"});
  CHECK(world.command(kClient, 1, rename(world, "UMS Wien")) == first);
}

TEST_CASE("an id with other content, or of a gap, is refused", "[api][commands]") {
  ApiWorld world;
  world.command(kClient, 1, rename(world, "UMS Potsdam"));
  world.command(kClient, 5, rename(world, "UMS Bonn"), 1);
  CHECK(refusal_of(world.command(kClient, 1, rename(world, "UMS Graz"))) == "request_id_reused");
  CHECK(refusal_of(world.command(kClient, 3, rename(world, "UMS Graz"))) == "request_id_reused");
  CHECK(world.snapshot().rows.ums_ids.find(ApiWorld::berlin(world.own()))->name == "UMS Bonn");
}

TEST_CASE("clients count their commands apart", "[api][commands]") {
  ApiWorld world;
  CHECK(result<domain::Applied>(world.command(kClient, 1, rename(world, "UMS Potsdam"))));
  CHECK(result<domain::Applied>(world.command(
      kColleague, 1, domain::SwitchAutoAssign{{ApiWorld::berlin(world.own())}, true})));
}

TEST_CASE("a refused or needless command leaves no revision and no audit entry",
          "[api][commands]") {
  ApiWorld world;
  CHECK(refusal_of(world.command(kClient, 1, rename(world, " "))) == "name_empty");
  CHECK(result<domain::Unchanged>(world.command(kClient, 2, rename(world, "UMS Berlin"))));
  CHECK(world.snapshot().revision == 0);
  CHECK(count(world, "audit_entries") == 0);
}

TEST_CASE("the commands behind a refused one still run", "[api][commands]") {
  ApiWorld world;
  const wire::CommandBatch batch{
      kClient,
      {{.id = 1, .seen_revision = 0, .body = rename(world, "")},
       {.id = 2, .seen_revision = 0, .body = rename(world, "UMS Bonn")}}};
  const auto answer = wire::decode<wire::Outcomes>(
      world.post("/v1/companies/GA-1/commands", wire::encode(batch)).body);
  REQUIRE(answer);
  CHECK(refusal_of(answer->outcomes[0]) == "name_empty");
  CHECK(result<domain::Applied>(answer->outcomes[1]));
}

TEST_CASE("a colleague's change of the same part makes a command stale", "[api][staleness]") {
  ApiWorld world;
  world.command(kColleague, 1, rename(world, "UMS Bonn"));
  CHECK(refusal_of(world.command(kClient, 1, rename(world, "UMS Graz"), 0)) == "changed_meanwhile");
  CHECK(result<domain::Applied>(world.command(kClient, 2, rename(world, "UMS Graz"), 1)));
}

TEST_CASE("a colleague's change of another part does not", "[api][staleness]") {
  ApiWorld world;
  world.command(kColleague, 1, rename(world, "UMS Bonn"));
  CHECK(result<domain::Applied>(world.command(
      kClient, 1, domain::SwitchAutoAssign{{ApiWorld::berlin(world.own())}, true}, 0)));
  CHECK(result<domain::Applied>(world.command(
      kClient, 2,
      domain::AssignPacks{ApiWorld::berlin(world.own()), {ApiWorld::pack(world.own(), 'B')}}, 0)));
}

TEST_CASE("my own earlier change does not make my command stale", "[api][staleness]") {
  ApiWorld world;
  world.command(kClient, 1, rename(world, "UMS Bonn"));
  CHECK(result<domain::Applied>(world.command(kClient, 2, rename(world, "UMS Graz"), 0)));
}

TEST_CASE("packs are assigned, moved and unassigned", "[api][commands]") {
  ApiWorld world;
  const auto berlin = ApiWorld::berlin(world.own());
  const auto wien = ApiWorld::wien(world.own());
  const auto pack = ApiWorld::pack(world.own(), 'B');
  const auto holder = [&] { return world.snapshot().rows.product_packs.find(pack)->ums_id; };
  CHECK(result<domain::Applied>(world.command(kClient, 1, domain::AssignPacks{berlin, {pack}})));
  CHECK(holder() == berlin);
  CHECK(result<domain::Applied>(world.command(kClient, 2, domain::MovePack{pack, berlin, wien})));
  CHECK(holder() == wien);
  CHECK(result<domain::Applied>(world.command(kClient, 3, domain::UnassignPacks{wien, {pack}})));
  CHECK_FALSE(holder());
  CHECK(refusal_of(world.command(
            kClient, 4, domain::AssignPacks{berlin, {ApiWorld::pack(world.own(), 'D')}})) ==
        "eula_pending");
}

TEST_CASE("a certificate registers a UMS ID once", "[api][register]") {
  ApiWorld world;
  const base::Bytes der = new_certificate();
  const domain::UmsRef ref{std::string(32, 'c')};
  const auto outcome = world.command(kClient, 1, domain::RegisterUmsId{ref, "UMS Bonn", der, true});
  REQUIRE(result<domain::Applied>(outcome) != nullptr);
  const auto response =
      world.get("/v1/companies/GA-1/ums-ids/" + ref.text + "/certificate?format=der");
  CHECK(base::Bytes(response.body.begin(), response.body.end()) == der);
  CHECK(refusal_of(world.command(
            kClient, 2, domain::RegisterUmsId{{std::string(32, 'd')}, "UMS Ulm", der, true})) ==
        "certificate_in_company");
}

TEST_CASE("what is no certificate of a UMS is refused and not kept", "[api][register]") {
  ApiWorld world;
  const auto before = count(world, "certificates");
  base::Bytes truncated = new_certificate();
  truncated.resize(truncated.size() / 2);
  const auto [file, code] = GENERATE_REF(
      std::pair{base::Bytes{}, "file_empty"}, std::pair{base::Bytes(65537, 0x30), "file_too_large"},
      std::pair{base::Bytes{'x'}, "not_a_certificate"}, std::pair{truncated, "not_a_certificate"});
  CHECK(refusal_of(world.command(
            kClient, 1, domain::RegisterUmsId{{std::string(32, 'c')}, "UMS Bonn", file, true})) ==
        code);
  CHECK(count(world, "certificates") == before);
}

TEST_CASE("a UMS license is issued with the next serial and signed", "[api][license]") {
  ApiWorld world;
  const auto berlin = ApiWorld::berlin(world.own());
  world.command(kClient, 1, domain::IssueUmsLicense{berlin});
  const auto outcome = world.command(kClient, 2, domain::IssueUmsLicense{berlin});
  const auto* applied = result<domain::Applied>(outcome);
  REQUIRE(applied != nullptr);
  CHECK(std::get<domain::UmsId>(applied->changes.front().row).last_license->serial == 2);
  const auto response = world.get("/v1/companies/GA-1/ums-ids/" + berlin.text + "/license-files/2");
  const auto envelope = wire::decode<wire::LicenseEnvelope>(response.body);
  REQUIRE(envelope);
  CHECK(envelope->kid == world.key().kid());
  CHECK(world.key().verify(wire::signed_bytes(envelope->payload), envelope->sig));
  const auto payload = wire::decode<wire::UmsLicensePayload>(envelope->payload);
  REQUIRE(payload);
  CHECK(payload->serial == 2);
  CHECK(payload->global_account_id == "GA-1");
  REQUIRE(payload->packs.size() == 1);
  CHECK(payload->packs.front().pack_id == "WE-AAAA1");
}

TEST_CASE("the feed folded into a snapshot is the next snapshot", "[api][feed][property]") {
  ApiWorld world;
  wire::Snapshot folded = world.snapshot();
  const auto berlin = ApiWorld::berlin(world.own());
  world.command(kClient, 1, rename(world, "UMS Bonn"));
  world.command(kClient, 2, domain::SwitchAutoAssign{{berlin}, true});
  world.command(kClient, 3, domain::AssignPacks{berlin, {ApiWorld::pack(world.own(), 'B')}});
  world.command(kClient, 4, domain::IssueUmsLicense{berlin});
  const wire::Changes changes = world.changes(0);
  CHECK(changes.to == 4);
  for (const domain::Change& change : changes.changes) domain::put(folded.rows, change.row);
  CHECK(folded.rows == world.snapshot().rows);
  store::Transaction transaction(world.sql(), store::Transaction::Kind::Read);
  CHECK(store::check(transaction, base::date_of(SmallWorld::now())).empty());
}
