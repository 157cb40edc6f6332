#include "web/screens/assign_rows.hpp"

#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/dialog.hpp"

#include <algorithm>
#include <string>

namespace screens {
namespace {

constexpr float kIndent = 30, kRow = 63, kReasonGap = 4;
// Before and behind the words of a small button, which end at the padding.
constexpr float kInButton = 10;

// Where the box of a row begins, and its texts.
float pad(const kit::Frame& frame) {
  return kit::SidePanel::padding(frame);
}
float text_pad(const kit::Frame& frame) {
  return pad(frame) + kIndent;
}

// Why the pack cannot be chosen, as wide as the row.
kit::ParagraphVm reason_of(const kit::Frame& frame, const portal::AssignRowVm& vm) {
  return {.text = vm.reason,
          .style = theme::Type::CaptionStrong,
          .color = vm.can_move ? theme::Color::WarningText : theme::Color::DangerText,
          .width = frame.rest() - text_pad(frame) - pad(frame),
          .icon = vm.can_move ? theme::Icon::Swap : theme::Icon::Lock};
}

float row_height(kit::Frame& frame, const portal::AssignRowVm& vm) {
  return kRow + (vm.reason.empty() ? 0 : kReasonGap + size_of(frame, reason_of(frame, vm)).h);
}

void first_line(kit::Frame& frame, kit::NodeKey key, const portal::AssignRowVm& vm,
                const std::string& ums_id, Posts& posts) {
  const auto row = frame.row({.height = 20});
  frame.skip(pad(frame));
  if (kit::checkbox(frame, key / "check",
                    {.name = vm.check_name,
                     .check = vm.chosen ? kit::Check::On : kit::Check::Off,
                     .enabled = vm.enabled,
                     .reason = vm.reason})) {
    posts.emplace_back(portal::TogglePack{{vm.id}});
  }
  frame.skip(12);
  const theme::Color ink = vm.enabled ? theme::Color::Text : theme::Color::TextMuted;
  kit::text(frame, key / "id",
            {.text = vm.pack_id, .style = theme::Type::BodyStrong, .color = ink});
  frame.skip(8);
  const kit::ButtonVm move{.label = texts::kMovePack,
                           .kind = kit::ButtonKind::Quiet,
                           .small = true,
                           .opens_dialog = true,
                           .name = vm.move_name};
  const float end = vm.can_move ? size_of(frame, move).w + pad(frame) - kInButton : pad(frame);
  const float product = frame.measure(theme::Type::Small, vm.product);
  kit::text(frame, key / "product",
            {.text = vm.product,
             .style = theme::Type::Small,
             .color = theme::Color::TextMuted,
             .width = std::clamp(product, 1.0f, std::max(1.0f, frame.rest() - end))});
  if (!vm.can_move) return;
  frame.align_end(end);
  if (kit::button(frame, key / "move", move)) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Move, {ums_id}, {vm.id}});
  }
}

void pack_row(kit::Frame& frame, kit::NodeKey key, const portal::AssignRowVm& vm,
              const std::string& ums_id, Posts& posts) {
  const kit::Point corner = frame.pen();
  if (vm.chosen) {
    frame.paint().fill({corner.x, corner.y, frame.rest(), row_height(frame, vm)},
                       theme::Color::Selected);
  }
  const kit::Block row(frame, {.key = key, .role = kit::Role::ListItem});
  const auto caption = [&](std::string_view name, const std::string& words) {
    kit::text(frame, key / name,
              {.text = words, .style = theme::Type::Caption, .color = theme::Color::TextMuted});
  };
  frame.skip(12);
  first_line(frame, key, vm, ums_id, posts);
  frame.skip(2);
  {
    const auto line = frame.row({.height = 16});
    frame.skip(text_pad(frame));
    caption("free", vm.free);
    frame.skip(12);
    caption("expires", vm.expires);
  }
  if (!vm.reason.empty()) {
    frame.skip(kReasonGap);
    const kit::ParagraphVm reason = reason_of(frame, vm);
    const auto line = frame.row({.height = size_of(frame, reason).h});
    frame.skip(text_pad(frame));
    kit::paragraph(frame, key / "reason", reason);
  }
  frame.skip(12);
  frame.paint().horizontal_line(corner.x, frame.pen().y, frame.rest(), theme::Color::Line);
  frame.skip(1);
}

}  // namespace

float assign_rows_height(kit::Frame& frame, const portal::AssignVm& vm) {
  float height = vm.rows.empty() ? kRow : 0;
  for (const portal::AssignRowVm& row : vm.rows) height += row_height(frame, row);
  return height;
}

void assign_rows(kit::Frame& frame, kit::NodeKey key, const portal::AssignVm& vm,
                 const std::string& ums_id, Posts& posts) {
  if (vm.rows.empty()) {
    frame.skip(16);
    const auto row = frame.row({.height = 20});
    frame.skip(pad(frame));
    kit::text(frame, key / "none", {.text = vm.none, .color = theme::Color::TextMuted});
    return;
  }
  const kit::Block list(frame, {.key = key / "packs", .role = kit::Role::List});
  for (const portal::AssignRowVm& row : vm.rows)
    pack_row(frame, key.of("pack", row.id), row, ums_id, posts);
}

}  // namespace screens
