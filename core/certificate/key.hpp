#pragma once

#include "core/certificate/algorithm.hpp"

#include <optional>
#include <string>

namespace certificate {

enum class KeyKind : std::uint8_t {
  Unknown,
  Rsa,
  RsaPss,  // bound to RSASSA-PSS by its oid
  Ec,
  Dsa,
  Ed25519,
  Ed448,
  X25519,
  X448,
  MlDsa,
  MlKem,
};

enum class Curve : std::uint8_t { None, P256, P384, P521, Other };

// A SubjectPublicKeyInfo.
struct PublicKey {
  Algorithm algorithm;
  KeyKind kind = KeyKind::Unknown;
  std::string kind_name;  // "RSA", "EC", "ML-DSA-65", or the oid
  int bits = 0;           // RSA and DSA: of the modulus; EC: of the field; else 0
  Curve curve = Curve::None;
  std::string curve_oid;   // empty if not EC, or if given by parameters
  std::string curve_name;  // "P-256", "brainpoolP256r1", or the oid
  base::Bytes exponent;    // RSA: big-endian, without leading zeros
  bool readable = false;   // RSA, DSA: the numbers can be read; P-256, P-384, P-521: it is a point
                           // of the curve; others: not looked into
  ByteRange place;

  friend bool operator==(const PublicKey&, const PublicKey&) = default;
};

// Next in `rest`. None, with a Fatal issue, if the outer structure cannot be read; an odd key
// itself is an issue only.
std::optional<PublicKey> take_public_key(Der der, ByteRange& rest, Issues& issues);

// "RSA, 4096 bits", "EC, P-256", "Ed25519".
std::string to_text(const PublicKey& key);

}  // namespace certificate
