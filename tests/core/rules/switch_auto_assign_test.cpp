#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

using deciding::decide;
using deciding::refusal_of;
using deciding::World;
using domain::RefusalCode;
using domain::SwitchAutoAssign;
using rules::Aspect;
using support::an_ums_id;
using support::ums;

namespace {

World a_world() {
  return {.rows = support::a_company()
                      .with(an_ums_id("on").auto_assign())
                      .with(an_ums_id("off"))
                      .with(an_ums_id("also-off"))
                      .with(an_ums_id("gone").closed(domain::Lifecycle::Superseded))};
}

}  // namespace

TEST_CASE("Auto assign is switched where it is not so yet", "[rules][auto_assign]") {
  const auto decision = decide(
      a_world(), SwitchAutoAssign{{ums("on"), ums("off"), ums("also-off"), ums("off")}, true});
  REQUIRE(decision.has_value());
  CHECK(decision->rows ==
        std::vector<domain::Row>{domain::UmsId(an_ums_id("off").auto_assign()),
                                 domain::UmsId(an_ums_id("also-off").auto_assign())});
  CHECK(decision->licenses.empty());
}

TEST_CASE("a switch that stands so everywhere changes nothing", "[rules][auto_assign]") {
  World world = a_world();
  world.changed_meanwhile = {{"on", Aspect::AutoAssign}};
  CHECK(decide(world, SwitchAutoAssign{{ums("on")}, true}) == rules::Decision{});
}

TEST_CASE("one bad item refuses all, and is the one named", "[rules][auto_assign]") {
  World world = a_world();
  const SwitchAutoAssign with_unknown{{ums("off"), ums("unknown"), ums("gone")}, true};
  CHECK(refusal_of(world, with_unknown) == RefusalCode::NotFound);
  const SwitchAutoAssign with_closed{{ums("off"), ums("gone"), ums("unknown")}, true};
  CHECK(refusal_of(world, with_closed) == RefusalCode::UmsIdClosed);
  CHECK(decide(world, with_closed).error().subject == "gone");
  world.changed_meanwhile = {{"also-off", Aspect::AutoAssign}};
  const SwitchAutoAssign with_stale{{ums("off"), ums("also-off")}, true};
  CHECK(refusal_of(world, with_stale) == RefusalCode::ChangedMeanwhile);
  CHECK(decide(world, with_stale).error().subject == "also-off");
}
