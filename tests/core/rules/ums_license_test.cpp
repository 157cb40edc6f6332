#include "core/rules/ums_license.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using domain::Edition;
using rules::FileStatus;
using support::a_key;
using support::an_ums_id;
using support::d;
using support::kToday;

namespace {

rules::UmsLicenseLevel level_of(std::vector<domain::SubscriptionKey> keys) {
  return rules::license_level(keys, kToday);
}

}  // namespace

TEST_CASE("a company without a valid key is Essential", "[rules][ums_license]") {
  CHECK(level_of({}) == rules::UmsLicenseLevel{});
  CHECK(level_of({a_key().expiring(d(-1))}) == rules::UmsLicenseLevel{});
}

TEST_CASE("the level is the highest edition that is valid today", "[rules][ums_license]") {
  CHECK(level_of({a_key("1").edition(Edition::Evaluation).expiring(d(5)),
                  a_key("2").edition(Edition::Essential).expiring(d(365))}) ==
        rules::UmsLicenseLevel{Edition::Evaluation, d(5)});
  CHECK(level_of({a_key("1").edition(Edition::Standard),
                  a_key("2").edition(Edition::Enterprise).expiring(d(-1))}) ==
        rules::UmsLicenseLevel{Edition::Standard, d(400)});
  CHECK(level_of({a_key().expiring(kToday)}).level == Edition::Enterprise);
}

TEST_CASE("the expiry is the latest of the keys of that level", "[rules][ums_license]") {
  CHECK(level_of({a_key("1").expiring(d(330)), a_key("2").expiring(d(400)),
                  a_key("3").expiring(d(350)),
                  a_key("4").edition(Edition::Standard).expiring(d(900))}) ==
        rules::UmsLicenseLevel{Edition::Enterprise, d(400)});
}

TEST_CASE("a file is current while level, expiry and certificate are those of today",
          "[rules][ums_license]") {
  const rules::UmsLicenseLevel today{Edition::Enterprise, d(400)};
  CHECK(rules::file_status(an_ums_id(), today) == FileStatus::Never);
  CHECK(rules::file_status(an_ums_id().with_file(12, Edition::Enterprise, d(400)), today) ==
        FileStatus::Current);
  CHECK(rules::file_status(an_ums_id().with_file(12, Edition::Standard, d(400)), today) ==
        FileStatus::OutOfDate);
  CHECK(rules::file_status(an_ums_id().with_file(12, Edition::Enterprise, d(399)), today) ==
        FileStatus::OutOfDate);
  CHECK(rules::file_status(
            an_ums_id().with_file(12, Edition::Enterprise, d(400)).with_fingerprint("other"),
            today) == FileStatus::OutOfDate);
  CHECK(rules::file_status(an_ums_id().with_file(12, Edition::Enterprise, d(400)),
                           rules::UmsLicenseLevel{}) == FileStatus::OutOfDate);
}

TEST_CASE("file names keep what every system takes", "[rules][ums_license]") {
  const domain::UmsId row = an_ums_id().named("UMS Klinik Süd/1 \"x\".v2_a-b");
  CHECK(rules::license_file_name(row, 12) == "UMS_Klinik_S_d_1__x_.v2_a-b-ums-license-12.lic");
  CHECK(rules::certificate_file_name(row) == "UMS_Klinik_S_d_1__x_.v2_a-b-ums-id.crt");
}
