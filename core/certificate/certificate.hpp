#pragma once

#include "core/certificate/extension.hpp"
#include "core/certificate/key.hpp"
#include "core/certificate/name.hpp"
#include "core/certificate/time.hpp"

#include <optional>
#include <string>
#include <vector>

namespace certificate {

// An X.509 certificate as it stands, odd or not. All places are in its own bytes.
struct Certificate {
  int version = 0;  // 1, 2 or 3; other numbers occur; 0 if it cannot be read
  std::string
      serial;  // signed, upper-case hex without leading zeros: "-7F", "0"; empty: unreadable
  base::Bytes serial_bytes;  // content of the INTEGER
  Name issuer;
  Name subject;
  std::optional<Time> not_before;
  std::optional<Time> not_after;  // still valid in this second
  std::optional<PublicKey> key;
  SignatureAlgorithm signature_algorithm;  // the outer one
  std::optional<base::Bytes> issuer_unique_id;
  std::optional<base::Bytes> subject_unique_id;
  std::vector<Extension> extensions;
  base::Bytes signature;
  ByteRange signed_part;   // TBSCertificate
  std::string sha1;        // over all of it, 40 lower-case hex digits
  std::string sha256;      // the fingerprint, 64 lower-case hex digits
  std::string identifier;  // base64url of SHA-256 over the SubjectPublicKeyInfo; empty without key

  friend bool operator==(const Certificate&, const Certificate&) = default;
};

// The first extension of that type, if there is one and its value was read.
template <class Value>
const Value* find_value(const Certificate& certificate) {
  for (const Extension& extension : certificate.extensions) {
    if (const auto* value = std::get_if<Value>(&extension.value)) return value;
  }
  return nullptr;
}

}  // namespace certificate
