#include "core/query/ums_id_index.hpp"

#include "core/base/text.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_rows.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using query::Chip;
using query::Column;
using query::Direction;
using query::ListQuery;
using support::a_pack;
using support::an_ums_id;
using support::d;
using support::kNow;
using support::kToday;
using Refs = std::vector<std::string>;

namespace {

domain::CompanyRows brenner() {
  return support::a_company()
      .with(an_ums_id("1").named("UMS Production").auto_assign())
      .with(an_ums_id("2").named("UMS Test 10"))
      .with(an_ums_id("3").named("UMS Test 9").auto_assign().unproven())
      .with(an_ums_id("4")
                .named("UMS Klinik Süd")
                .auto_assign()
                .certificate_until(kNow + std::chrono::days{21}))
      .with(an_ums_id("5").named("UMS Labor").auto_assign().with_fingerprint("3a91f07c5e00ab"))
      .with(an_ums_id("7").named("UMS Radiologie").closed())
      .with(a_pack("WE-4K7QP").of(500).used(180).on("1"))
      .with(a_pack("WE-9TB2M").of(200).used(45).expiring(d(75)).on("1"))
      .with(a_pack("WE-5RN1C").of(50).used(12).expiring(d(30)).on("2"))
      .with(a_pack("WE-8LD4V").of(100).used(93).commented("Station 3, Ebene Süd-Ost").on("4"))
      .with(a_pack("WE-2YC6F").of(120).used(130).on("5"))
      .with(a_pack("WE-6MA3Z").of(40).used(4).expiring(d(-6)).on("5"));
}

Refs refs_of(const query::UmsIdIndex& index, const query::UmsIdPage& page) {
  Refs refs;
  for (const auto* entry : page.rows) refs.push_back(index.ref_of(*entry).text);
  return refs;
}

Refs found(const domain::CompanyRows& rows, const ListQuery& asked) {
  const query::UmsIdIndex index(rows, kToday);
  query::UmsIdPage page;
  index.find(asked, kNow, page);
  return refs_of(index, page);
}

ListQuery searching(std::string text) {
  ListQuery asked;
  asked.search = std::move(text);
  return asked;
}

ListQuery sorted(Column column, Direction direction = Direction::Ascending) {
  ListQuery asked;
  asked.sort = column;
  asked.direction = direction;
  return asked;
}

ListQuery with(Chip chip) {
  ListQuery asked;
  asked.chips.toggle(chip);
  return asked;
}

}  // namespace

TEST_CASE("the list shows open UMS IDs by name, digits as numbers", "[query][index]") {
  CHECK(found(brenner(), {}) == Refs{"4", "5", "1", "3", "2"});
}

TEST_CASE("removed and superseded UMS IDs are shown on request", "[query][index]") {
  ListQuery asked;
  asked.show_closed = true;
  CHECK(found(brenner(), asked) == Refs{"4", "5", "1", "7", "3", "2"});
}

TEST_CASE("a search looks in name, pack ids, comments, fingerprint and identifier",
          "[query][index]") {
  CHECK(found(brenner(), searching("SÜD")) == Refs{"4"});
  CHECK(found(brenner(), searching("test ums")) == Refs{"3", "2"});
  CHECK(found(brenner(), searching("we-9tb2m")) == Refs{"1"});
  CHECK(found(brenner(), searching("ebene")) == Refs{"4"});
  CHECK(found(brenner(), searching("3A:91:F0:7C")) == Refs{"5"});
  CHECK(found(brenner(), searching("2-identifier")) == Refs{"2"});
  CHECK(found(brenner(), searching("süd nord")).empty());
  CHECK(found(brenner(), searching("radiologie")).empty());
}

TEST_CASE("a short word is not found in fingerprints by chance", "[query][index]") {
  CHECK(found(brenner(), searching("3a91")).empty());
  CHECK(found(brenner(), searching("3a91f0")) == Refs{"5"});
}

TEST_CASE("a word is not found across the border of two texts", "[query][index]") {
  const domain::CompanyRows rows = support::a_company()
                                       .with(an_ums_id("1").named("UMS A"))
                                       .with(a_pack("WE-1").commented("x").on("1"));
  CHECK(found(rows, searching("awe")).empty());
  CHECK(found(rows, searching("1x")).empty());
}

