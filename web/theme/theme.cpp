#include "web/theme/theme.hpp"

#include <algorithm>
#include <cmath>

namespace theme {
namespace {

double linear(std::uint32_t channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(std::uint32_t color) {
  return 0.2126 * linear(color & 0xFF) + 0.7152 * linear((color >> 8) & 0xFF) +
         0.0722 * linear((color >> 16) & 0xFF);
}

}  // namespace

double contrast(std::uint32_t foreground, std::uint32_t background) {
  const auto [darker, lighter] = std::minmax({luminance(foreground), luminance(background)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace theme
