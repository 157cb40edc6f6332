#pragma once

#include "core/portal/waiting/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

// Over the page at its right, not modal: draw it last, outside `main`.
void waiting_changes(kit::Frame& frame, const portal::WaitingChangesVm& vm,
                     std::vector<portal::WaitingMsg>& posts);

}  // namespace screens
