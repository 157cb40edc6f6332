#include "core/portal/settings/settings.hpp"

#include "core/portal/url.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace portal {
namespace {

constexpr std::string_view kAppearance = "appearance", kMotion = "motion", kReduced = "reduced",
                           kSingleKeys = "single-keys", kOff = "off";
// By the value of Appearance.
constexpr std::array<std::string_view, 4> kAppearances{"system", "light", "dark", "high-contrast"};

}  // namespace

std::string to_text(const Settings& settings) {
  std::string out;
  add_parameter(out, kAppearance, kAppearances[std::to_underlying(settings.appearance)]);
  if (settings.reduced_motion) add_parameter(out, kMotion, kReduced);
  if (!settings.single_keys) add_parameter(out, kSingleKeys, kOff);
  return out;
}

Settings parse_settings(std::string_view text) {
  Settings settings;
  const auto known = std::ranges::find(kAppearances, parameter(text, kAppearance).value_or(""));
  if (known != kAppearances.end()) {
    settings.appearance = static_cast<Appearance>(known - kAppearances.begin());
  }
  settings.reduced_motion = parameter(text, kMotion) == kReduced;
  settings.single_keys = parameter(text, kSingleKeys) != kOff;
  return settings;
}

}  // namespace portal
