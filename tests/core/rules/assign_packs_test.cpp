#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

using deciding::decide;
using deciding::refusal_of;
using deciding::World;
using domain::AssignPacks;
using domain::RefusalCode;
using rules::Aspect;
using support::a_pack;
using support::an_ums_id;
using support::d;
using support::pack;
using support::ums;

namespace {

World a_world() {
  return {.rows = support::a_company()
                      .with(an_ums_id("test").named("UMS Test"))
                      .with(an_ums_id("labor").named("UMS Labor"))
                      .with(an_ums_id("gone").closed())
                      .with(a_pack("FREE"))
                      .with(a_pack("FREE-TOO").expiring(support::kToday))
                      .with(a_pack("HERE").expiring(d(-6)).on("test"))
                      .with(a_pack("OTHER").on("labor"))
                      .with(a_pack("ARCHIVED").expiring(d(-120)).archived())
                      .with(a_pack("MERGED").merged_into("FREE"))
                      .with(a_pack("EXPIRED").expiring(d(-1)))
                      .with(a_pack("EARLY").starting(d(14)))
                      .with(a_pack("EULA").of_order("pending-order"))};
}

AssignPacks to_test(std::vector<domain::PackRef> packs) {
  return {ums("test"), std::move(packs)};
}

}  // namespace

TEST_CASE("assigned packs carry who and when, and licenses take their expiry", "[rules][assign]") {
  const auto decision = decide(a_world(), to_test({pack("FREE"), pack("FREE-TOO")}));
  REQUIRE(decision.has_value());
  REQUIRE(decision->rows.size() == 2);
  const auto& first = std::get<domain::ProductPack>(decision->rows[0]);
  CHECK(first.ref == pack("FREE"));
  CHECK(first.ums_id == ums("test"));
  CHECK(first.assigned_at == support::kNow);
  CHECK(first.assigned_by == "Lena Brandt");
  CHECK_FALSE(first.picked_up_at.has_value());
  CHECK(decision->licenses ==
        std::vector<rules::LicensesTakeExpiry>{{pack("FREE"), ums("test"), d(400)},
                                               {pack("FREE-TOO"), ums("test"), support::kToday}});
}

TEST_CASE("a pack that is there already is passed over, even an expired one", "[rules][assign]") {
  World world = a_world();
  world.changed_meanwhile = {{"HERE", Aspect::Assignment}};
  const auto decision = decide(world, to_test({pack("HERE"), pack("FREE"), pack("FREE")}));
  REQUIRE(decision.has_value());
  CHECK(decision->rows.size() == 1);
  CHECK(decide(world, to_test({pack("HERE")})) == rules::Decision{});
}

TEST_CASE("a pack that cannot be assigned says why", "[rules][assign]") {
  const World world = a_world();
  CHECK(refusal_of(world, to_test({pack("ARCHIVED")})) == RefusalCode::PackArchived);
  CHECK(refusal_of(world, to_test({pack("MERGED")})) == RefusalCode::PackMerged);
  CHECK(refusal_of(world, to_test({pack("EXPIRED")})) == RefusalCode::PackExpired);
  CHECK(refusal_of(world, to_test({pack("EARLY")})) == RefusalCode::PackNotYetActivated);
  CHECK(refusal_of(world, to_test({pack("EULA")})) == RefusalCode::EulaPending);
  CHECK(refusal_of(world, to_test({pack("OTHER")})) == RefusalCode::PackOnOtherUmsId);
}

TEST_CASE("the first failing pack refuses all and is named", "[rules][assign]") {
  const World world = a_world();
  const auto decision = decide(world, to_test({pack("FREE"), pack("EXPIRED"), pack("OTHER")}));
  REQUIRE_FALSE(decision.has_value());
  CHECK(decision.error().subject == "EXPIRED");
  CHECK(decision.error().facts.find("date")->second == "1 Mar 2026");
}

TEST_CASE("existence comes before staleness, staleness before the pack's state",
          "[rules][assign]") {
  World world = a_world();
  world.changed_meanwhile = {{"FREE", Aspect::Assignment}};
  const auto all = to_test({pack("EXPIRED"), pack("FREE"), pack("unknown")});
  CHECK(refusal_of(world, all) == RefusalCode::NotFound);
  CHECK(refusal_of(world, to_test({pack("EXPIRED"), pack("FREE")})) ==
        RefusalCode::ChangedMeanwhile);
  CHECK(refusal_of(world, AssignPacks{ums("unknown"), {pack("unknown")}}) == RefusalCode::NotFound);
  CHECK(refusal_of(world, AssignPacks{ums("gone"), {pack("unknown")}}) == RefusalCode::UmsIdClosed);
}

TEST_CASE("a colleague's change of another aspect does not make an assignment stale",
          "[rules][assign]") {
  World world = a_world();
  world.changed_meanwhile = {{"test", Aspect::Name}, {"test", Aspect::AutoAssign}};
  CHECK(decide(world, to_test({pack("FREE")})).has_value());
}

TEST_CASE("a UMS ID holds at most 1,000 packs", "[rules][assign]") {
  support::CompanyBuilder company = support::a_company().with(an_ums_id("test"));
  for (int i = 0; i < 999; ++i) company.with(a_pack("ON-" + std::to_string(i)).on("test"));
  const World world{.rows = company.with(a_pack("A")).with(a_pack("B"))};
  CHECK(decide(world, to_test({pack("A")})).has_value());
  CHECK(refusal_of(world, to_test({pack("A"), pack("B")})) == RefusalCode::TooManyPacks);
}
