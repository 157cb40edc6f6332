#pragma once

#include <cstdint>
#include <span>
#include <vector>

// What the page is drawn on, as the browser last reported it. CSS px unless said otherwise.
namespace browser {

inline constexpr float kAway = -1.0e9f;  // pointer position when there is none

struct Surface {
  float width = 0, height = 0;
  float scale = 1;  // device px of the canvas's store per CSS px
  float pointer_x = kAway, pointer_y = kAway;
  std::uint64_t pressed = 0;  // key of the node that a pointer holds down; 0 is none
  bool drawable = false;      // there is a GL context and it is not lost
};

// One native scroller of the mirror. `width` and `height` are its client size (without scroll
// bars).
struct ScrollerView {
  std::uint64_t key = 0;
  float left = 0, top = 0, width = 0, height = 0;
};

struct FontFile {
  int weight = 400;
  int script = 0;                    // a number of the page's tokens
  std::vector<unsigned char> bytes;  // TrueType; stays at its address until the page ends
};

const Surface& surface();
std::span<const ScrollerView> scrollers();

// Where the browser puts the baseline in a line box of 100 px, for each type style of the tokens in
// their order; empty until measured. Measured again when density or text scale change.
std::span<const float> baselines_in_100();

// Complete for script 0 before the program starts; more come after load_script, if they come.
std::span<const FontFile> fonts();
void load_script(int script);

}  // namespace browser