TEST_CASE("each chip finds what it says", "[query][index]") {
  CHECK(found(brenner(), with(Chip::Expiring)) == Refs{"5", "2"});
  CHECK(found(brenner(), with(Chip::NearLimit)) == Refs{"4"});
  CHECK(found(brenner(), with(Chip::OverConsumed)) == Refs{"5"});
  CHECK(found(brenner(), with(Chip::AutoAssignOff)) == Refs{"2"});
  CHECK(found(brenner(), with(Chip::CertificateProblems)) == Refs{"4"});
  ListQuery both = with(Chip::Expiring);
  both.chips.toggle(Chip::AutoAssignOff);
  CHECK(found(brenner(), both) == Refs{"2"});
}

TEST_CASE("chips count open UMS IDs, whatever is searched for", "[query][index]") {
  const query::UmsIdIndex index(brenner(), kToday);
  CHECK(index.chip_counts(kNow) == std::array<std::size_t, 5>{2, 1, 1, 1, 1});
  CHECK(index.chip_counts(kNow + std::chrono::days{3000})[4] == 5);
  CHECK(index.open_count() == 5);
  CHECK(index.closed_count() == 1);
}

TEST_CASE("the list sorts by each column both ways", "[query][index]") {
  struct Row {
    Column column;
    Refs ascending;
  };
  const auto row = GENERATE(Row{Column::Name, {"4", "5", "1", "3", "2"}},
                            Row{Column::LicensesUsed, {"3", "2", "1", "5", "4"}},
                            Row{Column::ProductPacks, {"3", "2", "4", "1", "5"}},
                            Row{Column::Certificate, {"4", "1", "2", "3", "5"}},
                            Row{Column::AutoAssign, {"2", "1", "3", "4", "5"}});
  CHECK(found(brenner(), sorted(row.column)) == row.ascending);
  CHECK(found(brenner(), sorted(row.column, Direction::Descending)) ==
        Refs(row.ascending.rbegin(), row.ascending.rend()));
}

