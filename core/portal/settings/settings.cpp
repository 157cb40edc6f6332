#include "core/portal/settings/settings.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace portal {
namespace {

constexpr std::string_view kAppearance = "appearance=";
// By the value of Appearance.
constexpr std::array<std::string_view, 4> kAppearances{"system", "light", "dark", "high-contrast"};

}  // namespace

std::string to_text(const Settings& settings) {
  std::string out(kAppearance);
  out += kAppearances[std::to_underlying(settings.appearance)];
  return out;
}

Settings parse_settings(std::string_view text) {
  Settings settings;
  if (!text.starts_with(kAppearance)) return settings;
  text.remove_prefix(kAppearance.size());
  const auto known = std::ranges::find(kAppearances, text);
  if (known != kAppearances.end()) {
    settings.appearance = static_cast<Appearance>(known - kAppearances.begin());
  }
  return settings;
}

}  // namespace portal
