#pragma once

#include <cstdint>

namespace portal {

struct DismissToast {
  std::uint32_t id = 0;
  friend bool operator==(const DismissToast&, const DismissToast&) = default;
};
// Undo, or Open.
struct ActOnToast {
  std::uint32_t id = 0;
  friend bool operator==(const ActOnToast&, const ActOnToast&) = default;
};
// Pointer or focus is in the toasts: their time stands still.
struct HoldToasts {
  bool held = false;
  friend bool operator==(const HoldToasts&, const HoldToasts&) = default;
};

}  // namespace portal
