#include "core/portal/settings/view.hpp"

#include "core/portal/texts.hpp"

#include <span>
#include <string_view>

namespace portal {
namespace {

ShortcutGroupVm group(std::string_view title, std::span<const texts::Shortcut> shortcuts) {
  ShortcutGroupVm vm{std::string(title), {}};
  for (const auto& [keys, does] : shortcuts) {
    vm.shortcuts.push_back({std::string(keys), std::string(does)});
  }
  return vm;
}

}  // namespace

ShortcutsVm shortcuts_view(const Model& model) {
  return {{group(texts::kEverywhere, texts::kShortcutsEverywhere),
           group(texts::kInATable, texts::kShortcutsInATable)},
          model.settings.single_keys};
}

}  // namespace portal
