#pragma once

#include "web/kit/frame.hpp"

#include <cstdint>

namespace kit {

enum class Validity : std::uint8_t { NotYet, Valid, Expired };

struct ValidityVm {
  Validity validity = Validity::Valid;
  float today = 0;     // 0 to 1 between the two ends
  float reminder = 1;  // where the last days begin
  TextView from_date, from_label;
  TextView until_date, until_label;
  TextView today_date, today_label;
};
// 58 high, as wide as what is left.
void validity_bar(Frame& frame, NodeKey key, const ValidityVm& vm);

}  // namespace kit
