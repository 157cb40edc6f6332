#pragma once

#include "web/theme/theme.hpp"

#include <cstdint>

namespace kit {

// What a status means. Word and icon carry it, color supports it.
enum class Tone : std::uint8_t { Neutral, Info, Success, Warning, Danger };

theme::Color text_color(Tone tone);
theme::Color tint_color(Tone tone);
theme::Color strong_color(Tone tone);  // bars and borders
theme::Icon usual_icon(Tone tone);

}  // namespace kit
