#include "web/theme/fonts.hpp"

#include <imgui.h>

#include <cfloat>
#include <cstdio>
#include <cstdlib>

namespace theme {
namespace {

// A negative size is CSS em: the font's own units, as the browser scales them.
constexpr float kAnySize = -16.0f;

int weight_of(const ImFont& font) {
  return std::atoi(font.GetDebugName());
}

}  // namespace

void add_font(int weight, std::span<const unsigned char> truetype) {
  ImFontConfig config;
  config.SizePixels = kAnySize;
  config.FontDataOwnedByAtlas = false;
  config.GlyphMaxAdvanceX = -FLT_MAX;  // scaled by the sign of the size; else no glyph has width
  std::snprintf(config.Name, sizeof config.Name, "%d", weight);
  // ImGui takes a mutable pointer and does not write through it.
  ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(truetype.data()),
                                             static_cast<int>(truetype.size()), 0, &config);
}

ImFont* font(int weight) {
  ImFont* best = nullptr;
  for (ImFont* font : ImGui::GetIO().Fonts->Fonts) {
    if (best == nullptr ||
        std::abs(weight_of(*font) - weight) < std::abs(weight_of(*best) - weight)) {
      best = font;
    }
  }
  return best;
}

void set_density(float scale) {
  for (ImFont* font : ImGui::GetIO().Fonts->Fonts) font->CurrentRasterizerDensity = scale;
}

}  // namespace theme
