#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

using deciding::decide;
using deciding::refusal_of;
using deciding::rows_after;
using deciding::World;
using domain::RefusalCode;
using domain::RenameUmsId;
using rules::Aspect;
using support::an_ums_id;
using support::ums;

namespace {

World a_world() {
  return {.rows = support::a_company()
                      .with(an_ums_id("test").named("UMS Test"))
                      .with(an_ums_id("labor").named("UMS Labor"))
                      .with(an_ums_id("gone").named("UMS Radiologie").closed())};
}

}  // namespace

TEST_CASE("renaming changes the name and nothing else", "[rules][rename]") {
  const World world = a_world();
  domain::UmsId expected = *world.rows.ums_ids.find(ums("test"));
  expected.name = "UMS Süd";
  const auto decision = decide(world, RenameUmsId{ums("test"), "  UMS  Süd "});
  REQUIRE(decision.has_value());
  CHECK(decision->rows == std::vector<domain::Row>{expected});
  CHECK(decision->licenses.empty());
}

TEST_CASE("a name may change its case only", "[rules][rename]") {
  const auto rows = rows_after(a_world(), RenameUmsId{ums("test"), "ums TEST"});
  CHECK(rows.ums_ids.find(ums("test"))->name == "ums TEST");
}

TEST_CASE("the same name changes nothing, also after a colleague set it", "[rules][rename]") {
  World world = a_world();
  world.changed_meanwhile = {{"test", Aspect::Name}};
  CHECK(decide(world, RenameUmsId{ums("test"), " UMS Test "}) == rules::Decision{});
}

TEST_CASE("renaming is refused in the order of the checks", "[rules][rename]") {
  World world = a_world();
  CHECK(refusal_of(world, RenameUmsId{ums("unknown"), ""}) == RefusalCode::NameEmpty);
  CHECK(refusal_of(world, RenameUmsId{ums("unknown"), std::string(65, 'a')}) ==
        RefusalCode::NameTooLong);
  CHECK(refusal_of(world, RenameUmsId{ums("unknown"), "a\x01"}) == RefusalCode::NameBadCharacter);
  CHECK(refusal_of(world, RenameUmsId{ums("unknown"), "UMS Labor"}) == RefusalCode::NotFound);
  CHECK(refusal_of(world, RenameUmsId{ums("gone"), "UMS Labor"}) == RefusalCode::UmsIdClosed);
  world.changed_meanwhile = {{"test", Aspect::Name}};
  CHECK(refusal_of(world, RenameUmsId{ums("test"), "UMS Labor"}) == RefusalCode::ChangedMeanwhile);
  world.changed_meanwhile = {{"test", Aspect::AutoAssign}, {"labor", Aspect::Name}};
  CHECK(refusal_of(world, RenameUmsId{ums("test"), "ums labor"}) == RefusalCode::NameTaken);
}

TEST_CASE("the name of a removed UMS ID is free", "[rules][rename]") {
  const auto rows = rows_after(a_world(), RenameUmsId{ums("test"), "UMS Radiologie"});
  CHECK(rows.ums_ids.find(ums("test"))->name == "UMS Radiologie");
}
