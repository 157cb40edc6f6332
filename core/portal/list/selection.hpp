#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/model.hpp"

#include <vector>

namespace portal {

// The open UMS IDs on the page that the route shows, in its order.
std::vector<domain::UmsRef> selectable_on_page(const Model& model);

// The open UMS IDs on all pages of it, sorted.
std::vector<domain::UmsRef> selectable_matching(const Model& model);

bool is_selected(const Model& model, const domain::UmsRef& ref);

// Puts `ref` into the sorted `refs`, or takes it out.
void toggle(std::vector<domain::UmsRef>& refs, const domain::UmsRef& ref);

// From the row chosen before to this one, in the order of the page: all as the row chosen before
// now is. Without such a row on the page it is toggle().
void select_range(Model& model, const domain::UmsRef& ref);

}  // namespace portal
