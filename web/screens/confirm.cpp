#include "web/kit/block.hpp"
#include "web/kit/card.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/message.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>
#include <string>
#include <utility>

namespace screens {
namespace {

constexpr kit::NodeKey kConfirm("confirm");

struct Sign {
  std::string_view id;
  theme::Icon icon;
  theme::Color color;
};

Sign sign(portal::Consequence kind) {
  switch (kind) {
    case portal::Consequence::Kept: return {"kept", theme::Icon::Monitor, theme::Color::TextMuted};
    case portal::Consequence::Stops:
      return {"stops", theme::Icon::Minus, theme::Color::WarningText};
    case portal::Consequence::Renewal:
      return {"renewal", theme::Icon::Refresh, theme::Color::WarningText};
    case portal::Consequence::Seen: return {"seen", theme::Icon::Clock, theme::Color::TextMuted};
  }
  std::unreachable();
}

void before_and_after(kit::Frame& frame, const portal::ConfirmVm& vm) {
  constexpr float kBefore = 202, kAfter = 200, kBetween = 76;
  const kit::Card card(
      frame, kConfirm / "change",
      {.padding_x = 17, .padding_top = 13, .padding_bottom = 6, .ground = theme::Color::Sunken});
  const auto half = [&](std::string_view name, const std::string& label,
                        const portal::UsageVm& used, float width) {
    const auto column = frame.column({.width = width, .gap = 2});
    kit::text(frame, kConfirm / name / "label",
              {.text = label,
               .style = theme::Type::CaptionStrong,
               .color = theme::Color::TextMuted,
               .width = width});
    kit::usage_bar(frame, kConfirm / name, usage(used, width));
  };
  if (frame.narrow()) {
    half("before", vm.before_label, vm.before, frame.rest());
    frame.skip(8);
    half("after", vm.after_label, vm.after, frame.rest());
    return;
  }
  const auto row = frame.row({.align = kit::Align::Start});
  half("before", vm.before_label, vm.before, kBefore);
  const kit::Point at = frame.pen();
  frame.paint().icon(theme::Icon::Right, {at.x + 28, at.y + 14}, 20, theme::Color::TextMuted);
  frame.skip(kBetween);
  half("after", vm.after_label, vm.after, kAfter);
}

}  // namespace

void confirm_dialog(kit::Frame& frame, const portal::ConfirmVm& vm, const portal::Msg& confirmed,
                    Posts& posts) {
  kit::Dialog dialog(frame, kConfirm,
                     {.title = vm.title, .line = vm.line, .kind = kit::DialogKind::Confirmation});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  frame.skip(16);
  before_and_after(frame, vm);
  frame.skip(10);
  {
    const kit::Block list(frame, {.key = kConfirm / "consequences", .role = kit::Role::List});
    for (const portal::ConsequenceVm& one : vm.consequences) {
      const Sign drawn = sign(one.kind);
      kit::point(
          frame, kConfirm / drawn.id,
          {.icon = drawn.icon, .icon_color = drawn.color, .title = one.title, .text = one.text});
    }
  }
  if (!vm.fault.empty()) {
    kit::message(frame, kConfirm / "fault",
                 {.text = vm.fault, .tone = kit::Tone::Danger, .alert = true});
  }
  frame.skip(10);
  const std::array buttons{
      kit::ButtonVm{.label = texts::kCancel, .autofocus = true},
      kit::ButtonVm{.label = vm.button,
                    .kind = vm.danger ? kit::ButtonKind::Danger : kit::ButtonKind::Primary,
                    .enabled = vm.enabled,
                    .reason = vm.fault}};
  const auto pressed = dialog.footer(vm.note, buttons);
  if (pressed == 0u) posts.emplace_back(portal::CloseDialog{});
  if (pressed == 1u) posts.push_back(confirmed);
}

}  // namespace screens
