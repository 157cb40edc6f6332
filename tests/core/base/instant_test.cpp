#include "core/base/instant.hpp"

#include "tests/support/days.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace std::chrono_literals;

TEST_CASE("times and dates are written as RFC 3339 and read back", "[base][instant]") {
  const auto text = GENERATE("2026-03-02T09:00:00Z", "1970-01-01T00:00:00Z", "2024-02-29T23:59:59Z",
                             "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z");
  const auto at = base::parse_instant(text);
  REQUIRE(at.has_value());
  CHECK(base::to_text(*at) == text);
  CHECK(base::to_text(base::date_of(*at)) == std::string(text).substr(0, 10));
}

TEST_CASE("what is no time is not read", "[base][instant]") {
  const auto text =
      GENERATE("", "2026-03-02", "2026-03-02T09:00:00", "2026-03-02t09:00:00Z",
               "2026-02-30T09:00:00Z", "2025-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
               "2026-03-02T24:00:00Z", "2026-03-02T09:60:00Z", "2026-03-02T09:00:60Z",
               "2026-03-02T09:00:00.5Z", "2026-03-02T09:00:00+00:00", " 2026-03-02T09:00:00Z",
               "2026-03-0aT09:00:00Z", "-026-03-02T09:00:00Z");
  CAPTURE(text);
  CHECK_FALSE(base::parse_instant(text).has_value());
}

TEST_CASE("a day ends at midnight UTC", "[base][instant]") {
  CHECK(base::date_of(support::kToday + 23h + 59min + 59s) == support::kToday);
  CHECK(base::date_of(support::kToday + 24h) == support::d(1));
  CHECK(base::date_of(base::Instant{-1s}) == base::Date{std::chrono::days{-1}});
}

TEST_CASE("people read days and times without leading zeros of the day", "[base][instant]") {
  CHECK(base::to_human(support::kToday) == "2 Mar 2026");
  CHECK(base::to_human(*base::parse_date("2026-12-14")) == "14 Dec 2026");
  CHECK(base::clock_time(support::kNow + 42min) == "09:42");
}
