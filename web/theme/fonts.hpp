#pragma once

#include "web/theme/tokens.hpp"

#include <span>

struct ImFont;

namespace theme {

// Adds one weight of Inter to ImGui's atlas. `truetype` must stay at its address as long as the
// ImGui context lives. Call it for each of kWeights before the first NewFrame.
void add_font(int weight, std::span<const unsigned char> truetype);

// The font of a weight; the nearest one that was added if that weight was not.
ImFont* font(int weight);

// Sets the density of every font, which ImGui does for pushed fonts only. After each NewFrame.
// `scale` is device px per CSS px.
void set_density(float scale);

}  // namespace theme
