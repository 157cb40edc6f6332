#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace kit {

struct CrumbVm {
  TextView label;
  TextView href = {};  // empty: the current page
};
// 20 high. The crumb that was pressed.
std::optional<std::size_t> breadcrumb(Frame& frame, NodeKey key, TextView name,
                                      std::span<const CrumbVm> crumbs);

}  // namespace kit
