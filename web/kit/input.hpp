#pragma once

#include "web/kit/geometry.hpp"
#include "web/theme/theme.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace kit {

// A native scroller of the mirror: its offset and its client size (without scroll bars), CSS px.
struct ScrollView {
  std::uint64_t key = 0;
  float left = 0, top = 0, width = 0, height = 0;
};

// What the page says about itself, written by web/main.cpp before each pass.
struct Input {
  Size size;          // of the canvas
  float scale = 1;    // device px per CSS px
  double now_ms = 0;  // monotonic
  Point pointer{-1.0e9f, -1.0e9f};
  std::uint64_t pressed = 0;  // key of the node that a pointer holds down
  bool coarse_pointer = false;
  bool plain_page = false;  // nothing is painted: the browser shows the nodes as they are
  bool reduced_motion = false;
  theme::Scheme scheme = theme::Scheme::Light;
  std::vector<ScrollView> scrollers;
  // Baseline of a line box of 100 px for each type style as the browser measured it; 0: not
  // measured, the tokens' own value holds.
  std::array<float, theme::kTypeCount> baseline_in_100{};
};

}  // namespace kit
