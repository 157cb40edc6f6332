#pragma once

#include "web/kit/frame.hpp"

namespace kit {

// A block in the place of what is not there yet; decorative.
void skeleton(Frame& frame, Size size, float radius = 4);
// 16 px, decorative: the word beside it says what is going on.
void spinner(Frame& frame, float size = 16, theme::Color color = theme::Color::TextMuted);
// The 2 px line that runs along the top of `box`. `name` says what is loading.
void progress_line(Frame& frame, NodeKey key, const Rect& box, TextView name);

}  // namespace kit
