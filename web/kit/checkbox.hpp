#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace kit {

enum class Check : std::uint8_t { Off, On, Mixed };

struct CheckboxVm {
  TextView name;
  Check check = Check::Off;
  bool enabled = true;
  bool labeled = false;                    // the name stands beside the box
  theme::Type style = theme::Type::Small;  // of the label
  TextView reason = {};
};
// 18 x 18 drawn, 24 x 24 to hit.
bool checkbox(Frame& frame, NodeKey key, const CheckboxVm& vm);

// Choices as cards of two lines, one below the other.
struct RadioVm {
  TextView id;  // stable
  TextView label;
  TextView second = {};
};
// The index of a choice that was pressed.
std::optional<std::size_t> radio_group(Frame& frame, NodeKey key, TextView name,
                                       std::span<const RadioVm> choices, std::size_t selected);

}  // namespace kit
