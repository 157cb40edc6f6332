#include "core/rules/commands.hpp"
#include "core/rules/existence.hpp"
#include "core/rules/refuse.hpp"
#include "core/rules/ums_license.hpp"

#include <algorithm>
#include <utility>

namespace rules {

// Never stale: it overwrites nothing that a colleague chose, it only counts on.
Decided issue_ums_license(const Records& records, const Context& context,
                          const domain::IssueUmsLicense& command) {
  using domain::RefusalCode;
  auto ums_id = open_ums_id(records, command.ums_id);
  if (!ums_id) return std::unexpected(std::move(ums_id.error()));
  const UmsLicenseLevel license =
      license_level(records.subscription_keys(), base::date_of(context.now));
  if (license.level == domain::Edition::Essential || !license.expires_on) {
    return refuse(RefusalCode::UmsLicenseNotNeeded, {{"company", records.company().name}},
                  ums_id->ref.text);
  }
  const domain::CertificateFacts& certificate = ums_id->certificate.certificate;
  if (context.now > certificate.not_after) {
    return refuse(RefusalCode::CertificateExpired,
                  {{"date", base::to_human(base::date_of(certificate.not_after))}},
                  ums_id->ref.text);
  }
  const std::uint32_t own = ums_id->last_license ? ums_id->last_license->serial : 0;
  const std::uint32_t of_key = records.highest_license_serial(certificate.identifier);
  ums_id->last_license = domain::IssuedUmsLicense{.serial = std::max(own, of_key) + 1,
                                                  .level = license.level,
                                                  .expires_on = *license.expires_on,
                                                  .fingerprint = certificate.fingerprint,
                                                  .issued_at = context.now};
  return Decision{.rows = {*std::move(ums_id)}, .licenses = {}};
}

}  // namespace rules
