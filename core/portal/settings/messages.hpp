#pragma once

#include "core/portal/settings/settings.hpp"

namespace portal {

struct ToggleAccountMenu {
  friend bool operator==(const ToggleAccountMenu&, const ToggleAccountMenu&) = default;
};
struct ChooseAppearance {
  Appearance appearance = Appearance::System;
  friend bool operator==(const ChooseAppearance&, const ChooseAppearance&) = default;
};
struct ChooseMotion {
  bool reduced = false;
  friend bool operator==(const ChooseMotion&, const ChooseMotion&) = default;
};
struct ToggleSingleKeys {
  friend bool operator==(const ToggleSingleKeys&, const ToggleSingleKeys&) = default;
};
// Another tab of the browser kept these.
struct SettingsChanged {
  Settings settings;
  friend bool operator==(const SettingsChanged&, const SettingsChanged&) = default;
};

}  // namespace portal
