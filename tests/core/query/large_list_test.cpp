#include "core/query/ums_id_index.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <deque>

using support::kNow;
using support::kToday;

namespace {

domain::CompanyRows hundred_thousand() {
  support::Random random(7);
  std::deque<domain::UmsId> ums_ids;
  std::deque<domain::ProductPack> packs;
  for (int i = 0; i < 100'000; ++i) {
    domain::UmsId row;
    row.ref.text = random.hex(32);
    row.name =
        "UMS Standort " + std::to_string(random.below(1'000'000)) + (i % 3 == 0 ? " Süd" : "");
    row.auto_assign = random.chance(70);
    row.certificate.certificate.fingerprint = random.hex(64);
    row.certificate.certificate.identifier = random.hex(43);
    row.certificate.certificate.not_after = kNow + std::chrono::days{random.below(3000)};
    if (i % 2 == 0) {
      domain::ProductPack pack = support::a_pack("WE-" + std::to_string(i)).on(row.ref.text);
      pack.used = random.below(110);
      packs.push_back(std::move(pack));
    }
    ums_ids.push_back(std::move(row));
  }
  domain::CompanyRows rows = support::a_company();
  rows.ums_ids = domain::Table<domain::UmsId>(std::move(ums_ids));
  rows.product_packs = domain::Table<domain::ProductPack>(std::move(packs));
  return rows;
}

}  // namespace

// Measured, not asserted: shared machines have no fixed speed. `./dev bench` prints such figures;
// this test holds what does not depend on speed.
TEST_CASE("100,000 UMS IDs are found, sorted and paged", "[query][index][large]") {
  const query::UmsIdIndex index(hundred_thousand(), kToday);
  query::UmsIdPage page;
  query::ListQuery asked;
  index.find(asked, kNow, page);
  REQUIRE(page.matches == 100'000);
  REQUIRE(page.pages == 4'000);
  const auto room = page.found.room();

  asked.search = "süd";
  index.find(asked, kNow, page);
  CHECK(page.matches == 33'334);
  asked.search = "süd 99";
  asked.sort = query::Column::LicensesUsed;
  index.find(asked, kNow, page);
  CHECK(page.matches > 0);
  CHECK(page.rows.size() == 25);
  CHECK(page.found.room() == room);  // no keystroke makes room again
}
