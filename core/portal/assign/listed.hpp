#pragma once

#include "core/portal/model.hpp"
#include "core/query/pack_list.hpp"

#include <vector>

namespace portal {

// The packs that the side panel lists: by its search and product, assignable ones first.
std::vector<query::AssignablePack> listed_packs(const CompanyState& company,
                                                const domain::UmsRef& target,
                                                const AssignForm& form, base::Date today);

}  // namespace portal
