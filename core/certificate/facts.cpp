#include "core/certificate/facts.hpp"

#include <algorithm>
#include <utility>

namespace certificate {
namespace {

constexpr std::chrono::days kSoon{90};

bool signature_fits_key(SignatureKind signature, KeyKind key) {
  switch (signature) {
    case SignatureKind::Rsa: return key == KeyKind::Rsa;
    case SignatureKind::RsaPss: return key == KeyKind::Rsa || key == KeyKind::RsaPss;
    case SignatureKind::Dsa: return key == KeyKind::Dsa;
    case SignatureKind::Ecdsa: return key == KeyKind::Ec;
    case SignatureKind::Edwards: return key == KeyKind::Ed25519 || key == KeyKind::Ed448;
    case SignatureKind::MlDsa: return key == KeyKind::MlDsa;
    case SignatureKind::Unknown: return true;
  }
  std::unreachable();
}

bool names_itself_as_authority(const Certificate& certificate) {
  const auto* authority = find_value<AuthorityKeyIdentifier>(certificate);
  if (authority == nullptr) return true;
  const auto* subject = find_value<SubjectKeyIdentifier>(certificate);
  const bool other_key =
      authority->key_id && subject != nullptr && *authority->key_id != subject->id;
  const bool other_serial = authority->serial && *authority->serial != certificate.serial_bytes;
  return !other_key && !other_serial;
}

domain::KeyKind key_kind(const PublicKey& key) {
  switch (key.curve) {
    case Curve::P256: return domain::KeyKind::EcP256;
    case Curve::P384: return domain::KeyKind::EcP384;
    case Curve::P521: return domain::KeyKind::EcP521;
    case Curve::None:
    case Curve::Other: return domain::KeyKind::Rsa;
  }
  std::unreachable();
}

bool same_attribute(const Attribute& a, const Attribute& b) {
  return a.oid == b.oid && a.type == b.type && a.raw == b.raw;
}

bool same_part(const RelativeName& a, const RelativeName& b) {
  return std::ranges::equal(a, b, same_attribute);
}

}  // namespace

bool is_self_issued(const Certificate& certificate) {
  return std::ranges::equal(certificate.subject.parts, certificate.issuer.parts, same_part);
}

bool is_self_signed(const Certificate& certificate) {
  return is_self_issued(certificate) && certificate.key &&
         signature_fits_key(certificate.signature_algorithm.kind, certificate.key->kind) &&
         names_itself_as_authority(certificate);
}

domain::CertificateFacts facts_of(const Upload& upload) {
  const Certificate& certificate = upload.found.certificate;
  return {.fingerprint = certificate.sha256,
          .identifier = certificate.identifier,
          .subject = to_text(certificate.subject),
          .issuer = to_text(certificate.issuer),
          .serial = certificate.serial,
          .not_before = upload.found.not_before,
          .not_after = upload.found.not_after,
          .key_kind = key_kind(upload.found.key),
          .key_bits = upload.found.key.bits,
          .signature_algorithm = certificate.signature_algorithm.name,
          .self_signed = is_self_signed(certificate),
          .weak_signature = is_weak(certificate.signature_algorithm.digest)};
}

std::string_view wire_name(WarningCode code) {
  switch (code) {
    case WarningCode::WeakSignature: return "weak_signature";
    case WarningCode::NotSelfSigned: return "not_self_signed";
    case WarningCode::ExpiresSoon: return "expires_soon";
  }
  std::unreachable();
}

std::vector<Warning> warnings_of(const Found& found, base::Instant now) {
  std::vector<Warning> warnings;
  if (is_weak(found.certificate.signature_algorithm.digest)) {
    warnings.push_back({.code = WarningCode::WeakSignature});
  }
  if (!is_self_signed(found.certificate)) warnings.push_back({.code = WarningCode::NotSelfSigned});
  const auto left = std::chrono::floor<std::chrono::days>(found.not_after - now);
  if (now <= found.not_after && left < kSoon) {
    const int days = static_cast<int>(left.count());
    warnings.push_back({.code = WarningCode::ExpiresSoon, .days_left = days});
  }
  return warnings;
}

}  // namespace certificate
