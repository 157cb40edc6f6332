#pragma once

#include "core/portal/replace/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

// A dialog in three steps.
void replace_dialog(kit::Frame& frame, const portal::ReplaceVm& vm,
                    std::vector<portal::ReplaceMsg>& posts);

}  // namespace screens
