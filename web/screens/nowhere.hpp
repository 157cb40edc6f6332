#pragma once

#include "web/screens/page.hpp"

namespace screens {

// There is nothing at this address.
void nowhere(kit::Frame& frame, const portal::NowhereVm& vm, Posts& posts);

}  // namespace screens
