#include "web/screens/list.hpp"

#include "web/kit/button.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr kit::NodeKey kList("list");
constexpr float kSearchWidth = 280, kBetween = 8;

void search(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const auto column = frame.column({.width = kSearchWidth, .height = 36});
  if (auto text =
          kit::text_field(frame, kList / "search",
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

void title_row(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const auto row = frame.row({.height = 36});
  kit::heading(frame, kHeading,
               {.text = texts::kUmsId, .level = 1, .style = theme::Type::PageTitle});
  frame.skip(12);
  kit::count_pill(frame, kList / "count", vm.count);
  if (vm.empty) return;
  const kit::ButtonVm csv{.label = texts::kExportCsv, .icon = theme::Icon::Download};
  const kit::ButtonVm add{.label = texts::kRegisterUms,
                          .kind = kit::ButtonKind::Primary,
                          .icon = theme::Icon::Plus,
                          .opens_dialog = true};
  const float add_width = vm.can_register ? size_of(frame, add).w + kBetween : 0;
  frame.align_end(kSearchWidth + kBetween + size_of(frame, csv).w + add_width);
  search(frame, vm, posts);
  frame.skip(kBetween);
  if (kit::button(frame, kList / "csv", csv)) posts.emplace_back(portal::ExportCsv{});
  if (!vm.can_register) return;
  frame.skip(kBetween);
  if (kit::button(frame, kList / "register", add)) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Register, {}, {}});
  }
}

void chips(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const auto row = frame.row({.height = 32, .gap = kBetween});
  kit::text(frame, kList / "show",
            {.text = texts::kShow, .style = theme::Type::Small, .color = theme::Color::TextMuted});
  frame.skip(4);
  const auto one = [&](std::string_view id, const portal::ChipFilterVm& chip_vm) {
    return kit::filter_chip(frame, kList.of("chip", id),
                            {.label = chip_vm.label,
                             .count = chip_vm.count,
                             .on = chip_vm.on,
                             .enabled = chip_vm.enabled});
  };
  for (const portal::ChipFilterVm& filter : vm.chips) {
    if (one(filter.label, filter)) posts.emplace_back(portal::ToggleChip{filter.chip});
  }
  if (vm.has_closed && one("closed", vm.closed)) posts.emplace_back(portal::ToggleClosed{});
}

}  // namespace

void list(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  title_row(frame, vm, posts);
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
