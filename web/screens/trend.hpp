#pragma once

#include "core/portal/trend/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

// A card with the chart, `width` px wide, and the button that shows its numbers as a table.
void trend(kit::Frame& frame, kit::NodeKey key, const portal::TrendVm& vm, float width,
           std::vector<portal::TrendMsg>& posts);

}  // namespace screens
