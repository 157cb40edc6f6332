#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company_rows.hpp"
#include "core/domain/refusal.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// Product Packs of a UMS ID, and those that it could get. Rows are valid until `rows` changes.
namespace query {

enum class PackColumn : std::uint8_t { PackId, Used, Expires, Status };

struct PackListQuery {
  std::string_view search;  // words, each in pack id, product code or name, or comment
  PackColumn sort = PackColumn::PackId;
  bool descending = false;
};

// The packs assigned to `ums_id`. Used by ratio then used; ties by pack id.
std::vector<const domain::ProductPack*> packs_of(const domain::CompanyRows& rows,
                                                 const domain::UmsRef& ums_id,
                                                 const PackListQuery& query, base::Date today);

struct AssignablePack {
  const domain::ProductPack* pack = nullptr;
  std::optional<domain::Refusal> refusal;  // why it cannot be assigned, if it cannot
};

// Every pack of the company that is not on `ums_id` and not archived: assignable ones first, then
// the others, each part by pack id.
std::vector<AssignablePack> assignable_packs(const domain::CompanyRows& rows,
                                             const domain::UmsRef& ums_id, std::string_view search,
                                             base::Date today);

}  // namespace query
