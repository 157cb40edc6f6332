#pragma once

#include "web/kit/frame.hpp"

#include <algorithm>

namespace kit {

// The least width and height of what can be hit, whatever is drawn.
inline float target(const Frame& frame) {
  return frame.narrow() ? theme::target::kTouch : theme::target::kMin;
}

inline Rect hit_area(const Frame& frame, const Rect& drawn) {
  const float dx = std::max(0.0f, (target(frame) - drawn.w) / 2);
  const float dy = std::max(0.0f, (target(frame) - drawn.h) / 2);
  return {drawn.x - dx, drawn.y - dy, drawn.w + 2 * dx, drawn.h + 2 * dy};
}

// The middle `height` px of `box`.
inline Rect middle(const Rect& box, float height) {
  return {box.x, box.y + (box.h - height) / 2, box.w, height};
}

}  // namespace kit
