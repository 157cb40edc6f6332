#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/message.hpp"
#include "web/screens/parts.hpp"
#include "web/screens/toasts.hpp"

#include <array>
#include <string>

namespace screens {
namespace {

constexpr kit::NodeKey kChanges("changes");

void pending(kit::Frame& frame, const portal::PendingVm& vm) {
  kit::point(frame, kChanges.of("pending", std::to_string(vm.command)),
             {.icon = theme::Icon::Clock, .title = vm.title, .text = vm.text});
}

void conflict(kit::Frame& frame, const portal::ConflictVm& vm, Posts& posts) {
  const kit::NodeKey key = kChanges.of("conflict", std::to_string(vm.command));
  kit::message(frame, key / "title",
               {.text = vm.title, .tone = kit::Tone::Warning, .style = theme::Type::SectionTitle});
  frame.skip(4);
  kit::paragraph(frame, key / "why",
                 {.text = vm.why, .style = theme::Type::Small, .color = theme::Color::TextMuted});
  frame.skip(8);
  const std::array choices{kit::RadioVm{"mine", vm.mine, texts::kMine},
                           kit::RadioVm{"theirs", vm.theirs, texts::kTheirs}};
  if (const auto side =
          kit::radio_group(frame, key / "side", vm.title, choices, vm.keep_mine ? 0 : 1)) {
    posts.emplace_back(
        portal::ChooseSide{vm.command, *side == 0 ? portal::Side::Mine : portal::Side::Theirs});
  }
  frame.skip(8);
  if (kit::button(frame, key / "resolve",
                  {.label = vm.button, .kind = kit::ButtonKind::Primary, .small = true})) {
    posts.emplace_back(portal::ResolveConflict{vm.command});
  }
  frame.skip(16);
}

}  // namespace

void changes(kit::Frame& frame, const portal::ChangesVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kChanges,
                     {.title = texts::kPendingChanges,
                      .line = vm.line,
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall,
                      .close_name = texts::kClose});
  if (dialog.dismissed()) posts.emplace_back(portal::ToggleChanges{});
  frame.skip(12);
  if (!vm.pending.empty()) {
    const kit::Block list(frame, {.key = kChanges / "pending", .role = kit::Role::List});
    for (const portal::PendingVm& one : vm.pending) pending(frame, one);
  }
  for (const portal::ConflictVm& one : vm.conflicts) conflict(frame, one, posts);
  frame.skip(4);
  constexpr std::array kButtons{kit::ButtonVm{.label = texts::kDecideLater}};
  if (dialog.footer({}, kButtons)) posts.emplace_back(portal::ToggleChanges{});
}

}  // namespace screens
