#pragma once

#include "web/kit/frame.hpp"

namespace kit {

struct FilterChipVm {
  TextView label;
  TextView count;
  bool on = false;
  bool enabled = true;
};
Size size_of(Frame& frame, const FilterChipVm& vm);
bool filter_chip(Frame& frame, NodeKey key, const FilterChipVm& vm);

}  // namespace kit
