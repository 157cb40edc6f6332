#pragma once

#include "web/kit/grid.hpp"
#include "web/screens/page.hpp"

namespace screens {

// What is said below the name, at most `width` px wide.
void second_line(kit::Frame& frame, const portal::RowVm& vm, float width);
void list_row(kit::Frame& frame, kit::Grid& grid, const portal::RowVm& vm, bool can_select,
              Posts& posts);

}  // namespace screens
