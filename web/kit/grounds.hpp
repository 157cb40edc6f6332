#pragma once

#include "web/kit/frame.hpp"

namespace kit {

// What a ground is at rest, under a pointer, and pressed.
struct Grounds {
  theme::Color rest, hover, pressed;
};

inline theme::Color ground_of(const Frame& frame, NodeKey key, const Rect& box,
                              const Grounds& grounds) {
  if (frame.held(key)) return grounds.pressed;
  return frame.hovered(box) ? grounds.hover : grounds.rest;
}

// Of what is filled with the accent while it is on, and empty while it is off.
inline constexpr Grounds kOnGrounds{theme::Color::Accent, theme::Color::AccentHover,
                                    theme::Color::AccentPressed};
inline constexpr Grounds kOffGrounds{theme::Color::Surface, theme::Color::Hover,
                                     theme::Color::Pressed};

}  // namespace kit
