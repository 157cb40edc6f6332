#include "core/rules/certificate_status.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using rules::CertificateStatus;
using rules::CertificateWarning;
using std::chrono::days;
using support::an_ums_id;
using support::kNow;

namespace {

CertificateStatus status_until(base::Instant not_after) {
  return rules::certificate_status(kNow - days{1}, not_after, kNow);
}

}  // namespace

TEST_CASE("a certificate is valid through its last second", "[rules][certificate]") {
  CHECK(status_until(kNow) == CertificateStatus::ExpiresSoon);
  CHECK(status_until(kNow - 1s) == CertificateStatus::Expired);
}

TEST_CASE("a certificate expires soon when fewer than 90 full days remain",
          "[rules][certificate]") {
  CHECK(status_until(kNow + days{90}) == CertificateStatus::Valid);
  CHECK(status_until(kNow + days{90} - 1s) == CertificateStatus::ExpiresSoon);
}

TEST_CASE("a certificate whose time has not come is told apart", "[rules][certificate]") {
  CHECK(rules::certificate_status(kNow + 1s, kNow + days{400}, kNow) ==
        CertificateStatus::NotYetValid);
  CHECK(rules::certificate_status(kNow, kNow + days{400}, kNow) == CertificateStatus::Valid);
}

TEST_CASE("full days are whole days of 24 hours", "[rules][certificate]") {
  CHECK(rules::full_days_left(kNow + 23h, kNow) == days{0});
  CHECK(rules::full_days_left(kNow + 24h, kNow) == days{1});
  CHECK(rules::full_days_left(kNow - 1s, kNow) == days{-1});
}

TEST_CASE("warnings name what is weak, not self-signed, or ends soon", "[rules][certificate]") {
  domain::CertificateFacts facts = domain::UmsId(an_ums_id()).certificate.certificate;
  CHECK(rules::warnings(facts, kNow).empty());
  facts.weak_signature = true;
  facts.self_signed = false;
  facts.not_after = kNow + days{89};
  CHECK(rules::warnings(facts, kNow) == std::vector{CertificateWarning::WeakSignature,
                                                    CertificateWarning::NotSelfSigned,
                                                    CertificateWarning::ExpiresSoon});
}

TEST_CASE("contact is late after more than 7 days", "[rules][contact]") {
  CHECK(rules::contact(std::nullopt, kNow) == rules::Contact::Never);
  CHECK(rules::contact(kNow - days{7}, kNow) == rules::Contact::Ok);
  CHECK(rules::contact(kNow - days{7} - 1s, kNow) == rules::Contact::Late);
}

TEST_CASE("the state of a UMS ID is the first that fits", "[rules][ums_id]") {
  using enum rules::UmsIdState;
  CHECK(rules::state(an_ums_id(), kNow) == Active);
  CHECK(rules::state(an_ums_id().unproven(), kNow) == Unproven);
  CHECK(rules::state(an_ums_id().unproven().certificate_until(kNow - 1s), kNow) ==
        CertificateExpired);
  CHECK(rules::state(an_ums_id().closed(domain::Lifecycle::Superseded).certificate_until(kNow - 1s),
                     kNow) == Superseded);
  CHECK(rules::state(an_ums_id().closed(domain::Lifecycle::Removed), kNow) == Removed);
}
