#include "core/rules/pack_status.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using rules::PackStatus;
using support::a_pack;
using support::d;
using support::kToday;

TEST_CASE("a pack is valid through the end of its expiry day", "[rules][pack]") {
  const domain::ProductPack pack = a_pack().expiring(kToday);
  CHECK(rules::status(pack, kToday) == PackStatus::Active);
  CHECK(rules::days_left(pack.expires_on, kToday) == std::chrono::days{0});
  CHECK(rules::status(pack, d(1)) == PackStatus::Expired);
  CHECK(rules::days_left(pack.expires_on, d(1)) == std::chrono::days{-1});
}

TEST_CASE("a pack turns active on its start day", "[rules][pack]") {
  const domain::ProductPack pack = a_pack().starting(d(14));
  CHECK(rules::status(pack, d(13)) == PackStatus::NotYetActivated);
  CHECK(rules::status(pack, d(14)) == PackStatus::Active);
}

TEST_CASE("archived comes before merged, merged before expired", "[rules][pack]") {
  CHECK(rules::status(a_pack().expiring(d(-1)).merged_into("WE-1").archived(), kToday) ==
        PackStatus::Archived);
  CHECK(rules::status(a_pack().expiring(d(-1)).merged_into("WE-1"), kToday) == PackStatus::Merged);
  CHECK(rules::status(a_pack().starting(d(1)).expiring(d(-1)), kToday) == PackStatus::Expired);
}

TEST_CASE("statuses bear the words of the field", "[rules][pack]") {
  CHECK(rules::wire_name(PackStatus::Archived) == "ARCHIVED");
  CHECK(rules::wire_name(PackStatus::Merged) == "MERGED");
  CHECK(rules::wire_name(PackStatus::Expired) == "EXPIRED");
  CHECK(rules::wire_name(PackStatus::NotYetActivated) == "NOT_YET_ACTIVATED");
  CHECK(rules::wire_name(PackStatus::Active) == "ACTIVE");
}

TEST_CASE("only an active pack has free licenses", "[rules][pack]") {
  CHECK(rules::free_licenses(a_pack().of(500).used(180), kToday) == 320);
  CHECK(rules::free_licenses(a_pack().of(500).used(180).expiring(d(-1)), kToday) == 0);
  CHECK(rules::free_licenses(a_pack().of(500).used(180).starting(d(1)), kToday) == 0);
}

TEST_CASE("a pack that gave more than its total is over and has none free", "[rules][pack]") {
  const domain::ProductPack pack = a_pack().of(120).used(130);
  CHECK(rules::over(pack) == 10);
  CHECK(rules::free_licenses(pack, kToday) == 0);
  CHECK(rules::over(a_pack().of(120).used(120)) == 0);
}

TEST_CASE("expiry is marked in two steps", "[rules][pack]") {
  struct Row {
    int left;
    rules::ExpiryMark mark;
  };
  using enum rules::ExpiryMark;
  const auto row = GENERATE(Row{-1, None}, Row{0, Soon}, Row{30, Soon}, Row{31, Coming},
                            Row{90, Coming}, Row{91, None});
  CAPTURE(row.left);
  CHECK(rules::expiry_mark(d(row.left), kToday) == row.mark);
}
