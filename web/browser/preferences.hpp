#pragma once

#include <cstdint>
#include <string_view>

namespace browser {

enum class ColorScheme : std::uint8_t { Light, Dark };

// What the user's system asks for. Changes are followed by a logic pass and a painted frame.
struct Preferences {
  ColorScheme scheme = ColorScheme::Light;
  bool more_contrast = false;
  bool reduced_motion = false;
  bool coarse_pointer = false;  // touch is the main input
  friend bool operator==(const Preferences&, const Preferences&) = default;
};

const Preferences& preferences();

// Gives the parts that the browser draws itself (fields with focus, scroll bars, dom-mode) the
// palette `name` of the tokens' style sheet: "light", "dark" or "high-contrast".
void show_scheme(std::string_view name);

}  // namespace browser
