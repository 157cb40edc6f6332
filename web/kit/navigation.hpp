#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace kit {

struct NavItemVm {
  TextView id;  // stable
  TextView label;
  TextView count = {};
  theme::Icon icon = theme::Icon::Menu;
  TextView href = {};
  bool current = false;
  bool at_foot = false;
};
// Below the bar: 216 wide, 64 with icons only in a window below 1216 px; at the foot of a narrow
// page, in a low one at the pen. The item that was pressed.
std::optional<std::size_t> navigation(Frame& frame, NodeKey key, TextView name,
                                      std::span<const NavItemVm> items);
// At the left of the content, on a page that is not narrow.
float navigation_width(const Frame& frame);

}  // namespace kit
