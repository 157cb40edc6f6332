#pragma once

#include "web/screens/parts.hpp"

#include <string>

namespace screens {

// The packs of the assign panel, or why there are none.
void assign_rows(kit::Frame& frame, kit::NodeKey key, const portal::AssignVm& vm,
                 const std::string& ums_id, Posts& posts);
float assign_rows_height(kit::Frame& frame, const portal::AssignVm& vm);

}  // namespace screens
