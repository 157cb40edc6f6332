#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/tone.hpp"

#include <optional>

namespace kit {

// A sentence under a title, on the ground of its tone.
struct NoticeVm {
  TextView title;
  TextView text;
  Tone tone = Tone::Info;
  std::optional<theme::Icon> icon = {};  // the tone's own
};
Size size_of(Frame& frame, const NoticeVm& vm, float width);
// As wide as what is left, at least `height` high.
void notice(Frame& frame, NodeKey key, const NoticeVm& vm, float height = 0);

}  // namespace kit
