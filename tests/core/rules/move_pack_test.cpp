#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

using deciding::decide;
using deciding::refusal_of;
using deciding::World;
using domain::MovePack;
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
                      .with(an_ums_id("labor"))
                      .with(an_ums_id("gone").closed())
                      .with(a_pack("A").on("test"))
                      .with(a_pack("EXPIRED").expiring(d(-6)).on("test"))
                      .with(a_pack("EULA").of_order("pending-order").on("test"))
                      .with(a_pack("ARCHIVED").archived().on("test"))
                      .with(a_pack("FREE"))};
}

MovePack to_labor(std::string name) {
  return {pack(std::move(name)), ums("test"), ums("labor")};
}

}  // namespace

TEST_CASE("a moved pack is on the other UMS ID in the same step", "[rules][move]") {
  const auto decision = decide(a_world(), to_labor("A"));
  REQUIRE(decision.has_value());
  REQUIRE(decision->rows.size() == 1);
  const auto& moved = std::get<domain::ProductPack>(decision->rows[0]);
  CHECK(moved.ums_id == ums("labor"));
  CHECK(moved.assigned_at == support::kNow);
  CHECK(decision->licenses ==
        std::vector<rules::LicensesTakeExpiry>{{pack("A"), ums("labor"), d(400)}});
}

TEST_CASE("a pack that is at its target already is not moved", "[rules][move]") {
  World world = a_world();
  world.changed_meanwhile = {{"A", Aspect::Assignment}};
  CHECK(decide(world, MovePack{pack("A"), ums("labor"), ums("test")}) == rules::Decision{});
}

TEST_CASE("moving is refused in the order of the checks", "[rules][move]") {
  World world = a_world();
  CHECK(refusal_of(world, to_labor("unknown")) == RefusalCode::NotFound);
  CHECK(refusal_of(world, MovePack{pack("A"), ums("unknown"), ums("labor")}) ==
        RefusalCode::NotFound);
  CHECK(refusal_of(world, MovePack{pack("A"), ums("test"), ums("gone")}) ==
        RefusalCode::UmsIdClosed);
  CHECK(refusal_of(world, to_labor("FREE")) == RefusalCode::PackNotThere);
  CHECK(refusal_of(world, to_labor("ARCHIVED")) == RefusalCode::PackArchived);
  CHECK(refusal_of(world, to_labor("EXPIRED")) == RefusalCode::PackExpired);
  CHECK(refusal_of(world, to_labor("EULA")) == RefusalCode::EulaPending);
  world.changed_meanwhile = {{"FREE", Aspect::Assignment}};
  CHECK(refusal_of(world, to_labor("FREE")) == RefusalCode::ChangedMeanwhile);
}
