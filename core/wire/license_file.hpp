#pragma once

#include "core/base/encoding.hpp"
#include "core/base/instant.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/subscription_key.hpp"
#include "core/wire/codec.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace wire {

inline constexpr int kUmsLicenseFormat = 1;

// What a .lic file says (domain.md 7): the license of one UMS, the packs of its UMS ID and the
// valid licenses of its devices from those packs, each list sorted by its id.
struct UmsLicensePayload {
  struct Pack {
    std::string pack_id;
    domain::Product product = domain::Product::We;
    domain::PackKind kind = domain::PackKind::Regular;
    int total = 0;
    base::Date starts_on;
    base::Date expires_on;
    friend bool operator==(const Pack&, const Pack&) = default;
  };
  struct DeviceLicense {
    std::string unit_id;
    domain::Product product = domain::Product::We;
    std::string pack_id;
    base::Date valid_until;
    friend bool operator==(const DeviceLicense&, const DeviceLicense&) = default;
  };

  int format = kUmsLicenseFormat;  // a file of another format is refused
  std::string license_id;
  std::uint32_t serial = 0;
  base::Instant issued_at;
  std::string fingerprint;  // of the UMS ID's certificate
  std::string identifier;
  std::string global_account_id;
  std::string company_name;
  domain::Edition level = domain::Edition::Essential;
  base::Date expires_on;
  std::vector<Pack> packs;
  std::vector<DeviceLicense> licenses;
  friend bool operator==(const UmsLicensePayload&, const UmsLicensePayload&) = default;
};

std::string encode(const UmsLicensePayload& payload);
template <>
std::expected<UmsLicensePayload, WireError> decode<UmsLicensePayload>(std::string_view json);

// The file itself: {payload, alg, kid, sig}. The signature is over signed_bytes(payload).
struct LicenseEnvelope {
  std::string payload;  // the exact bytes that were encoded
  std::string alg;      // "ecdsa-p256-sha256"
  std::string kid;  // SHA-256 of the issuing key's SubjectPublicKeyInfo, 64 lower-case hex digits
  base::Bytes sig;  // raw r||s, 64 bytes
  friend bool operator==(const LicenseEnvelope&, const LicenseEnvelope&) = default;
};

std::string encode(const LicenseEnvelope& envelope);
template <>
std::expected<LicenseEnvelope, WireError> decode<LicenseEnvelope>(std::string_view json);

// "ums-license/1\n" and the payload's bytes.
std::string signed_bytes(std::string_view payload);

}  // namespace wire
