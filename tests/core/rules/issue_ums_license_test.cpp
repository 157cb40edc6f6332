#include "tests/core/rules/deciding.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using deciding::decide;
using deciding::refusal_of;
using deciding::rows_after;
using deciding::World;
using domain::Edition;
using domain::IssueUmsLicense;
using domain::RefusalCode;
using support::a_key;
using support::an_ums_id;
using support::d;
using support::kNow;
using support::ums;

namespace {

domain::IssuedUmsLicense issued(const World& world) {
  return *rows_after(world, IssueUmsLicense{ums("test")}).ums_ids.find(ums("test"))->last_license;
}

}  // namespace

TEST_CASE("the first file of a UMS ID has serial 1", "[rules][ums_license]") {
  const World world{.rows = support::a_company().with(an_ums_id("test").unproven()).with(a_key())};
  CHECK(issued(world) == domain::IssuedUmsLicense{.serial = 1,
                                                  .level = Edition::Enterprise,
                                                  .expires_on = d(400),
                                                  .fingerprint = "test-fingerprint",
                                                  .issued_at = kNow});
}

TEST_CASE("each download gets a new serial, also while the last file is current",
          "[rules][ums_license]") {
  World world{.rows = support::a_company()
                          .with(an_ums_id("test").with_file(12, Edition::Enterprise, d(400)))
                          .with(a_key())};
  CHECK(issued(world).serial == 13);
  world.changed_meanwhile = {{"test", rules::Aspect::License}};
  CHECK(issued(world).serial == 13);
}

TEST_CASE("a certificate registered again goes on above the highest serial of its key",
          "[rules][ums_license]") {
  const World world{.rows = support::a_company()
                                .with(an_ums_id("old").with_key("key").closed().with_file(
                                    41, Edition::Standard, d(-1)))
                                .with(an_ums_id("test").with_key("key"))
                                .with(an_ums_id("other").with_file(99, Edition::Standard, d(-1)))
                                .with(a_key())};
  CHECK(issued(world).serial == 42);
}

TEST_CASE("an Essential company needs no file", "[rules][ums_license]") {
  World world{.rows = support::a_company().with(an_ums_id("test"))};
  const IssueUmsLicense command{ums("test")};
  CHECK(refusal_of(world, command) == RefusalCode::UmsLicenseNotNeeded);
  world.rows.subscription_keys.put(a_key("1").edition(Edition::Essential));
  world.rows.subscription_keys.put(a_key("2").expiring(d(-1)));
  CHECK(refusal_of(world, command) == RefusalCode::UmsLicenseNotNeeded);
}

TEST_CASE("an expired certificate gets no file", "[rules][ums_license]") {
  World world{.rows = support::a_company()
                          .with(an_ums_id("test").certificate_until(kNow - 1s))
                          .with(an_ums_id("gone").closed())
                          .with(a_key())};
  CHECK(refusal_of(world, IssueUmsLicense{ums("test")}) == RefusalCode::CertificateExpired);
  CHECK(refusal_of(world, IssueUmsLicense{ums("gone")}) == RefusalCode::UmsIdClosed);
  CHECK(refusal_of(world, IssueUmsLicense{ums("unknown")}) == RefusalCode::NotFound);
}
