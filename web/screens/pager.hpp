#pragma once

#include "web/kit/pager.hpp"

#include <span>

namespace screens {

// kit::pager with the words and the choices of rows that every list has; `vm` says the rest.
kit::PagerResult pager(kit::Frame& frame, kit::NodeKey key, kit::PagerVm vm,
                       std::span<const kit::PageVm> pages);

}  // namespace screens
