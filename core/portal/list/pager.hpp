#pragma once

#include "core/portal/list/view.hpp"
#include "core/query/ums_id_index.hpp"

namespace portal {

// Range and page buttons; of more than seven pages the first, the last and those around the
// current.
PagerVm pager_view(const query::UmsIdPage& page, int rows);

}  // namespace portal
