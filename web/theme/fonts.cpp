#include "web/theme/fonts.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cstdlib>

namespace theme {
namespace {

// A negative size is CSS em: the font's own units, as the browser scales them.
constexpr float kAnySize = -16.0f;

}  // namespace

Fonts::Fonts() : atlas_(std::make_unique<ImFontAtlas>()) {
  atlas_->TexDesiredFormat = ImTextureFormat_Alpha8;
}
Fonts::~Fonts() = default;

void Fonts::add(int weight, std::span<const unsigned char> truetype) {
  ImFontConfig config;
  config.SizePixels = kAnySize;
  config.FontDataOwnedByAtlas = false;
  config.GlyphMaxAdvanceX = -FLT_MAX;  // scaled by the sign of the size; else no glyph has width
  // ImGui takes a mutable pointer and does not write through it.
  ImFont* const font = atlas_->AddFontFromMemoryTTF(const_cast<unsigned char*>(truetype.data()),
                                                    static_cast<int>(truetype.size()), 0, &config);
  if (font != nullptr) weights_.push_back({weight, font});
}

ImFont* Fonts::of(int weight) const {
  const auto nearest = std::ranges::min_element(
      weights_, {}, [weight](const Weight& one) { return std::abs(one.weight - weight); });
  return nearest == weights_.end() ? nullptr : nearest->font;
}

void Fonts::begin_pass(float scale) {
  constexpr bool kTexturesCanGrow = true;
  ImFontAtlasUpdateNewFrame(atlas_.get(), ++passes_, kTexturesCanGrow);
  for (ImFont* font : atlas_->Fonts) font->CurrentRasterizerDensity = scale;
}

}  // namespace theme
