#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <span>

namespace kit {

struct StepVm {
  TextView id;      // stable
  TextView number;  // "2"
  TextView label;
};
// The steps of a wizard in a line, 32 high: those before `current` are done.
void steps(Frame& frame, NodeKey key, TextView name, std::span<const StepVm> steps,
           std::size_t current);

}  // namespace kit
