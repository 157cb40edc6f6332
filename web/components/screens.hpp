#pragma once

#include "web/components/pages.hpp"

#include <string_view>

namespace components {

// The page that `name` means, of those with a screen of the portal around the views; false if there
// is none.
bool draw_screen(kit::Frame& frame, Model& model, std::string_view name);

}  // namespace components
