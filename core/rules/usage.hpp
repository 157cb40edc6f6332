#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company_rows.hpp"
#include "core/domain/product_pack.hpp"

#include <cstdint>
#include <optional>

namespace rules {

// Licenses Used `used / total` of a UMS ID and what else its packs add up to (domain.md 3.3).
// Expired packs count in used and total.
struct Usage {
  std::int64_t used = 0;
  std::int64_t total = 0;
  std::int64_t free = 0;  // in Active packs
  std::int64_t over = 0;  // sum over the packs that are over their total
  int packs = 0;
  int expired_packs = 0;
  std::optional<base::Date> earliest_expiry;  // of Active packs
  friend bool operator==(const Usage&, const Usage&) = default;
};

// Counts one assigned pack in.
void add(Usage& usage, const domain::ProductPack& pack, base::Date today);

// Reads all packs of the company; lists of many UMS IDs use query::UmsIdIndex.
Usage usage_of(const domain::CompanyRows& rows, const domain::UmsRef& ums_id, base::Date today);

// The first that fits, in this order.
enum class UsageLevel { OverConsumed, None, Full, NearLimit, Ok };

UsageLevel level(const Usage& usage);

// Percent used, rounded to the nearest whole number. None if total is 0.
std::optional<int> percent(const Usage& usage);

}  // namespace rules
