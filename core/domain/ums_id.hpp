#pragma once

#include "core/base/instant.hpp"
#include "core/base/shared_text.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/refs.hpp"
#include "core/domain/subscription_key.hpp"

#include <cstdint>
#include <optional>

namespace domain {

enum class Lifecycle { Open, Superseded, Removed };  // the last two are final and read-only
enum class Proof { Unproven, Proven };
enum class RegistrationSource { Agent, Upload };

// The time in which one certificate stood for one UMS ID.
struct CertificateUse {
  CertificateFacts certificate;
  Proof proof = Proof::Unproven;
  std::optional<base::Instant> proven_at;
  base::Instant from;
  base::SharedText registered_by;  // display name of a person, or of the UMS itself
  RegistrationSource source = RegistrationSource::Upload;

  friend bool operator==(const CertificateUse&, const CertificateUse&) = default;
};

// The file a UMS ID was last given. Serials rise by one a file and are never reused.
struct IssuedUmsLicense {
  std::uint32_t serial = 0;
  Edition level = Edition::Essential;
  base::Date expires_on;
  base::SharedText fingerprint;  // of the certificate it was issued for
  base::Instant issued_at;

  friend bool operator==(const IssuedUmsLicense&, const IssuedUmsLicense&) = default;
};

// One registered UMS installation.
struct UmsId {
  UmsRef ref;
  // 1 to 64 code points, unique among the open ones of the company (ASCII case ignored).
  base::SharedText name;
  bool auto_assign = false;
  Lifecycle lifecycle = Lifecycle::Open;
  std::optional<base::Instant> closed_at;  // when it was superseded or removed
  CertificateUse certificate;              // the current use, or the last one of a closed row
  std::optional<base::Instant> last_contact_at;
  std::optional<IssuedUmsLicense> last_license;
  int waiting_devices = 0;  // counted by the server: devices that ask and hold no valid license
  base::Instant created_at;

  friend bool operator==(const UmsId&, const UmsId&) = default;
};

}  // namespace domain
