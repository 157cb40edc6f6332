#pragma once

#include "core/certificate/issue.hpp"

#include <optional>
#include <string>

namespace certificate {

// An AlgorithmIdentifier (RFC 5280, 4.1.1.2).
struct Algorithm {
  std::string oid;
  std::optional<ByteRange> parameters;  // the whole element, if there is one
  ByteRange place;

  friend bool operator==(const Algorithm&, const Algorithm&) = default;
};

// Next in `rest`. None, with the issue `unreadable`, if it is no AlgorithmIdentifier.
std::optional<Algorithm> take_algorithm(Der der, ByteRange& rest, IssueCode unreadable,
                                        Issues& issues);

enum class Digest : std::uint8_t {
  Unknown,
  None,
  Md2,
  Md4,
  Md5,
  Sha1,
  Sha224,
  Sha256,
  Sha384,
  Sha512,
  Sha3
};

enum class SignatureKind : std::uint8_t { Unknown, Rsa, RsaPss, Dsa, Ecdsa, Edwards, MlDsa };

struct SignatureAlgorithm {
  std::string oid;
  std::string name;  // "SHA-256 with RSA", or the oid if nothing better is known
  SignatureKind kind = SignatureKind::Unknown;
  Digest digest = Digest::Unknown;  // None: the algorithm has no digest to choose

  friend bool operator==(const SignatureAlgorithm&, const SignatureAlgorithm&) = default;
};

// For RSASSA-PSS the digest is in the parameters (RFC 4055, 3.1).
SignatureAlgorithm signature_algorithm(Der der, const Algorithm& algorithm, Issues& issues);

// SHA-1, MD5 and older: someone else may have made a second certificate with this signature.
bool is_weak(Digest digest);

}  // namespace certificate
