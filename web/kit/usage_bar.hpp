#pragma once

#include "web/kit/frame.hpp"

#include <cstdint>

namespace kit {

enum class Usage : std::uint8_t { Normal, Near, Over };

struct UsageVm {
  TextView used;   // "1,214"
  TextView total;  // " / 1,200": the two are read, found and copied as one
  TextView note;   // "30%", "12 left", "Over by 14", "No licenses"
  Usage usage = Usage::Normal;
  float share = 0;  // of the total that is used, 0 to 1; Over has its own picture
  float width = 196;
  float height = 36;  // of its place; 20: a row centers it by its numbers, the bar hangs below
};
inline constexpr Size kUsageSize{196, 36};  // numbers 20, bar 4 at 25, and room to align rows
void usage_bar(Frame& frame, NodeKey key, const UsageVm& vm);

}  // namespace kit
