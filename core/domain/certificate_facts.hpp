#pragma once

#include "core/base/instant.hpp"
#include "core/base/shared_text.hpp"

namespace domain {

// The kinds of key that a registered certificate may have.
enum class KeyKind { Rsa, EcP256, EcP384, EcP521 };

// What the portal keeps of a certificate beside its bytes: read from the DER, never typed.
struct CertificateFacts {
  base::SharedText fingerprint;  // SHA-256 over the DER, 64 lower-case hex digits
  base::SharedText identifier;  // base64url of SHA-256 over the SubjectPublicKeyInfo, 43 characters
  base::SharedText subject;     // RFC 4514
  base::SharedText issuer;      // RFC 4514
  base::SharedText serial;      // signed, upper-case hex without leading zeros
  base::Instant not_before;
  base::Instant not_after;  // the last second of validity
  KeyKind key_kind = KeyKind::Rsa;
  int key_bits = 0;
  base::SharedText signature_algorithm;  // as shown: "SHA-256 with RSA"
  bool self_signed = false;
  bool weak_signature = false;  // MD5 or SHA-1

  friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

}  // namespace domain
