#pragma once

#include "core/base/instant.hpp"

#include <string>

namespace domain {

// The kinds of key that a registered certificate may have.
enum class KeyKind { Rsa, EcP256, EcP384, EcP521 };

// What the portal keeps of a certificate beside its bytes: read from the DER, never typed.
struct CertificateFacts {
  std::string fingerprint;  // SHA-256 over the DER, 64 lower-case hex digits
  std::string identifier;   // base64url of SHA-256 over the SubjectPublicKeyInfo, 43 characters
  std::string subject;      // RFC 4514
  std::string issuer;       // RFC 4514
  std::string serial;       // signed, upper-case hex without leading zeros
  base::Instant not_before;
  base::Instant not_after;  // the last second of validity
  KeyKind key_kind = KeyKind::Rsa;
  int key_bits = 0;
  std::string signature_algorithm;  // as shown: "SHA-256 with RSA"
  bool self_signed = false;
  bool weak_signature = false;  // MD5 or SHA-1

  friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

}  // namespace domain
