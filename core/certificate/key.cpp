#include "core/certificate/key.hpp"

#include "core/certificate/curve.hpp"
#include "core/certificate/field.hpp"
#include "core/certificate/oid.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <utility>

namespace certificate {
namespace {

struct KnownKind {
  std::string_view oid;
  std::string_view name;
  KeyKind kind;
};

constexpr std::array kKinds = {
    KnownKind{"1.2.840.113549.1.1.1", "RSA", KeyKind::Rsa},
    KnownKind{"1.2.840.113549.1.1.10", "RSASSA-PSS", KeyKind::RsaPss},
    KnownKind{"1.2.840.10045.2.1", "EC", KeyKind::Ec},
    KnownKind{"1.2.840.10040.4.1", "DSA", KeyKind::Dsa},
    KnownKind{"1.3.101.110", "X25519", KeyKind::X25519},
    KnownKind{"1.3.101.111", "X448", KeyKind::X448},
    KnownKind{"1.3.101.112", "Ed25519", KeyKind::Ed25519},
    KnownKind{"1.3.101.113", "Ed448", KeyKind::Ed448},
    KnownKind{"2.16.840.1.101.3.4.3.17", "ML-DSA-44", KeyKind::MlDsa},
    KnownKind{"2.16.840.1.101.3.4.3.18", "ML-DSA-65", KeyKind::MlDsa},
    KnownKind{"2.16.840.1.101.3.4.3.19", "ML-DSA-87", KeyKind::MlDsa},
    KnownKind{"2.16.840.1.101.3.4.4.1", "ML-KEM-512", KeyKind::MlKem},
    KnownKind{"2.16.840.1.101.3.4.4.2", "ML-KEM-768", KeyKind::MlKem},
    KnownKind{"2.16.840.1.101.3.4.4.3", "ML-KEM-1024", KeyKind::MlKem},
};

struct KnownCurve {
  std::string_view oid;
  std::string_view name;
  int bits;
  Curve curve;
};

constexpr std::array kCurves = {
    KnownCurve{"1.2.840.10045.3.1.7", "P-256", 256, Curve::P256},
    KnownCurve{"1.3.132.0.34", "P-384", 384, Curve::P384},
    KnownCurve{"1.3.132.0.35", "P-521", 521, Curve::P521},
    KnownCurve{"1.2.840.10045.3.1.1", "P-192", 192, Curve::Other},
    KnownCurve{"1.3.132.0.33", "P-224", 224, Curve::Other},
    KnownCurve{"1.3.132.0.31", "secp192k1", 192, Curve::Other},
    KnownCurve{"1.3.132.0.32", "secp224k1", 224, Curve::Other},
    KnownCurve{"1.3.132.0.10", "secp256k1", 256, Curve::Other},
    KnownCurve{"1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1", 256, Curve::Other},
    KnownCurve{"1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1", 384, Curve::Other},
    KnownCurve{"1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1", 512, Curve::Other},
};

// The content of an INTEGER as a number without sign and without leading zeros; empty if it is
// zero. Padded ones and those that lack the byte for their sign are read too: others load such
// keys.
base::Bytes magnitude(Der der, const Element& integer, Issues& issues) {
  Der content = bytes_of(der, integer.content);
  const bool negative = !content.empty() && (content[0] & 0x80u) != 0;
  if (negative || !fits_its_type(der, integer)) {
    issues.add(IssueCode::KeyIntegerForm, integer.place);
  }
  while (!content.empty() && content[0] == 0) content = content.subspan(1);
  return {content.begin(), content.end()};
}

int bit_count(const base::Bytes& number) {
  if (number.empty()) return 0;
  return static_cast<int>(number.size() - 1) * 8 + std::bit_width(number.front());
}

// The next element if it is a primitive INTEGER, padded or not.
std::optional<Element> take_integer(Der der, ByteRange& rest) {
  const auto element = take_element(der, rest);
  if (!element || !element->is(Tag::Integer) || element->constructed) return std::nullopt;
  return *element;
}

// The fields of the SEQUENCE that fills `range`.
std::optional<ByteRange> take_sequence(Der der, ByteRange range) {
  const auto sequence = take_element(der, range);
  if (!sequence || !sequence->is(Tag::Sequence) || !sequence->constructed) return std::nullopt;
  return sequence->content;
}

// RSAPublicKey (RFC 8017, A.1.1). `bits` is the content of the BIT STRING, apart from the
// certificate.
void read_rsa(Der bits, PublicKey& key, Issues& issues) {
  Issues inside;  // its places are in `bits`; those of the certificate are told instead
  auto rest = take_sequence(bits, {0, static_cast<std::uint32_t>(bits.size())});
  if (!rest) return;
  const auto modulus = take_integer(bits, *rest);
  if (!modulus) return;
  const auto exponent = take_integer(bits, *rest);
  if (!exponent || !rest->empty()) return;
  key.bits = bit_count(magnitude(bits, *modulus, inside));
  key.exponent = magnitude(bits, *exponent, inside);
  key.readable = key.bits > 0 && !key.exponent.empty();
  if (!inside.list().empty()) issues.add(IssueCode::KeyIntegerForm, key.place);
  const bool is_one = key.exponent == base::Bytes{1};
  if (key.readable && (is_one || key.exponent.back() % 2 == 0)) {
    issues.add(IssueCode::ExponentWeak, key.place);
  }
}

// Dss-Parms (RFC 3279, 2.3.2): the first number is the modulus.
void read_dsa(Der der, PublicKey& key, Issues& issues) {
  if (!key.algorithm.parameters) return;
  auto rest = take_sequence(der, *key.algorithm.parameters);
  if (!rest) return;
  const auto modulus = take_integer(der, *rest);
  if (!modulus) return;
  key.bits = bit_count(magnitude(der, *modulus, issues));
  key.readable = key.bits > 0;
}

// ECParameters (RFC 5480, 2.1.1)
void read_curve(Der der, PublicKey& key, Issues& issues) {
  if (!key.algorithm.parameters) return;
  key.curve = Curve::Other;
  ByteRange range = *key.algorithm.parameters;
  const auto parameters = take_element(der, range);
  if (!parameters) return;
  const KnownCurve* known = kCurves.end();
  if (parameters->is(Tag::Sequence)) {
    issues.add(IssueCode::CurveByParameters, key.place);
    const Curve described = curve_of_parameters(der, *parameters);
    if (described != Curve::Other)
      known = std::ranges::find(kCurves, described, &KnownCurve::curve);
  } else if (parameters->is(Tag::Oid)) {
    key.curve_oid = oid_text(bytes_of(der, parameters->content));
    key.curve_name = key.curve_oid;
    known = std::ranges::find(kCurves, key.curve_oid, &KnownCurve::oid);
  }
  if (known == kCurves.end()) return;
  key.curve_name = known->name;
  key.bits = known->bits;
  key.curve = known->curve;
}

bool is_point(const PublicKey& key, Der bits) {
  switch (key.curve) {
    case Curve::P256:
    case Curve::P384:
    case Curve::P521: return is_point_of(key.curve, bits);
    case Curve::Other: return true;
    case Curve::None: return false;
  }
  std::unreachable();
}

void read_kind(Der der, const BitString& bits, PublicKey& key, Issues& issues) {
  switch (key.kind) {
    case KeyKind::Rsa:
    case KeyKind::RsaPss: read_rsa(bits.bytes, key, issues); break;
    case KeyKind::Dsa: read_dsa(der, key, issues); break;
    case KeyKind::Ec:
      read_curve(der, key, issues);
      key.readable = is_point(key, bits.bytes);
      break;
    case KeyKind::Unknown:
    case KeyKind::Ed25519:
    case KeyKind::Ed448:
    case KeyKind::X25519:
    case KeyKind::X448:
    case KeyKind::MlDsa:
    case KeyKind::MlKem: key.readable = true; break;
  }
  if (!key.readable) issues.add(IssueCode::KeyUnreadable, key.place);
}

}  // namespace

std::optional<PublicKey> take_public_key(Der der, ByteRange& rest, Issues& issues) {
  constexpr IssueCode kUnreadable = IssueCode::KeyInfoUnreadable;
  const auto info = take_field(der, rest, Tag::Sequence, kUnreadable, issues);
  if (!info) return std::nullopt;
  ByteRange fields = info->content;
  auto algorithm = take_algorithm(der, fields, kUnreadable, issues);
  if (!algorithm) return std::nullopt;
  const auto element = take_field(der, fields, Tag::BitString, kUnreadable, issues);
  if (!element) return std::nullopt;
  const auto bits = bit_string_of(der, *element);
  if (!bits || !fields.empty()) {
    issues.add(kUnreadable, info->place);
    return std::nullopt;
  }
  PublicKey key;
  key.algorithm = std::move(*algorithm);
  key.place = info->place;
  const auto known = std::ranges::find(kKinds, key.algorithm.oid, &KnownKind::oid);
  key.kind = known == kKinds.end() ? KeyKind::Unknown : known->kind;
  key.kind_name = known == kKinds.end() ? key.algorithm.oid : std::string(known->name);
  read_kind(der, *bits, key, issues);
  return key;
}

std::string to_text(const PublicKey& key) {
  if (key.kind == KeyKind::Ec && !key.curve_name.empty())
    return key.kind_name + ", " + key.curve_name;
  const bool sized =
      key.kind == KeyKind::Rsa || key.kind == KeyKind::RsaPss || key.kind == KeyKind::Dsa;
  if (sized && key.bits > 0) return key.kind_name + ", " + std::to_string(key.bits) + " bits";
  return key.kind_name;
}

}  // namespace certificate
