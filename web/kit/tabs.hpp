#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace kit {

struct TabVm {
  TextView id;  // stable
  TextView label;
  TextView count = {};
};
// The tab that was pressed. 40 high, a line below over the whole width.
std::optional<std::size_t> tabs(Frame& frame, NodeKey key, TextView name,
                                std::span<const TabVm> tabs, std::size_t selected);

// The panel of the selected tab: the parent of its content. `key` and `tab_id` as given to tabs.
[[nodiscard]] Inside tab_panel(Frame& frame, NodeKey key, TextView tab_id, const Rect& box);

}  // namespace kit
