#pragma once

#include "web/kit/pager.hpp"

#include <optional>
#include <span>
#include <string>

namespace screens {

// kit::pager with the words and the choices of rows that every list has; `vm` says the rest.
kit::PagerResult pager(kit::Frame& frame, kit::NodeKey key, kit::PagerVm vm,
                       std::span<const kit::PageVm> pages);
// Its choice of rows alone, where there are no pages yet: what was chosen.
std::optional<std::string> rows_select(kit::Frame& frame, kit::NodeKey key, kit::TextView rows);

}  // namespace screens
