#pragma once

#include "core/base/instant.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/refusal.hpp"
#include "core/rules/decide.hpp"
#include "core/rules/records.hpp"

#include <optional>

namespace rules {

inline constexpr std::size_t kMaxPacksOfUmsId = 1000;

// Why `pack` cannot be assigned to anything, in the order of domain.md 4.2: archived, merged,
// expired, not yet activated, EULA pending. None if it can.
std::optional<domain::Refusal> not_usable(const Records& records, const domain::ProductPack& pack,
                                          base::Date today);

// Why `pack` cannot be assigned to `target`: the above, then that it is on another UMS ID.
std::optional<domain::Refusal> not_assignable(const Records& records,
                                              const domain::ProductPack& pack,
                                              const domain::UmsRef& target, base::Date today);

// Whether `target` may hold `more` packs beside those it has.
std::optional<domain::Refusal> too_many_packs(const Records& records, const domain::UmsId& target,
                                              std::size_t more);

// Adds to `decision` that the pack now belongs to `target`.
void put_on(Decision& decision, domain::ProductPack pack, const domain::UmsRef& target,
            const Context& context);

domain::Refusal pack_not_there(const domain::ProductPack& pack, const domain::UmsId& ums_id);

}  // namespace rules
