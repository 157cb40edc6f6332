#pragma once

#include "web/kit/field.hpp"
#include "web/kit/frame.hpp"

namespace components {

// A field as it looks with the focus: the browser shows the text of the one that has it, so here
// text and caret are painted.
void posed_field(kit::Frame& frame, kit::NodeKey key, const kit::TextFieldVm& vm);

}  // namespace components
