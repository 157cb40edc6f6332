#include "web/kit/block.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/facts.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>

namespace screens {
namespace {

constexpr kit::NodeKey kShortcuts("shortcuts");

void group(kit::Frame& frame, const portal::ShortcutGroupVm& vm) {
  const kit::NodeKey key = kShortcuts.of("group", vm.title);
  kit::heading(frame, key, {.text = vm.title, .level = 3, .style = theme::Type::SectionTitle});
  frame.skip(4);
  const kit::Block block(frame, {.key = key / "keys", .role = kit::Role::Facts});
  for (const portal::ShortcutVm& one : vm.shortcuts) {
    kit::fact(frame, key.of("key", one.keys),
              {.label = one.keys,
               .value = one.does,
               .label_width = 176,
               .height = 28,
               .last = &one == &vm.shortcuts.back()});
  }
}

}  // namespace

void shortcuts_dialog(kit::Frame& frame, const portal::ShortcutsVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kShortcuts, {.title = texts::kShortcuts, .close_name = texts::kClose});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  for (const portal::ShortcutGroupVm& one : vm.groups) {
    frame.skip(12);
    group(frame, one);
  }
  frame.skip(12);
  if (kit::checkbox(frame, kShortcuts / "single-keys",
                    {.name = texts::kSingleKeys,
                     .check = vm.single_keys ? kit::Check::On : kit::Check::Off,
                     .labeled = true})) {
    posts.emplace_back(portal::ToggleSingleKeys{});
  }
  frame.skip(12);
  const std::array buttons{kit::ButtonVm{.label = texts::kClose}};
  if (dialog.footer({}, buttons)) posts.emplace_back(portal::CloseDialog{});
}

}  // namespace screens
