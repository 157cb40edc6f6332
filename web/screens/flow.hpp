#pragma once

#include "core/portal/flow/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

// A card with the checks, `width` px wide.
void flow(kit::Frame& frame, kit::NodeKey key, const portal::FlowVm& vm, float width,
          std::vector<portal::FlowMsg>& posts);

}  // namespace screens
