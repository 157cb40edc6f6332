#pragma once

#include "core/portal/devices/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

// The tab "Devices": search and filters, the table, the pager.
void devices(kit::Frame& frame, const portal::DevicesVm& vm,
             std::vector<portal::DevicesMsg>& posts);

}  // namespace screens
