#include "core/certificate/time.hpp"

#include "tests/core/certificate/der.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using certificate::IssueCode;
using certificate::Issues;

namespace {

constexpr std::uint8_t kUtc = 0x17;
constexpr std::uint8_t kGeneralized = 0x18;

std::optional<certificate::Time> read(std::uint8_t tag, std::string_view text, Issues& issues) {
  const der::Bytes bytes = der::element(tag, der::text(text));
  certificate::ByteRange rest{0, static_cast<std::uint32_t>(bytes.size())};
  return certificate::read_time(bytes, *certificate::take_element(bytes, rest), issues);
}

std::string shown(std::uint8_t tag, std::string_view text) {
  Issues issues;
  const auto time = read(tag, text, issues);
  return time ? base::to_text(time->at) : "none";
}

}  // namespace

TEST_CASE("both time types are read to the second", "[certificate][time]") {
  CHECK(shown(kUtc, "260302090005Z") == "2026-03-02T09:00:05Z");
  CHECK(shown(kGeneralized, "20500101000000Z") == "2050-01-01T00:00:00Z");
  CHECK(shown(kGeneralized, "00000101000000Z") == "0000-01-01T00:00:00Z");
  CHECK(shown(kGeneralized, "99991231235959Z") == "9999-12-31T23:59:59Z");
}

TEST_CASE("years of two digits run from 1950 to 2049", "[certificate][time]") {
  CHECK(shown(kUtc, "500101000000Z") == "1950-01-01T00:00:00Z");
  CHECK(shown(kUtc, "491231235959Z") == "2049-12-31T23:59:59Z");
}

TEST_CASE("forms that RFC 5280 forbids are read and noticed", "[certificate][time]") {
  const auto [tag, text, expected] = GENERATE(table<std::uint8_t, std::string, std::string>({
      {kUtc, "2603020900Z", "2026-03-02T09:00:00Z"},
      {kUtc, "260302090000", "2026-03-02T09:00:00Z"},
      {kUtc, "260302090000+0130", "2026-03-02T07:30:00Z"},
      {kUtc, "260302230000-0800", "2026-03-03T07:00:00Z"},
      {kGeneralized, "20600302090000.125Z", "2060-03-02T09:00:00Z"},
  }));
  CAPTURE(text);
  Issues issues;
  const auto time = read(tag, text, issues);
  REQUIRE(time);
  CHECK(base::to_text(time->at) == expected);
  REQUIRE(issues.list().size() == 1);
  CHECK(issues.list()[0].code == IssueCode::TimeForm);
}

TEST_CASE("a moment that does not exist is none", "[certificate][time]") {
  const std::string text = GENERATE("", "Z", "260229090000Z", "261302090000Z", "260302240000Z",
                                    "260302096000Z", "260302090060Z", "26030209000aZ",
                                    "260302090000Zx", "260302090000+01", "2603020900 0Z");
  CAPTURE(text);
  CHECK(shown(kUtc, text) == "none");
}

TEST_CASE("a generalized time before 2050 is noticed", "[certificate][time]") {
  Issues issues;
  REQUIRE(read(kGeneralized, "20260302090000Z", issues));
  CHECK(issues.list()[0].code == IssueCode::TimeWrongType);
}
