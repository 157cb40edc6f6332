#include "core/rules/pack_status.hpp"

#include <algorithm>
#include <utility>

namespace rules {

PackStatus status(const domain::ProductPack& pack, base::Date today) {
  if (pack.archived) return PackStatus::Archived;
  if (pack.merged_into) return PackStatus::Merged;
  if (today > pack.expires_on) return PackStatus::Expired;
  if (today < pack.starts_on) return PackStatus::NotYetActivated;
  return PackStatus::Active;
}

std::string_view wire_name(PackStatus status) {
  switch (status) {
    case PackStatus::Archived: return "ARCHIVED";
    case PackStatus::Merged: return "MERGED";
    case PackStatus::Expired: return "EXPIRED";
    case PackStatus::NotYetActivated: return "NOT_YET_ACTIVATED";
    case PackStatus::Active: return "ACTIVE";
  }
  std::unreachable();
}

std::chrono::days days_left(base::Date expires_on, base::Date today) {
  return expires_on - today;
}

int free_licenses(const domain::ProductPack& pack, base::Date today) {
  return status(pack, today) == PackStatus::Active ? std::max(0, pack.total - pack.used) : 0;
}

int over(const domain::ProductPack& pack) {
  return std::max(0, pack.used - pack.total);
}

ExpiryMark expiry_mark(base::Date expires_on, base::Date today) {
  const std::chrono::days left = days_left(expires_on, today);
  if (left < std::chrono::days{0} || left > std::chrono::days{90}) return ExpiryMark::None;
  return left <= std::chrono::days{30} ? ExpiryMark::Soon : ExpiryMark::Coming;
}

std::string_view product_name(domain::Product product) {
  switch (product) {
    case domain::Product::We: return "Workspace Edition";
    case domain::Product::Emp: return "Enterprise Management Pack";
    case domain::Product::Udp: return "UD Pocket";
    case domain::Product::Icg: return "IGEL Cloud Gateway";
    case domain::Product::Adr: return "Advanced Device Redirection";
    case domain::Product::Imh: return "IGEL Managed Hypervisor";
  }
  std::unreachable();
}

}  // namespace rules
