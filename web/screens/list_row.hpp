#pragma once

#include "web/kit/grid.hpp"
#include "web/screens/page.hpp"

namespace screens {

void list_row(kit::Frame& frame, kit::Grid& grid, const portal::RowVm& vm, bool can_select,
              Posts& posts);

}  // namespace screens
