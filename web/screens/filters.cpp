#include "web/kit/button.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kFilters("filters");

struct Choice {
  kit::FilterChipVm chip;
  portal::Msg pressed;
};

// As many in a line as have room.
void chips(kit::Frame& frame, const std::vector<Choice>& choices, Posts& posts) {
  constexpr float kGap = 8;
  const auto column = frame.column({.gap = kGap});
  for (std::size_t index = 0; index < choices.size();) {
    const auto row = frame.row({.height = theme::size::kFilterChipPhone, .gap = kGap});
    do {
      const Choice& one = choices[index++];
      if (kit::filter_chip(frame, kFilters.of("chip", one.chip.label.view()), one.chip)) {
        posts.push_back(one.pressed);
      }
    } while (index < choices.size() &&
             size_of(frame, choices[index].chip).w + kGap <= frame.rest());
  }
}

}  // namespace

void filters_dialog(kit::Frame& frame, const portal::FiltersVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kFilters,
                     {.title = texts::kFilters,
                      .line = vm.line,
                      .width = theme::size::kDialogSmall,
                      .close_name = texts::kClose});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  frame.skip(16);
  std::vector<Choice> choices;
  for (const portal::ChipFilterVm& one : vm.chips) {
    choices.push_back({filter_chip_of(one), portal::ToggleChip{one.chip}});
  }
  if (vm.closed) choices.push_back({filter_chip_of(*vm.closed), portal::ToggleClosed{}});
  chips(frame, choices, posts);
  frame.skip(20);
  if (const auto order = order_select(frame, kFilters / "order", vm.order)) {
    posts.emplace_back(portal::SortBy{
        static_cast<query::Column>(order->column),
        order->descending ? query::Direction::Descending : query::Direction::Ascending});
  }
  frame.skip(16);
  if (kit::button(frame, kFilters / "csv",
                  {.label = texts::kExportCsv, .icon = theme::Icon::Download})) {
    posts.emplace_back(portal::ExportCsv{});
  }
  frame.skip(20);
  const std::array buttons{kit::ButtonVm{.label = texts::kClearFilters, .enabled = vm.can_clear},
                           kit::ButtonVm{.label = vm.show, .kind = kit::ButtonKind::Primary}};
  const auto pressed = dialog.footer({}, buttons);
  if (pressed == 0u) posts.emplace_back(portal::ClearFilters{});
  if (pressed == 1u) posts.emplace_back(portal::CloseDialog{});
}

}  // namespace screens
