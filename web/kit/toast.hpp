#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/tone.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace kit {

struct ToastVm {
  TextView id;  // stable
  TextView text;
  Tone tone = Tone::Success;
  TextView action = {};  // "Undo"
  TextView close_name;
};
struct ToastsResult {
  std::optional<std::size_t> action, closed;
  bool held = false;  // pointer or focus is in it: the caller stops its timers
};
// Bottom left, `above` px from the bottom edge, newest (last) lowest. Not modal.
ToastsResult toasts(Frame& frame, NodeKey key, TextView name, std::span<const ToastVm> toasts,
                    float above);
// From the bottom edge, as of the last pass that showed any.
float toasts_height(const Frame& frame, NodeKey key);

}  // namespace kit
