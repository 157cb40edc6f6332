#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/kit/message.hpp"
#include "web/screens/assign_rows.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kAssign("assign");

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
  panel.begin_list(texts::kPackList, assign_rows_height(frame, vm));
  assign_rows(frame, kAssign, vm, ums_id, posts);
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