TEST_CASE("Licenses Used sorts by ratio, then by used, 0 / 0 first", "[query][index]") {
  const domain::CompanyRows rows = support::a_company()
                                       .with(an_ums_id("a"))
                                       .with(an_ums_id("b"))
                                       .with(an_ums_id("c"))
                                       .with(an_ums_id("none"))
                                       .with(a_pack("A").of(1'000'000).used(500'000).on("a"))
                                       .with(a_pack("B").of(10).used(5).on("b"))
                                       .with(a_pack("C").of(10).used(0).on("c"));
  CHECK(found(rows, sorted(Column::LicensesUsed)) == Refs{"none", "c", "b", "a"});
}

TEST_CASE("pages are cut from the whole, and one too high shows the last", "[query][index]") {
  support::CompanyBuilder company = support::a_company();
  for (int i = 0; i < 27; ++i) company.with(an_ums_id("u" + std::to_string(i)));
  const query::UmsIdIndex index(company, kToday);
  query::UmsIdPage page;
  ListQuery asked;
  asked.rows = 10;
  index.find(asked, kNow, page);
  CHECK(page.matches == 27);
  CHECK(page.pages == 3);
  CHECK(refs_of(index, page) == Refs{"u0", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9"});
  asked.page = 9;
  index.find(asked, kNow, page);
  CHECK(page.page == 3);
  CHECK(page.first == 20);
  CHECK(page.rows.size() == 7);
  asked.search = "nothing";
  index.find(asked, kNow, page);
  CHECK(page.matches == 0);
  CHECK(page.pages == 1);
  CHECK(page.page == 1);
  CHECK(page.rows.empty());
}

TEST_CASE("an index that was refreshed shows what a new one shows", "[query][index][property]") {
  const auto seed = GENERATE(range(1, 40));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  domain::CompanyRows rows = brenner();
  query::UmsIdIndex index(rows, kToday);
  const std::vector<std::string> refs{"1", "2", "3", "4", "5", "7", "8", "9"};
  for (int step = 0; step < 12; ++step) {
    const domain::UmsRef ref{random.one_of(refs)};
    const domain::UmsRef other{random.one_of(refs)};
    switch (random.below(4)) {
      case 0: rows.ums_ids.erase(ref); break;
      case 1:
        rows.ums_ids.put(an_ums_id(ref.text).named(random.text(6)).auto_assign(random.chance(50)));
        break;
      case 2: rows.ums_ids.put(an_ums_id(ref.text).closed()); break;
      default: {
        domain::ProductPack moved = *(rows.product_packs.begin() + random.below(6));
        if (moved.ums_id) index.refresh(rows, std::vector{*moved.ums_id});
        const auto before = moved.ums_id;
        moved.ums_id = other;
        rows.product_packs.put(moved);
        if (before) index.refresh(rows, std::vector{*before});
      }
    }
    index.refresh(rows, std::vector{ref, other});
    const query::UmsIdIndex fresh(rows, kToday);
    ListQuery asked;
    asked.show_closed = random.chance(50);
    asked.sort = static_cast<Column>(random.below(5));
    query::UmsIdPage page;
    query::UmsIdPage expected;
    index.find(asked, kNow, page);
    fresh.find(asked, kNow, expected);
    REQUIRE(refs_of(index, page) == refs_of(fresh, expected));
    REQUIRE(index.chip_counts(kNow) == fresh.chip_counts(kNow));
    REQUIRE(index.closed_count() == fresh.closed_count());
    for (const std::string& each : refs) {
      const auto* mine = index.entry({each});
      const auto* theirs = fresh.entry({each});
      REQUIRE((mine == nullptr) == (theirs == nullptr));
      if (mine == nullptr) continue;
      REQUIRE(*mine == *theirs);
      REQUIRE(index.words_of(*mine) == fresh.words_of(*theirs));
    }
  }
}

// What find() keeps from question to question changes no answer.
TEST_CASE("a page that is used again finds what a new one finds", "[query][index][property]") {
  const auto seed = GENERATE(range(1, 60));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  domain::CompanyRows rows = brenner();
  query::UmsIdIndex index(rows, kToday);
  query::UmsIdPage used;
  ListQuery asked;
  const std::vector<std::string> typed{"u",      "um",     "ums ",    "ums t",   "süd", "s",
                                       "3a91f",  "3a91f0", "3A:91:F", "2-ident", "we-", "we-4k7",
                                       "identi", "ident",  "",        "  ",      "1 u", "ebene -"};
  base::Instant now = kNow;
  for (int step = 0; step < 40; ++step) {
    switch (random.below(8)) {
      case 0: asked.chips.toggle(static_cast<Chip>(random.below(query::kChipCount))); break;
      case 1: asked.show_closed = !asked.show_closed; break;
      case 2: now += std::chrono::days{random.below(40)}; break;
      case 3: {
        const domain::UmsRef ref{random.one_of(std::vector<std::string>{"1", "2", "8", "9"})};
        rows.ums_ids.put(an_ums_id(ref.text).named("UMS " + random.text(4)));
        index.refresh(rows, std::vector{ref});
        break;
      }
      case 4: asked.sort = static_cast<Column>(random.below(5)); break;
      case 5:
        if (!asked.search.empty()) asked.search.pop_back();
        break;
      default: asked.search = random.one_of(typed);
    }
    asked.direction = random.chance(50) ? Direction::Ascending : Direction::Descending;
    asked.rows = random.chance(50) ? 2 : 10;
    asked.page = 1 + random.below(3);
    CAPTURE(step, asked.search, asked.chips.bits, asked.show_closed);
    query::UmsIdPage fresh;
    index.find(asked, now, used);
    index.find(asked, now, fresh);
    REQUIRE(refs_of(index, used) == refs_of(index, fresh));
    REQUIRE(used.matches == fresh.matches);
    REQUIRE(used.open_matches == fresh.open_matches);
    REQUIRE(used.page == fresh.page);
  }
}

TEST_CASE("a certificate of the future is counted among those with problems", "[query][index]") {
  domain::CompanyRows rows = brenner();
  domain::UmsId row = *rows.ums_ids.find({"2"});
  row.certificate.certificate.not_before = kNow + std::chrono::days{2};
  rows.ums_ids.put(row);
  query::UmsIdIndex index(rows, kToday);
  CHECK(index.chip_counts(kNow)[4] == 2);
  CHECK(index.chip_counts(kNow + std::chrono::days{2})[4] == 1);
  row.certificate.certificate.not_before = kNow;
  rows.ums_ids.put(row);
  index.refresh(rows, std::vector{row.ref});
  CHECK(index.chip_counts(kNow)[4] == 1);
}
