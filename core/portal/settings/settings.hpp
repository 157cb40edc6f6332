#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// What a person chose for the page in this browser; no server knows it.
namespace portal {

enum class Appearance : std::uint8_t { System, Light, Dark, HighContrast };

struct Settings {
  Appearance appearance = Appearance::System;
  bool reduced_motion = false;  // else as the system says
  bool single_keys = true;      // "/" and "?" without Ctrl or Alt do something (WCAG 2.1.4)
  friend bool operator==(const Settings&, const Settings&) = default;
};

// As the browser keeps them: "appearance=dark&motion=reduced&single-keys=off". What `text` does not
// say, or says wrong, is as at first.
std::string to_text(const Settings& settings);
Settings parse_settings(std::string_view text);

}  // namespace portal
