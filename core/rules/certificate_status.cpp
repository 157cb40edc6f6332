#include "core/rules/certificate_status.hpp"

namespace rules {

using std::chrono::days;

CertificateStatus certificate_status(base::Instant not_before, base::Instant not_after,
                                     base::Instant now) {
  if (now > not_after) return CertificateStatus::Expired;
  if (now < not_before) return CertificateStatus::NotYetValid;
  if (full_days_left(not_after, now) < days{90}) return CertificateStatus::ExpiresSoon;
  return CertificateStatus::Valid;
}

days full_days_left(base::Instant not_after, base::Instant now) {
  return std::chrono::floor<days>(not_after - now);
}

std::vector<CertificateWarning> warnings(const domain::CertificateFacts& certificate,
                                         base::Instant now) {
  std::vector<CertificateWarning> found;
  if (certificate.weak_signature) found.push_back(CertificateWarning::WeakSignature);
  if (!certificate.self_signed) found.push_back(CertificateWarning::NotSelfSigned);
  if (certificate_status(certificate.not_before, certificate.not_after, now) ==
      CertificateStatus::ExpiresSoon) {
    found.push_back(CertificateWarning::ExpiresSoon);
  }
  return found;
}

Contact contact(const std::optional<base::Instant>& last_contact_at, base::Instant now) {
  if (!last_contact_at) return Contact::Never;
  return now - *last_contact_at > days{7} ? Contact::Late : Contact::Ok;
}

UmsIdState state(const domain::UmsId& ums_id, base::Instant now) {
  switch (ums_id.lifecycle) {
    case domain::Lifecycle::Removed: return UmsIdState::Removed;
    case domain::Lifecycle::Superseded: return UmsIdState::Superseded;
    case domain::Lifecycle::Open: break;
  }
  if (now > ums_id.certificate.certificate.not_after) return UmsIdState::CertificateExpired;
  if (ums_id.certificate.proof == domain::Proof::Unproven) return UmsIdState::Unproven;
  return UmsIdState::Active;
}

}  // namespace rules
