#include "web/screens/list.hpp"

#include "web/kit/button.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kList("list");
constexpr float kSearchWidth = 280, kBetween = 8;

void chips(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  constexpr float kAfterLabel = 4;
  std::vector<kit::FilterChipVm> all;
  for (const portal::ChipFilterVm& filter : vm.chips) all.push_back(filter_chip_of(filter));
  if (vm.has_closed) all.push_back(filter_chip_of(vm.closed));
  const kit::TextVm label{
      .text = texts::kShow, .style = theme::Type::Small, .color = theme::Color::TextMuted};
  float width = size_of(frame, label).w + kAfterLabel;
  for (const kit::FilterChipVm& chip : all) width += kBetween + size_of(frame, chip).w;
  const auto row = frame.row({.height = 32, .gap = kBetween});
  if (width <= frame.rest()) {
    kit::text(frame, kList / "show", label);
    frame.skip(kAfterLabel);
  }
  for (std::size_t index = 0; index < all.size(); ++index) {
    const bool closed = index == vm.chips.size();
    const std::string_view id = closed ? "closed" : std::string_view(vm.chips[index].label);
    if (!kit::filter_chip(frame, kList.of("chip", id), all[index])) continue;
    posts.push_back(closed ? portal::Msg{portal::ToggleClosed{}}
                           : portal::Msg{portal::ToggleChip{vm.chips[index].chip}});
  }
}

}  // namespace

void list_title(kit::Frame& frame, const portal::ListVm& vm, bool loading, Posts& posts) {
  const auto row = frame.row({.height = 36});
  kit::heading(frame, kHeading,
               {.text = texts::kUmsId, .level = 1, .style = theme::Type::PageTitle});
  frame.skip(12);
  if (!loading) kit::count_pill(frame, kList / "count", vm.count);
  if (vm.empty) return;
  kit::ButtonVm csv{.label = texts::kExportCsv, .icon = theme::Icon::Download};
  kit::ButtonVm add{.label = texts::kRegisterUms,
                    .kind = kit::ButtonKind::Primary,
                    .icon = theme::Icon::Plus,
                    .opens_dialog = true};
  for (kit::ButtonVm* const one : {&csv, &add}) {
    one->enabled = !loading;
    if (loading) one->reason = texts::kStillLoading;
  }
  const float add_width = vm.can_register ? size_of(frame, add).w + kBetween : 0;
  frame.align_end(kSearchWidth + kBetween + size_of(frame, csv).w + add_width);
  {
    const auto column = frame.column({.width = kSearchWidth, .height = 36});
    search_field(frame, vm, posts);
  }
  frame.skip(kBetween);
  if (kit::button(frame, kList / "csv", csv)) posts.emplace_back(portal::ExportCsv{});
  if (!vm.can_register) return;
  frame.skip(kBetween);
  if (kit::button(frame, kList / "register", add)) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Register, {}, {}});
  }
}

void search_field(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  if (auto text =
          kit::text_field(frame, search_key(),
                          {.label = texts::kSearchLabel,
                           .value = vm.search,
                           .kind = kit::FieldKind::Search,
                           .label_hidden = true,
                           .placeholder = texts::kSearchHint,
                           .icon = theme::Icon::Search,
                           .shortcut = vm.search_key ? texts::kSearchKey : std::string_view()})) {
    posts.emplace_back(portal::TypeSearch{*std::move(text)});
  }
}

kit::NodeKey search_key() {
  return kList / "search";
}

void list(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  if (frame.narrow()) {
    list_narrow(frame, vm, posts);
    return;
  }
  list_title(frame, vm, false, posts);
  frame.skip(4);
  kit::text(frame, kList / "help", {.text = texts::kListHelp, .color = theme::Color::TextMuted});
  frame.skip(16);
  if (vm.empty) {
    list_empty(frame, *vm.empty, posts);
    return;
  }
  chips(frame, vm, posts);
  frame.skip(12);
  list_table(frame, vm, posts);
}

void list_menu(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  if (!vm.menu) return;
  const auto row = std::ranges::find(vm.rows, true, &portal::RowVm::menu_open);
  if (row == vm.rows.end()) return;
  row_menu(frame, kList / "menu", row_key(*row) / "menu", *vm.menu, row->id, posts);
}

}  // namespace screens
