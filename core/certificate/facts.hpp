#pragma once

#include "core/certificate/upload.hpp"
#include "core/domain/certificate_facts.hpp"

#include <vector>

namespace certificate {

// Subject and issuer are the same name, byte for byte.
bool is_self_issued(const Certificate& certificate);

// Self-issued, and nothing in it says that another key signed it: the kind of the signature fits
// the key, and the authority's key identifier and serial number, where given, are its own. The
// signature itself is not verified.
bool is_self_signed(const Certificate& certificate);

domain::CertificateFacts facts_of(const Upload& upload);

// Accepted, but worth telling.
enum class WarningCode : std::uint8_t { WeakSignature, NotSelfSigned, ExpiresSoon };

struct Warning {
  WarningCode code = WarningCode::WeakSignature;
  int days_left = 0;  // ExpiresSoon: full days, 0 to 89

  friend bool operator==(const Warning&, const Warning&) = default;
};

std::string_view wire_name(WarningCode code);  // "weak_signature"

// In the order of the codes. An expired certificate does not expire soon.
std::vector<Warning> warnings_of(const Found& found, base::Instant now);

}  // namespace certificate
