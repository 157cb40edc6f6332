#pragma once

#include "web/theme/tokens.hpp"

#include <cstdint>
#include <optional>
#include <utility>

namespace theme {

// 0xAABBGGRR, as ImGui takes it.
constexpr std::uint32_t packed(Scheme scheme, Color color) {
  return kPalettes[std::to_underlying(scheme)][std::to_underlying(color)];
}

constexpr const TypeStyle& style(Type type) {
  return kTypes[std::to_underlying(type)];
}

constexpr const ShadowLayers& shadow(Scheme scheme, Elevation elevation) {
  return kShadows[std::to_underlying(scheme)][std::to_underlying(elevation)];
}

// What a system's wishes come to. More contrast weighs more than dark: there is one such palette.
constexpr Scheme scheme_of(bool dark, bool more_contrast) {
  if (more_contrast) return Scheme::HighContrast;
  return dark ? Scheme::Dark : Scheme::Light;
}

// Whose font files have a character; the canvas paints no other.
constexpr std::optional<Script> script_of(char32_t character) {
  for (const CharacterRange range : kCharacters) {
    if (character > range.last) continue;
    return character >= range.first ? std::optional(range.script) : std::nullopt;
  }
  return std::nullopt;
}

// Ratio of the WCAG 2 formula, 1 to 21, of two opaque colors.
double contrast(std::uint32_t foreground, std::uint32_t background);

}  // namespace theme
