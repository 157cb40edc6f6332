#include "core/certificate/algorithm.hpp"

#include "core/certificate/field.hpp"
#include "core/certificate/oid.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace certificate {
namespace {

struct Known {
  std::string_view oid;
  std::string_view name;
  SignatureKind kind;
  Digest digest;
};

constexpr std::string_view kPss = "1.2.840.113549.1.1.10";

using enum SignatureKind;

constexpr std::array kSignatures = {
    Known{"1.2.840.113549.1.1.2", "MD2 with RSA", Rsa, Digest::Md2},
    Known{"1.2.840.113549.1.1.3", "MD4 with RSA", Rsa, Digest::Md4},
    Known{"1.2.840.113549.1.1.4", "MD5 with RSA", Rsa, Digest::Md5},
    Known{"1.2.840.113549.1.1.5", "SHA-1 with RSA", Rsa, Digest::Sha1},
    Known{"1.2.840.113549.1.1.11", "SHA-256 with RSA", Rsa, Digest::Sha256},
    Known{"1.2.840.113549.1.1.12", "SHA-384 with RSA", Rsa, Digest::Sha384},
    Known{"1.2.840.113549.1.1.13", "SHA-512 with RSA", Rsa, Digest::Sha512},
    Known{"1.2.840.113549.1.1.14", "SHA-224 with RSA", Rsa, Digest::Sha224},
    Known{"1.3.14.3.2.3", "MD5 with RSA", Rsa, Digest::Md5},
    Known{"1.3.14.3.2.29", "SHA-1 with RSA", Rsa, Digest::Sha1},
    Known{"2.16.840.1.101.3.4.3.13", "SHA3-224 with RSA", Rsa, Digest::Sha3},
    Known{"2.16.840.1.101.3.4.3.14", "SHA3-256 with RSA", Rsa, Digest::Sha3},
    Known{"2.16.840.1.101.3.4.3.15", "SHA3-384 with RSA", Rsa, Digest::Sha3},
    Known{"2.16.840.1.101.3.4.3.16", "SHA3-512 with RSA", Rsa, Digest::Sha3},
    Known{"1.2.840.10040.4.3", "SHA-1 with DSA", Dsa, Digest::Sha1},
    Known{"1.3.14.3.2.27", "SHA-1 with DSA", Dsa, Digest::Sha1},
    Known{"2.16.840.1.101.3.4.3.1", "SHA-224 with DSA", Dsa, Digest::Sha224},
    Known{"2.16.840.1.101.3.4.3.2", "SHA-256 with DSA", Dsa, Digest::Sha256},
    Known{"2.16.840.1.101.3.4.3.3", "SHA-384 with DSA", Dsa, Digest::Sha384},
    Known{"2.16.840.1.101.3.4.3.4", "SHA-512 with DSA", Dsa, Digest::Sha512},
    Known{"1.2.840.10045.4.1", "SHA-1 with ECDSA", Ecdsa, Digest::Sha1},
    Known{"1.2.840.10045.4.3.1", "SHA-224 with ECDSA", Ecdsa, Digest::Sha224},
    Known{"1.2.840.10045.4.3.2", "SHA-256 with ECDSA", Ecdsa, Digest::Sha256},
    Known{"1.2.840.10045.4.3.3", "SHA-384 with ECDSA", Ecdsa, Digest::Sha384},
    Known{"1.2.840.10045.4.3.4", "SHA-512 with ECDSA", Ecdsa, Digest::Sha512},
    Known{"2.16.840.1.101.3.4.3.9", "SHA3-224 with ECDSA", Ecdsa, Digest::Sha3},
    Known{"2.16.840.1.101.3.4.3.10", "SHA3-256 with ECDSA", Ecdsa, Digest::Sha3},
    Known{"2.16.840.1.101.3.4.3.11", "SHA3-384 with ECDSA", Ecdsa, Digest::Sha3},
    Known{"2.16.840.1.101.3.4.3.12", "SHA3-512 with ECDSA", Ecdsa, Digest::Sha3},
    Known{"1.3.101.112", "Ed25519", Edwards, Digest::None},
    Known{"1.3.101.113", "Ed448", Edwards, Digest::None},
    Known{"2.16.840.1.101.3.4.3.17", "ML-DSA-44", MlDsa, Digest::None},
    Known{"2.16.840.1.101.3.4.3.18", "ML-DSA-65", MlDsa, Digest::None},
    Known{"2.16.840.1.101.3.4.3.19", "ML-DSA-87", MlDsa, Digest::None},
};

struct KnownDigest {
  std::string_view oid;
  std::string_view name;
  Digest digest;
};

constexpr std::array kDigests = {
    KnownDigest{"1.2.840.113549.2.5", "MD5", Digest::Md5},
    KnownDigest{"1.3.14.3.2.26", "SHA-1", Digest::Sha1},
    KnownDigest{"2.16.840.1.101.3.4.2.4", "SHA-224", Digest::Sha224},
    KnownDigest{"2.16.840.1.101.3.4.2.1", "SHA-256", Digest::Sha256},
    KnownDigest{"2.16.840.1.101.3.4.2.2", "SHA-384", Digest::Sha384},
    KnownDigest{"2.16.840.1.101.3.4.2.3", "SHA-512", Digest::Sha512},
    KnownDigest{"2.16.840.1.101.3.4.2.7", "SHA3-224", Digest::Sha3},
    KnownDigest{"2.16.840.1.101.3.4.2.8", "SHA3-256", Digest::Sha3},
    KnownDigest{"2.16.840.1.101.3.4.2.9", "SHA3-384", Digest::Sha3},
    KnownDigest{"2.16.840.1.101.3.4.2.10", "SHA3-512", Digest::Sha3},
};

// The oid of the digest in RSASSA-PSS parameters; SHA-1 is the default. None if they are
// unreadable.
std::optional<std::string> pss_digest(Der der, const Algorithm& algorithm) {
  constexpr std::string_view kDefault = "1.3.14.3.2.26";
  if (!algorithm.parameters) return std::nullopt;
  ByteRange rest = *algorithm.parameters;
  const auto sequence = take_element(der, rest);
  if (!sequence || !sequence->is(Tag::Sequence) || !sequence->constructed) return std::nullopt;
  rest = sequence->content;
  const auto wrapped = take_optional(der, rest, 0);
  if (!wrapped) return std::string(kDefault);
  rest = wrapped->content;
  Issues unused;
  const auto digest = take_algorithm(der, rest, IssueCode::AlgorithmParametersUnreadable, unused);
  if (!digest) return std::nullopt;
  return digest->oid;
}

SignatureAlgorithm pss_algorithm(Der der, const Algorithm& algorithm, Issues& issues) {
  SignatureAlgorithm out{.oid = algorithm.oid, .name = "RSASSA-PSS", .kind = RsaPss};
  const auto oid = pss_digest(der, algorithm);
  if (!oid) {
    issues.add(IssueCode::AlgorithmParametersUnreadable, algorithm.place);
    return out;
  }
  const auto known = std::ranges::find(kDigests, *oid, &KnownDigest::oid);
  if (known == kDigests.end()) return out;
  out.digest = known->digest;
  out.name = std::string(known->name) + " with RSASSA-PSS";
  return out;
}

}  // namespace

