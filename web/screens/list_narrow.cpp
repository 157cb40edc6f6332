// The list on a narrow page, around its cards.
#include "web/kit/button.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/screens/list.hpp"
#include "web/screens/parts.hpp"

#include <string>

namespace screens {
namespace {

constexpr kit::NodeKey kList("list");
constexpr kit::NodeKey kBulk = kit::NodeKey("table") / "bulk";
constexpr float kTouch = theme::target::kTouch, kEdge = 16, kBetween = 8;

void title_row(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  constexpr float kOverhang = 8;  // icons end with the padding, not their boxes
  const kit::Point corner = frame.pen();
  const float right = corner.x + frame.rest() + kOverhang;
  {
    const auto row = frame.row({.height = 40});
    kit::heading(frame, kHeading,
                 {.text = texts::kUmsId, .level = 1, .style = theme::Type::PageTitle});
    frame.skip(10);
    kit::count_pill(frame, kList / "count", vm.count);
  }
  if (vm.empty) return;
  const float icons = kTouch * (vm.can_register ? 2 : 1);
  const auto area = frame.area({right - icons, corner.y, icons, 40});
  const auto row = frame.row({.height = 40});
  if (kit::icon_button(frame, kList / "show-search",
                       {.icon = theme::Icon::Search,
                        .name = texts::kShowSearch,
                        .single_key = vm.search_key && !vm.search_shown})) {
    posts.emplace_back(portal::ShowSearch{});
  }
  if (vm.can_register &&
      kit::icon_button(
          frame, kList / "register",
          {.icon = theme::Icon::Plus, .name = texts::kRegisterUms, .opens_dialog = true})) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Register, {}, {}});
  }
}

// As many of the filters as there is room for, after the button for all of them.
void chips(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const auto row = frame.row({.height = theme::size::kFilterChipPhone, .gap = kBetween});
  std::string label(texts::kAllFilters);
  if (!vm.filters_on.empty()) label.append(1, ' ').append(vm.filters_on);
  if (kit::button(
          frame, kList / "filters",
          {.label = label, .icon = theme::Icon::Filter, .opens_dialog = true, .pill = true})) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Filters, {}, {}});
  }
  for (const portal::ChipFilterVm& filter : vm.chips) {
    const kit::FilterChipVm chip = filter_chip_of(filter);
    if (size_of(frame, chip).w + kBetween > frame.rest()) break;
    if (kit::filter_chip(frame, kList.of("chip", filter.label), chip)) {
      posts.emplace_back(portal::ToggleChip{filter.chip});
    }
  }
}

void nothing_found(kit::Frame& frame, Posts& posts) {
  kit::paragraph(frame, kList / "none",
                 {.text = texts::kNoMatch, .color = theme::Color::TextMuted});
  frame.skip(12);
  if (kit::button(frame, kList / "clear-filters",
                  {.label = texts::kClearFilters, .width = frame.rest()})) {
    posts.emplace_back(portal::ClearFilters{});
  }
}

}  // namespace

void list_narrow(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  title_row(frame, vm, posts);
  frame.skip(4);
  if (vm.empty) {
    list_empty(frame, *vm.empty, posts);
    return;
  }
  if (vm.search_shown) {
    search_field(frame, vm, posts);
    frame.skip(10);
  }
  chips(frame, vm, posts);
  frame.skip(10);
  if (vm.rows.empty()) {
    nothing_found(frame, posts);
    return;
  }
  list_cards(frame, vm, posts);
  frame.skip(12);
  list_pager(frame, vm.pager, posts);
}

namespace {

constexpr float kBulkLine = 52;

kit::ButtonVm bulk_button(std::string_view label, float width) {
  return {.label = label, .small = true, .width = width};
}

}  // namespace

float bulk_height(const portal::ListVm& vm) {
  if (!vm.bulk) return 0;
  return 2 * kBulkLine + (vm.bulk->all_matching.empty() ? 0 : kBulkLine);
}

void bulk_narrow(kit::Frame& frame, const portal::BulkVm& vm, const kit::Rect& box, Posts& posts) {
  frame.paint().fill(box, theme::Color::Surface);
  frame.paint().fill({box.x, box.y, box.w, 2}, theme::Color::Accent);
  const auto region = frame.inside(
      {.key = kBulk, .role = kit::Role::Region, .box = box, .name = texts::kSelection});
  const auto area = frame.area({box.x + kEdge, box.y, box.w - 2 * kEdge, box.h});
  {
    const auto row = frame.row({.height = kBulkLine});
    kit::text(frame, kBulk / "selected", {.text = vm.count, .style = theme::Type::SectionTitle});
    frame.align_end(kTouch - 12);
    if (kit::icon_button(frame, kBulk / "clear",
                         {.icon = theme::Icon::Close, .name = texts::kClear})) {
      posts.emplace_back(portal::ClearSelection{});
    }
  }
  if (!vm.all_matching.empty()) {
    const auto row = frame.row({.height = kBulkLine});
    if (kit::button(frame, kBulk / "all-matching", bulk_button(vm.all_matching, frame.rest()))) {
      posts.emplace_back(portal::SelectMatching{});
    }
  }
  const auto row = frame.row({.height = kBulkLine, .gap = kBetween});
  const float half = (frame.rest() - kBetween) / 2;
  if (kit::button(frame, kBulk / "turn-on", bulk_button(texts::kTurnOn, half))) {
    posts.emplace_back(portal::SwitchSelected{true});
  }
  if (kit::button(frame, kBulk / "turn-off", bulk_button(texts::kTurnOff, half))) {
    posts.emplace_back(portal::SwitchSelected{false});
  }
}

}  // namespace screens
