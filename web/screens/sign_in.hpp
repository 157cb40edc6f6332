#pragma once

#include "core/portal/sign_in/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

// The whole page, with nothing around it.
void sign_in(kit::Frame& frame, const portal::SignInVm& vm, std::vector<portal::SignInMsg>& posts);

// What is beside the form: what the portal is for.
void sign_in_side(kit::Frame& frame, kit::NodeKey key, const kit::Rect& box);

// A dialog over whatever is shown, before the session ends.
void session_end(kit::Frame& frame, const portal::SessionEndVm& vm,
                 std::vector<portal::SignInMsg>& posts);

}  // namespace screens
