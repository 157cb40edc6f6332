#include "core/wire/license_file.hpp"

#include "tests/support/days.hpp"

#include <catch2/catch_test_macros.hpp>

namespace {

wire::UmsLicensePayload a_payload() {
  return {.license_id = "L-1",
          .serial = 12,
          .issued_at = support::kNow,
          .fingerprint = "ab",
          .identifier = "id",
          .global_account_id = "GA-100231",
          .company_name = "Brenner Klinikverbund GmbH",
          .level = domain::Edition::Enterprise,
          .expires_on = support::d(400),
          .packs = {{.pack_id = "WE-4K7QP",
                     .product = domain::Product::We,
                     .kind = domain::PackKind::Regular,
                     .total = 500,
                     .starts_on = support::d(-30),
                     .expires_on = support::d(400)}},
          .licenses = {{.unit_id = "00E0C5540B8B",
                        .product = domain::Product::We,
                        .pack_id = "WE-4K7QP",
                        .valid_until = support::d(400)}}};
}

}  // namespace

TEST_CASE("a license file is read as it was written", "[wire][license_file]") {
  const std::string payload = wire::encode(a_payload());
  CHECK(wire::decode<wire::UmsLicensePayload>(payload) == a_payload());
  const wire::LicenseEnvelope envelope{.payload = payload,
                                       .alg = "ecdsa-p256-sha256",
                                       .kid = std::string(64, 'a'),
                                       .sig = base::Bytes(64, 7)};
  CHECK(wire::decode<wire::LicenseEnvelope>(wire::encode(envelope)) == envelope);
}

TEST_CASE("the signature is over a prefix and the exact payload", "[wire][license_file]") {
  CHECK(wire::signed_bytes("{}") == "ums-license/1\n{}");
}

TEST_CASE("a file of another format is refused", "[wire][license_file]") {
  wire::UmsLicensePayload payload = a_payload();
  payload.format = 2;
  CHECK(wire::decode<wire::UmsLicensePayload>(wire::encode(payload)).error() ==
        wire::WireError{"/format", wire::WireErrorCode::ValueNotAllowed});
}
