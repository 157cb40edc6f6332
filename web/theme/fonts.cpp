#include "web/theme/fonts.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cstddef>
#include <cstdlib>
#include <utility>

namespace theme {
namespace {

// A negative size is CSS em: the font's own units, as the browser scales them.
constexpr float kAnySize = -16.0f;

}  // namespace

Fonts::Fonts() : atlas_(std::make_unique<ImFontAtlas>()) {
  atlas_->TexDesiredFormat = ImTextureFormat_Alpha8;
}
Fonts::~Fonts() = default;

void Fonts::add(int weight, Script script, std::span<const unsigned char> truetype) {
  ImFontConfig config;
  config.SizePixels = kAnySize;
  config.FontDataOwnedByAtlas = false;
  config.GlyphMaxAdvanceX = -FLT_MAX;  // scaled by the sign of the size; else no glyph has width
  // ImGui takes a mutable pointer and does not write through it.
  ImFont* const font = atlas_->AddFontFromMemoryTTF(const_cast<unsigned char*>(truetype.data()),
                                                    static_cast<int>(truetype.size()), 0, &config);
  if (font != nullptr) weights_[std::to_underlying(script)].push_back({weight, font});
}

ImFont* Fonts::of(int weight, Script script) const {
  const std::vector<Weight>& added = weights_[std::to_underlying(script)];
  const auto nearest = std::ranges::min_element(
      added, {}, [weight](const Weight& one) { return std::abs(one.weight - weight); });
  return nearest == added.end() ? nullptr : nearest->font;
}

bool Fonts::has(Script script) {
  if (!weights_[std::to_underlying(script)].empty()) return true;
  Wish& wish = wishes_[std::to_underlying(script)];
  if (wish == Wish::None) wish = Wish::Wanted;
  return false;
}

std::vector<Script> Fonts::take_wanted() {
  std::vector<Script> wanted;
  for (std::size_t script = 0; script < kScriptCount; ++script) {
    if (wishes_[script] != Wish::Wanted) continue;
    wishes_[script] = Wish::Taken;
    wanted.push_back(static_cast<Script>(script));
  }
  return wanted;
}

void Fonts::begin_pass(float scale) {
  constexpr bool kTexturesCanGrow = true;
  ImFontAtlasUpdateNewFrame(atlas_.get(), ++passes_, kTexturesCanGrow);
  for (ImFont* font : atlas_->Fonts) font->CurrentRasterizerDensity = scale;
}

}  // namespace theme
