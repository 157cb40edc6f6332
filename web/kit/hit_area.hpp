#pragma once

#include "web/kit/frame.hpp"

#include <algorithm>

namespace kit {

// What can be hit is at least 24 x 24, whatever is drawn.
inline Rect hit_area(const Rect& drawn) {
  const float dx = std::max(0.0f, (theme::target::kMin - drawn.w) / 2);
  const float dy = std::max(0.0f, (theme::target::kMin - drawn.h) / 2);
  return {drawn.x - dx, drawn.y - dy, drawn.w + 2 * dx, drawn.h + 2 * dy};
}

// The middle `height` px of `box`.
inline Rect middle(const Rect& box, float height) {
  return {box.x, box.y + (box.h - height) / 2, box.w, height};
}

}  // namespace kit
