#pragma once

#include "core/base/instant.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/ums_id.hpp"

#include <chrono>
#include <optional>
#include <vector>

namespace rules {

// Expired after not_after; ExpiresSoon when fewer than 90 full days remain. NotYetValid cannot be
// registered (6.2) and is shown for a certificate that is only looked at.
enum class CertificateStatus { Expired, NotYetValid, ExpiresSoon, Valid };

CertificateStatus certificate_status(base::Instant not_before, base::Instant not_after,
                                     base::Instant now);

// Full days until not_after; 0 on the last day, negative once it has passed.
std::chrono::days full_days_left(base::Instant not_after, base::Instant now);

// What is accepted with a warning (6.2).
enum class CertificateWarning { WeakSignature, NotSelfSigned, ExpiresSoon };

std::vector<CertificateWarning> warnings(const domain::CertificateFacts& certificate,
                                         base::Instant now);

enum class Contact { Never, Late, Ok };  // Late: over 7 days ago

Contact contact(const std::optional<base::Instant>& last_contact_at, base::Instant now);

// The state shown, the first that fits.
enum class UmsIdState { Removed, Superseded, CertificateExpired, Unproven, Active };

UmsIdState state(const domain::UmsId& ums_id, base::Instant now);

}  // namespace rules
