#include "core/rules/usage.hpp"

#include "core/rules/pack_status.hpp"

namespace rules {

void add(Usage& usage, const domain::ProductPack& pack, base::Date today) {
  usage.used += pack.used;
  usage.total += pack.total;
  usage.free += free_licenses(pack, today);
  usage.over += over(pack);
  usage.packs += 1;
  const PackStatus pack_status = status(pack, today);
  if (pack_status == PackStatus::Expired) usage.expired_packs += 1;
  if (pack_status != PackStatus::Active) return;
  if (!usage.earliest_expiry || pack.expires_on < *usage.earliest_expiry) {
    usage.earliest_expiry = pack.expires_on;
  }
}

Usage usage_of(const domain::CompanyRows& rows, const domain::UmsRef& ums_id, base::Date today) {
  Usage usage;
  for (const domain::ProductPack& pack : rows.product_packs) {
    if (pack.ums_id == ums_id) add(usage, pack, today);
  }
  return usage;
}

UsageLevel level(const Usage& usage) {
  if (usage.over > 0) return UsageLevel::OverConsumed;
  if (usage.total == 0) return UsageLevel::None;
  if (usage.used == usage.total) return UsageLevel::Full;
  if (10 * usage.used >= 9 * usage.total) return UsageLevel::NearLimit;
  return UsageLevel::Ok;
}

std::optional<int> percent(const Usage& usage) {
  if (usage.total == 0) return std::nullopt;
  return static_cast<int>((200 * usage.used + usage.total) / (2 * usage.total));
}

}  // namespace rules
