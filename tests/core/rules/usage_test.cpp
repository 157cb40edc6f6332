#include "core/rules/usage.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using rules::Usage;
using rules::UsageLevel;
using support::a_pack;
using support::d;
using support::kToday;

namespace {

Usage of(int used, int total) {
  Usage usage;
  usage.used = used;
  usage.total = total;
  return usage;
}

}  // namespace

TEST_CASE("Licenses Used adds up all assigned packs, expired ones included", "[rules][usage]") {
  const domain::CompanyRows rows =
      support::a_company()
          .with(support::an_ums_id("production"))
          .with(a_pack("WE-4K7QP").of(500).used(180).on("production"))
          .with(a_pack("WE-9TB2M").of(200).used(45).expiring(d(75)).on("production"))
          .with(a_pack("WE-6MA3Z").of(40).used(40).expiring(d(-6)).on("production"))
          .with(a_pack("WE-3PJ6T").of(90).used(17))
          .with(a_pack("WE-5RN1C").of(50).used(12).on("test"));
  CHECK(rules::usage_of(rows, support::ums("production"), kToday) ==
        Usage{.used = 265,
              .total = 740,
              .free = 475,
              .over = 0,
              .packs = 3,
              .expired_packs = 1,
              .earliest_expiry = d(75)});
}

TEST_CASE("a UMS ID without packs uses 0 of 0 and has no percentage", "[rules][usage]") {
  const Usage usage = rules::usage_of(support::a_company(), support::ums("production"), kToday);
  CHECK(usage == Usage{});
  CHECK(rules::level(usage) == UsageLevel::None);
  CHECK_FALSE(rules::percent(usage).has_value());
}

TEST_CASE("the usage level is the first that fits", "[rules][usage]") {
  struct Row {
    int used, total;
    UsageLevel level;
  };
  using enum UsageLevel;
  const auto row = GENERATE(Row{0, 1, Ok}, Row{89, 100, Ok}, Row{90, 100, NearLimit},
                            Row{9, 10, NearLimit}, Row{899, 1000, Ok}, Row{99, 100, NearLimit},
                            Row{100, 100, Full}, Row{130, 120, OverConsumed});
  CAPTURE(row.used, row.total);
  Usage usage;
  rules::add(usage, a_pack().of(row.total).used(row.used), kToday);
  CHECK(rules::level(usage) == row.level);
}

TEST_CASE("one pack over makes the UMS ID over-consumed while another is free", "[rules][usage]") {
  Usage usage;
  rules::add(usage, a_pack("WE-2YC6F").of(120).used(130), kToday);
  rules::add(usage, a_pack("WE-4K7QP").of(500).used(0), kToday);
  CHECK(rules::level(usage) == UsageLevel::OverConsumed);
  CHECK(usage.over == 10);
  CHECK(usage.free == 500);
  CHECK(usage.used == 130);
}

TEST_CASE("the earliest expiry is that of active packs", "[rules][usage]") {
  Usage usage;
  rules::add(usage, a_pack("A").expiring(d(-1)), kToday);
  CHECK_FALSE(usage.earliest_expiry.has_value());
  rules::add(usage, a_pack("B").starting(d(1)).expiring(d(2)), kToday);
  CHECK_FALSE(usage.earliest_expiry.has_value());
  rules::add(usage, a_pack("C").expiring(d(20)), kToday);
  rules::add(usage, a_pack("D").expiring(d(10)), kToday);
  CHECK(usage.earliest_expiry == d(10));
  CHECK(usage.expired_packs == 1);
}

TEST_CASE("percentages are rounded to the nearest whole", "[rules][usage]") {
  CHECK(rules::percent(of(225, 750)) == 30);
  CHECK(rules::percent(of(310, 480)) == 65);
  CHECK(rules::percent(of(40, 300)) == 13);
  CHECK(rules::percent(of(130, 120)) == 108);
}
