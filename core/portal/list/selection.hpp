#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/model.hpp"

#include <vector>

namespace portal {

// The open UMS IDs on the page that the route shows, in its order.
std::vector<domain::UmsRef> selectable_on_page(const Model& model);

bool is_selected(const Model& model, const domain::UmsRef& ref);

// Puts `ref` into the sorted `refs`, or takes it out.
void toggle(std::vector<domain::UmsRef>& refs, const domain::UmsRef& ref);

}  // namespace portal
