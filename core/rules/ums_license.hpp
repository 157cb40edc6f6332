#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company_rows.hpp"
#include "core/domain/subscription_key.hpp"
#include "core/domain/ums_id.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rules {

// The UMS license of a company (domain.md 3.3): every UMS ID has it.
struct UmsLicenseLevel {
  domain::Edition level = domain::Edition::Essential;
  std::optional<base::Date> expires_on;  // latest of the valid keys of that level; none without one
  friend bool operator==(const UmsLicenseLevel&, const UmsLicenseLevel&) = default;
};

// `keys`: a range of domain::SubscriptionKey.
template <class Keys>
UmsLicenseLevel license_level(const Keys& keys, base::Date today) {
  UmsLicenseLevel best;
  for (const domain::SubscriptionKey& key : keys) {
    if (key.expires_on < today || key.edition < best.level) continue;
    if (key.edition > best.level || !best.expires_on || key.expires_on > *best.expires_on) {
      best = {key.edition, key.expires_on};
    }
  }
  return best;
}

enum class FileStatus { Never, OutOfDate, Current };

// Whether the file that this UMS ID was last given still says what holds today.
FileStatus file_status(const domain::UmsId& ums_id, const UmsLicenseLevel& today);

// "Enterprise": as people read it.
std::string_view display_name(domain::Edition edition);

// The name with everything but A-Z a-z 0-9 . _ - turned into `_`, then "-ums-license-12.lic" or
// "-ums-id.crt".
std::string license_file_name(const domain::UmsId& ums_id, std::uint32_t serial);
std::string certificate_file_name(const domain::UmsId& ums_id);

}  // namespace rules
