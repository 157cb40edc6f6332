#include "core/rules/decide.hpp"

#include "tests/core/rules/deciding.hpp"
#include "tests/support/random_rows.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using deciding::refusal_of;
using deciding::World;
using domain::RefusalCode;
using support::ums;

TEST_CASE("a viewer's command is refused before anything else is looked at", "[rules][decide]") {
  World world{.rows = support::a_company()};
  world.actor.role = domain::Role::Viewer;
  const domain::CommandBody command = GENERATE(
      domain::CommandBody{domain::RegisterUmsId{}}, domain::CommandBody{domain::RenameUmsId{}},
      domain::CommandBody{domain::SwitchAutoAssign{.ums_ids = std::vector(101, ums("x"))}},
      domain::CommandBody{domain::AssignPacks{}}, domain::CommandBody{domain::UnassignPacks{}},
      domain::CommandBody{domain::MovePack{}}, domain::CommandBody{domain::IssueUmsLicense{}});
  CHECK(refusal_of(world, command) == RefusalCode::RoleNotAllowed);
}

TEST_CASE("a bulk command takes at most 100 items", "[rules][decide]") {
  const World world{.rows = support::a_company()};
  const std::vector<domain::UmsRef> ums_ids(101, ums("unknown"));
  const std::vector<domain::PackRef> packs(101, support::pack("unknown"));
  CHECK(refusal_of(world, domain::SwitchAutoAssign{ums_ids, true}) == RefusalCode::TooManyItems);
  CHECK(refusal_of(world, domain::AssignPacks{ums("u"), packs}) == RefusalCode::TooManyItems);
  CHECK(refusal_of(world, domain::UnassignPacks{ums("u"), packs}) == RefusalCode::TooManyItems);
  const std::vector<domain::UmsRef> hundred(100, ums("unknown"));
  CHECK(refusal_of(world, domain::SwitchAutoAssign{hundred, true}) == RefusalCode::NotFound);
}

TEST_CASE("whatever is asked, a decision is made", "[rules][decide][property]") {
  const auto seed = GENERATE(range(1, 100));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  World world{.rows = support::random_rows(random)};
  world.now = base::Instant{std::chrono::seconds{random.next() % 253'402'300'800u}};
  for (int step = 0; step < 20; ++step) {
    const auto decision = deciding::decide(world, support::random_command(random));
    if (!decision) continue;
    for (const domain::Row& row : decision->rows) domain::put(world.rows, row);
  }
  SUCCEED();
}
