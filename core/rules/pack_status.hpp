#pragma once

#include "core/base/instant.hpp"
#include "core/domain/product_pack.hpp"

#include <chrono>
#include <string_view>

namespace rules {

// The first that fits, in this order (domain.md 3.3).
enum class PackStatus { Archived, Merged, Expired, NotYetActivated, Active };

PackStatus status(const domain::ProductPack& pack, base::Date today);

// "NOT_YET_ACTIVATED": the field's word, also in exports.
std::string_view wire_name(PackStatus status);

// Whole UTC days until the last valid day: 0 on that day itself, negative after it.
std::chrono::days days_left(base::Date expires_on, base::Date today);

// Slots that no license occupies; 0 unless the pack is Active.
int free_licenses(const domain::ProductPack& pack, base::Date today);

// Licenses given beyond the total.
int over(const domain::ProductPack& pack);

// By days left: Soon 0 to 30, Coming 31 to 90, None above and when expired.
enum class ExpiryMark { None, Coming, Soon };

ExpiryMark expiry_mark(base::Date expires_on, base::Date today);

// "Workspace Edition": the product's name in full.
std::string_view product_name(domain::Product product);

}  // namespace rules
