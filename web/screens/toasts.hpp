#pragma once

#include "web/screens/page.hpp"

namespace screens {

inline constexpr kit::NodeKey kToasts("toasts");
void toasts(kit::Frame& frame, const portal::PageVm& vm, Posts& posts);
// The panel of what is not saved and what needs a decision.
void changes(kit::Frame& frame, const portal::ChangesVm& vm, Posts& posts);

}  // namespace screens
