#pragma once

#include "core/portal/msg.hpp"
#include "core/portal/view.hpp"
#include "web/kit/frame.hpp"

#include <cstdint>
#include <vector>

namespace screens {

// What the person asked for in this pass.
using Posts = std::vector<portal::Msg>;

// Draws the whole page. `vm` outlives the pass.
void page(kit::Frame& frame, const portal::PageVm& vm, Posts& posts);

// Node keys: the heading of the screen, the field that searches the list, and the file field of the
// register dialog, whose files are with browser/files (GiveFiles carries their number alone).
std::uint64_t heading_key();
std::uint64_t search_field_key();
std::uint64_t register_file_key();

}  // namespace screens
