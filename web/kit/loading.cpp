#include "web/kit/loading.hpp"

namespace kit {

void skeleton(Frame& frame, Size size, float radius) {
  frame.paint().fill(frame.space(size), theme::Color::Skeleton, radius);
}

void spinner(Frame& frame, float size, theme::Color color) {
  const Rect box = frame.space({size, size});
  frame.paint().spinner({box.x + size / 2, box.y + size / 2}, size,
                        frame.animation_phase(theme::motion::kSpinnerTurn, true), color);
}

void progress_line(Frame& frame, NodeKey key, const Rect& box, TextView name) {
  constexpr float kHeight = 2, kShare = 0.22f;
  const float width = box.w * kShare;
  const float phase = frame.input().reduced_motion
                          ? 0.5f
                          : frame.animation_phase(theme::motion::kProgressSweep, false);
  const float x = box.x - width + (box.w + width) * phase;
  frame.paint().push_clip({box.x, box.y, box.w, kHeight});
  frame.paint().fill({x, box.y, width, kHeight}, theme::Color::Accent, kHeight / 2);
  frame.paint().pop_clip();
  frame.say(
      {.key = key, .role = Role::Progress, .box = {box.x, box.y, box.w, kHeight}, .name = name});
}

}  // namespace kit
