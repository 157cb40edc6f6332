#pragma once

#include <string>
#include <string_view>

// What the person chose for the page, as a text of the program's own. It stays in this browser; a
// browser that keeps nothing has it until the page ends.
namespace browser {

// Another tab kept other ones.
struct SettingsChanged {
  std::string text;
  friend bool operator==(const SettingsChanged&, const SettingsChanged&) = default;
};

std::string kept_settings();  // empty: none
void keep_settings(std::string_view text);

}  // namespace browser
