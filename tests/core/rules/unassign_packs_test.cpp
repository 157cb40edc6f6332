#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

using deciding::decide;
using deciding::refusal_of;
using deciding::World;
using domain::RefusalCode;
using domain::UnassignPacks;
using rules::Aspect;
using support::a_pack;
using support::an_ums_id;
using support::pack;
using support::ums;

namespace {

World a_world() {
  return {.rows = support::a_company()
                      .with(an_ums_id("test").named("UMS Test"))
                      .with(an_ums_id("labor"))
                      .with(a_pack("A").used(12).on("test"))
                      .with(a_pack("B").expiring(support::d(-6)).on("test"))
                      .with(a_pack("OTHER").on("labor"))
                      .with(a_pack("FREE"))};
}

}  // namespace

TEST_CASE("unassigned packs keep what they gave and touch no license", "[rules][unassign]") {
  const auto decision = decide(a_world(), UnassignPacks{ums("test"), {pack("A"), pack("B")}});
  REQUIRE(decision.has_value());
  CHECK(decision->rows ==
        std::vector<domain::Row>{domain::ProductPack(a_pack("A").used(12)),
                                 domain::ProductPack(a_pack("B").expiring(support::d(-6)))});
  CHECK(decision->licenses.empty());
}

TEST_CASE("a pack that is not there refuses all", "[rules][unassign]") {
  const World world = a_world();
  CHECK(refusal_of(world, UnassignPacks{ums("test"), {pack("A"), pack("OTHER")}}) ==
        RefusalCode::PackNotThere);
  CHECK(refusal_of(world, UnassignPacks{ums("test"), {pack("FREE")}}) == RefusalCode::PackNotThere);
  CHECK(refusal_of(world, UnassignPacks{ums("test"), {pack("unknown")}}) == RefusalCode::NotFound);
}

TEST_CASE("unassigning what a colleague moved meanwhile is stale", "[rules][unassign]") {
  World world = a_world();
  world.changed_meanwhile = {{"A", Aspect::Assignment}};
  CHECK(refusal_of(world, UnassignPacks{ums("test"), {pack("B"), pack("A")}}) ==
        RefusalCode::ChangedMeanwhile);
}
