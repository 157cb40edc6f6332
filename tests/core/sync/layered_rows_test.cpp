#include "core/sync/layered_rows.hpp"

#include "tests/support/builders.hpp"
#include "tests/support/random_rows.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using support::a_pack;
using support::an_ums_id;
using support::ums;

TEST_CASE("peeling brings the base back, whatever was put on top", "[sync][rows][property]") {
  const auto seed = GENERATE(range(1, 60));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  const domain::CompanyRows base = support::random_rows(random);
  sync::LayeredRows rows;
  rows.replace(base);
  std::vector<domain::Row> put;
  for (int left = random.below(12); left > 0; --left) {
    // New rows, and rows put twice.
    if (put.empty() || random.chance(60)) put.push_back(support::random_change(random).row);
    rows.put_on_top(random.one_of(put));
  }
  for (const domain::UmsId& row : base.ums_ids) {
    domain::UmsId changed = row;
    changed.name = changed.name + "!";
    rows.put_on_top(changed);
  }
  rows.peel();
  CHECK(rows.view() == base);
}

TEST_CASE("what is put on top is seen", "[sync][rows]") {
  sync::LayeredRows rows;
  rows.replace(support::a_company().with(an_ums_id("a")));
  rows.put_on_top(domain::UmsId(an_ums_id("a").named("New")));
  rows.put_on_top(domain::UmsId(an_ums_id("b")));
  CHECK(rows.view().ums_ids.find(ums("a"))->name == "New");
  CHECK(rows.view().ums_ids.size() == 2);
}

TEST_CASE("a moved pack touches where it was and where it is", "[sync][rows]") {
  sync::LayeredRows rows;
  rows.replace(support::a_company().with(a_pack("P").on("a")));
  CHECK(rows.touched().everything);
  rows.forget_touched();
  rows.put_on_top(domain::ProductPack(a_pack("P").on("b")));
  CHECK(rows.touched() == sync::Touched{.everything = false, .ums_ids = {ums("a"), ums("b")}});
  rows.forget_touched();
  rows.peel();
  CHECK(rows.touched().ums_ids == std::vector{ums("a"), ums("b")});
}

TEST_CASE("very many touched rows are everything", "[sync][rows]") {
  sync::LayeredRows rows;
  rows.replace({});
  rows.forget_touched();
  for (int i = 0; i <= 1000; ++i) rows.put_in_base(domain::UmsId(an_ums_id(std::to_string(i))));
  CHECK(rows.touched() == sync::Touched{.everything = true, .ums_ids = {}});
}
