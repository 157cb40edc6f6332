#include "core/query/pack_list.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using query::PackColumn;
using support::a_pack;
using support::an_ums_id;
using support::d;
using support::kToday;
using support::ums;
using Ids = std::vector<std::string>;

namespace {

domain::CompanyRows company() {
  return support::a_company()
      .with(an_ums_id("1").named("UMS Production"))
      .with(an_ums_id("2").named("UMS Test"))
      .with(a_pack("WE-4K7QP").of(500).used(180).on("1"))
      .with(a_pack("WE-9TB2M").of(200).used(150).expiring(d(75)).on("1"))
      .with(a_pack("EMP-3HX8R").of(50).product(domain::Product::Emp).expiring(d(-1)).on("1"))
      .with(a_pack("WE-5RN1C").on("2"))
      .with(a_pack("IMH-5VB8N").product(domain::Product::Imh).commented("Pilot"))
      .with(a_pack("ADR-4WD2P").product(domain::Product::Adr).of_order("pending-order"))
      .with(a_pack("WE-7UE9K").starting(d(14)))
      .with(a_pack("WE-1QS5J").merged_into("WE-4K7QP"))
      .with(a_pack("WE-0XF7H").expiring(d(-120)).archived());
}

Ids packs_of(const query::PackListQuery& asked) {
  const domain::CompanyRows rows = company();
  Ids ids;
  for (const auto* pack : query::packs_of(rows, ums("1"), asked, kToday)) {
    ids.push_back(pack->pack_id);
  }
  return ids;
}

}  // namespace

TEST_CASE("the packs of a UMS ID are sorted by each column both ways", "[query][packs]") {
  struct Row {
    PackColumn column;
    Ids ascending;
  };
  const auto row = GENERATE(Row{PackColumn::PackId, {"EMP-3HX8R", "WE-4K7QP", "WE-9TB2M"}},
                            Row{PackColumn::Used, {"EMP-3HX8R", "WE-4K7QP", "WE-9TB2M"}},
                            Row{PackColumn::Expires, {"EMP-3HX8R", "WE-9TB2M", "WE-4K7QP"}},
                            Row{PackColumn::Status, {"EMP-3HX8R", "WE-4K7QP", "WE-9TB2M"}});
  CHECK(packs_of({.search = {}, .sort = row.column}) == row.ascending);
  CHECK(packs_of({.search = {}, .sort = row.column, .descending = true}) ==
        Ids(row.ascending.rbegin(), row.ascending.rend()));
}

TEST_CASE("packs are found by id, product and comment", "[query][packs]") {
  CHECK(packs_of({.search = "9tb"}) == Ids{"WE-9TB2M"});
  CHECK(packs_of({.search = "enterprise management"}) == Ids{"EMP-3HX8R"});
  CHECK(packs_of({.search = "pilot"}).empty());
}

TEST_CASE("the assign panel lists what can be assigned, then the rest with its reason",
          "[query][packs]") {
  using enum domain::RefusalCode;
  const domain::CompanyRows rows = company();
  const auto packs = query::assignable_packs(rows, ums("1"), "", kToday);
  std::vector<std::pair<std::string, std::optional<domain::RefusalCode>>> listed;
  for (const auto& each : packs) {
    listed.emplace_back(each.pack->pack_id,
                        each.refusal ? std::optional(each.refusal->code) : std::nullopt);
  }
  CHECK(listed == decltype(listed){{"IMH-5VB8N", std::nullopt},
                                   {"ADR-4WD2P", EulaPending},
                                   {"WE-1QS5J", PackMerged},
                                   {"WE-5RN1C", PackOnOtherUmsId},
                                   {"WE-7UE9K", PackNotYetActivated}});
  CHECK(query::assignable_packs(rows, ums("1"), "Pilot managed", kToday).size() == 1);
}
