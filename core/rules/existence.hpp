#pragma once

#include "core/domain/product_pack.hpp"
#include "core/domain/refusal.hpp"
#include "core/domain/ums_id.hpp"
#include "core/rules/records.hpp"

#include <expected>
#include <vector>

namespace rules {

// Refused: not_found, or ums_id_closed for a superseded or removed one.
std::expected<domain::UmsId, domain::Refusal> open_ums_id(const Records& records,
                                                          const domain::UmsRef& ref);

// All of them in the order named, each once; the first that is missing refuses all.
std::expected<std::vector<domain::UmsId>, domain::Refusal> open_ums_ids(
    const Records& records, const std::vector<domain::UmsRef>& refs);
std::expected<std::vector<domain::ProductPack>, domain::Refusal> packs(
    const Records& records, const std::vector<domain::PackRef>& refs);

}  // namespace rules