std::optional<Algorithm> take_algorithm(Der der, ByteRange& rest, IssueCode unreadable,
                                        Issues& issues) {
  const auto sequence = take_field(der, rest, Tag::Sequence, unreadable, issues);
  if (!sequence) return std::nullopt;
  ByteRange fields = sequence->content;
  const auto oid = take_field(der, fields, Tag::Oid, unreadable, issues);
  if (!oid) return std::nullopt;
  Algorithm algorithm;
  algorithm.oid = oid_text(bytes_of(der, oid->content));
  algorithm.place = sequence->place;
  if (fields.empty()) return algorithm;
  const auto parameters = take_element(der, fields);
  if (!parameters || !fields.empty() || !fits_its_type(der, *parameters)) {
    issues.add(unreadable, sequence->place);
    return std::nullopt;
  }
  algorithm.parameters = parameters->place;
  return algorithm;
}

SignatureAlgorithm signature_algorithm(Der der, const Algorithm& algorithm, Issues& issues) {
  if (algorithm.oid == kPss) return pss_algorithm(der, algorithm, issues);
  const auto known = std::ranges::find(kSignatures, algorithm.oid, &Known::oid);
  if (known == kSignatures.end()) return {.oid = algorithm.oid, .name = algorithm.oid};
  return {.oid = algorithm.oid,
          .name = std::string(known->name),
          .kind = known->kind,
          .digest = known->digest};
}

bool is_weak(Digest digest) {
  switch (digest) {
    case Digest::Md2:
    case Digest::Md4:
    case Digest::Md5:
    case Digest::Sha1: return true;
    case Digest::Unknown:
    case Digest::None:
    case Digest::Sha224:
    case Digest::Sha256:
    case Digest::Sha384:
    case Digest::Sha512:
    case Digest::Sha3: return false;
  }
  std::unreachable();
}

}  // namespace certificate
