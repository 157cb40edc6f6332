#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/kit/message.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kAssign("assign");
constexpr float kPad = 24, kText = kPad + 30, kRow = 63, kReasonGap = 4;

void search_row(kit::Frame& frame, const portal::AssignVm& vm, Posts& posts) {
  constexpr float kWidest = 160, kBetween = 8;
  std::vector<kit::OptionVm> options;
  for (const portal::ProductOptionVm& product : vm.products) {
    options.push_back({product.value, product.label});
  }
  const float select_width =
      std::min(kWidest, kit::width_of(frame, theme::Type::Body, vm.product, options));
  const float height = frame.narrow() ? theme::size::kInputPhone : theme::size::kInput;
  const auto row = frame.row({.height = height});
  {
    const auto column =
        frame.column({.width = frame.rest() - select_width - kBetween, .height = height});
    if (auto text = kit::text_field(frame, kAssign / "search",
                                    {.label = texts::kAssignSearch,
                                     .value = vm.search,
                                     .kind = kit::FieldKind::Search,
                                     .label_hidden = true,
                                     .placeholder = texts::kAssignSearch,
                                     .icon = theme::Icon::Search,
                                     .autofocus = true})) {
      posts.emplace_back(portal::SearchAssignable{*std::move(text)});
    }
  }
  frame.skip(kBetween);
  if (auto product = kit::select(
          frame, kAssign / "product",
          {.name = texts::kProductOfPack, .value = vm.product, .width = select_width}, options)) {
    posts.emplace_back(portal::ChooseProduct{*std::move(product)});
  }
}

void all_row(kit::Frame& frame, const portal::AssignVm& vm, Posts& posts) {
  const auto row = frame.row({.height = 44});
  if (kit::checkbox(frame, kAssign / "all",
                    {.name = texts::kSelectAll,
                     .check = check(vm.all),
                     .enabled = vm.any_assignable,
                     .labeled = true})) {
    posts.emplace_back(portal::ToggleAllPacks{});
  }
  const kit::TextVm count{
      .text = vm.count, .style = theme::Type::Small, .color = theme::Color::TextMuted};
  frame.align_end(size_of(frame, count).w);
  kit::text(frame, kAssign / "count", count);
}

// Why the pack cannot be chosen, as wide as the row.
kit::ParagraphVm reason_of(const kit::Frame& frame, const portal::AssignRowVm& vm) {
  return {.text = vm.reason,
          .style = theme::Type::CaptionStrong,
          .color = vm.can_move ? theme::Color::WarningText : theme::Color::DangerText,
          .width = frame.rest() - kText - kPad,
          .icon = vm.can_move ? theme::Icon::Swap : theme::Icon::Lock};
}

float row_height(kit::Frame& frame, const portal::AssignRowVm& vm) {
  return kRow + (vm.reason.empty() ? 0 : kReasonGap + size_of(frame, reason_of(frame, vm)).h);
}

void first_line(kit::Frame& frame, kit::NodeKey key, const portal::AssignRowVm& vm,
                const std::string& ums_id, Posts& posts) {
  const auto row = frame.row({.height = 20});
  frame.skip(kPad);
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
  const float end = vm.can_move ? size_of(frame, move).w + 14 : kPad;
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

void pack_row(kit::Frame& frame, const portal::AssignRowVm& vm, const std::string& ums_id,
              Posts& posts) {
  const kit::NodeKey key = kAssign.of("pack", vm.id);
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
    frame.skip(kText);
    caption("free", vm.free);
    frame.skip(12);
    caption("expires", vm.expires);
  }
  if (!vm.reason.empty()) {
    frame.skip(kReasonGap);
    const kit::ParagraphVm reason = reason_of(frame, vm);
    const auto line = frame.row({.height = size_of(frame, reason).h});
    frame.skip(kText);
    kit::paragraph(frame, key / "reason", reason);
  }
  frame.skip(12);
  frame.paint().horizontal_line(corner.x, frame.pen().y, frame.rest(), theme::Color::Line);
  frame.skip(1);
}

void pack_list(kit::Frame& frame, const portal::AssignVm& vm, const std::string& ums_id,
               Posts& posts) {
  if (vm.rows.empty()) {
    frame.skip(16);
    const auto row = frame.row({.height = 20});
    frame.skip(kPad);
    kit::text(frame, kAssign / "none", {.text = vm.none, .color = theme::Color::TextMuted});
    return;
  }
  const kit::Block list(frame, {.key = kAssign / "packs", .role = kit::Role::List});
  for (const portal::AssignRowVm& row : vm.rows) pack_row(frame, row, ums_id, posts);
}

void totals(kit::Frame& frame, const portal::AssignVm& vm) {
  const kit::TextVm now{
      .text = vm.used_now, .style = theme::Type::Small, .color = theme::Color::TextMuted};
  const kit::TextVm after{.text = vm.used_after, .style = theme::Type::SmallStrong};
  constexpr float kArrow = 28;
  const float change = size_of(frame, now).w + kArrow + size_of(frame, after).w;
  const float label = frame.measure(theme::Type::Small, texts::kAfterAssigning);
  kit::text(frame, kAssign / "totals",
            {.text = texts::kAfterAssigning,
             .style = theme::Type::Small,
             .color = theme::Color::TextMuted,
             .width = std::min(label, std::max(1.0f, frame.rest() - change - 8))});
  frame.align_end(change);
  kit::text(frame, kAssign / "used-now", now);
  const kit::Point at = frame.pen();
  frame.paint().icon(theme::Icon::Right, {at.x + 7, at.y + 14}, 14, theme::Color::TextMuted);
  frame.skip(kArrow);
  kit::text(frame, kAssign / "used-after", after);
}

}  // namespace

void assign_panel(kit::Frame& frame, const portal::AssignVm& vm, const std::string& ums_id,
                  Posts& posts) {
  kit::SidePanel panel(
      frame, kAssign, {.title = texts::kAssignTitle, .line = vm.line, .close_name = texts::kClose});
  if (panel.dismissed()) posts.emplace_back(portal::CloseDialog{});
  search_row(frame, vm, posts);
  all_row(frame, vm, posts);
  if (!vm.fault.empty()) {
    kit::message(frame, kAssign / "fault",
                 {.text = vm.fault, .tone = kit::Tone::Danger, .alert = true});
    frame.skip(8);
  }
  float height = vm.rows.empty() ? kRow : 0;
  for (const portal::AssignRowVm& row : vm.rows) height += row_height(frame, row);
  panel.begin_list(texts::kPackList, height);
  pack_list(frame, vm, ums_id, posts);
  panel.begin_totals();
  totals(frame, vm);
  const std::array buttons{kit::ButtonVm{.label = texts::kCancel},
                           kit::ButtonVm{.label = vm.button,
                                         .kind = kit::ButtonKind::Primary,
                                         .enabled = vm.can_assign,
                                         .reason = vm.reason}};
  const auto pressed = panel.footer(vm.selected, buttons);
  if (pressed == 0u) posts.emplace_back(portal::CloseDialog{});
  if (pressed == 1u) posts.emplace_back(portal::SubmitAssignment{});
}

}  // namespace screens
