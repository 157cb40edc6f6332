#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/tone.hpp"

#include <optional>

namespace kit {

struct StatusChipVm {
  TextView label;
  Tone tone = Tone::Neutral;
  std::optional<theme::Icon> icon = {};  // else the tone's usual one
};
Size size_of(Frame& frame, const StatusChipVm& vm);
void status_chip(Frame& frame, NodeKey key, const StatusChipVm& vm);
// The chip as a link, whose `name` begins with the label.
bool link_chip(Frame& frame, NodeKey key, const StatusChipVm& vm, TextView name, TextView href);

}  // namespace kit
