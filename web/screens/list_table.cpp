#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/grid.hpp"
#include "web/screens/list.hpp"
#include "web/screens/list_row.hpp"
#include "web/screens/pager.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kTable("table");
constexpr float kRow = theme::size::kRow, kHead = theme::size::kTableHeader;
constexpr float kBelow = 24;  // between the card and the end of the page
constexpr int kFewestRows = 3;
constexpr float kInsteadOfBoxes = 16;

constexpr std::array kColumns{query::Column::Name, query::Column::LicensesUsed,
                              query::Column::ProductPacks, query::Column::Certificate,
                              query::Column::AutoAssign};

bool has_page_checkbox(const portal::ListVm& vm) {
  return vm.can_select && !vm.rows.empty();
}

// Of the names: the boxes come before, where there is something to select for.
std::size_t first_column(const portal::ListVm& vm) {
  return vm.can_select ? 1 : 0;
}

// The title of the boxes' column is a box, or words for those who hear it.
std::vector<kit::GridColumn> columns(const portal::ListVm& vm) {
  using namespace theme::list_columns;
  const kit::TextView select = has_page_checkbox(vm) ? kit::TextView() : texts::kSelect;
  std::vector<kit::GridColumn> all{
      {.id = "check", .title = select, .width = kCheck, .title_hidden = true},
      {.id = "name", .title = texts::kUmsId, .width = kUmsId, .row_header = true},
      {.id = "used", .title = texts::kLicensesUsed, .width = kLicensesUsed, .narrowest = 196},
      {.id = "packs", .title = texts::kProductPacks, .width = kProductPacks, .narrowest = 178},
      {.id = "certificate", .title = texts::kCertificate, .width = kCertificate, .narrowest = 200},
      {.id = "auto-assign", .title = texts::kAutoAssign, .width = kAutoAssign, .narrowest = 96},
      {.id = "menu", .title = texts::kActions, .width = kMenu, .title_hidden = true}};
  if (!vm.can_select) all.erase(all.begin());
  for (std::size_t index = 0; index < kColumns.size(); ++index) {
    kit::Sort& sort = all[index + first_column(vm)].sort;
    sort = kit::Sort::None;
    if (kColumns[index] != vm.sort) continue;
    sort = vm.descending ? kit::Sort::Descending : kit::Sort::Ascending;
  }
  return all;
}

// As high as its rows, or as the page has room; never too small to use.
float grid_height(kit::Frame& frame, const portal::ListVm& vm) {
  const float rows = std::max<float>(1, static_cast<float>(vm.rows.size()));
  const float bars = theme::size::kPager + (vm.bulk ? theme::size::kBulkBar : 0.0f) + 2;
  const float room = frame.page().h - frame.pen().y - bars - kBelow;
  return std::min(kHead + rows * kRow, std::max(kHead + kFewestRows * kRow, room));
}

void page_checkbox(kit::Frame& frame, kit::Grid& grid, const portal::ListVm& vm, Posts& posts) {
  if (!has_page_checkbox(vm)) return;
  const kit::Rect cell = grid.header_cell(0);
  const auto scope = grid.inside_header(0);
  const auto area = frame.area({cell.x + 15, cell.y + 11, 24, 18});
  if (kit::checkbox(frame, kTable / "all",
                    {.name = texts::kSelectAllOnPage, .check = check(vm.page_check)})) {
    posts.emplace_back(portal::SelectPage{});
  }
}

void grid(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const std::vector<kit::GridColumn> all = columns(vm);
  kit::Grid table(frame, kTable / "grid",
                  {.name = texts::kUmsIds,
                   .total_rows = vm.matches,
                   .first_row = vm.first,
                   .shown_rows = vm.rows.size(),
                   .padding_left = vm.can_select ? 0.0f : kInsteadOfBoxes,
                   .height = grid_height(frame, vm),
                   .empty = texts::kNoMatch},
                  all);
  page_checkbox(frame, table, vm, posts);
  if (const auto column = table.sorted()) {
    posts.emplace_back(portal::SortBy{kColumns[*column - first_column(vm)]});
  }
  for (const portal::RowVm& row : vm.rows) list_row(frame, table, row, vm.can_select, posts);
}

void clear_filters(kit::Frame& frame, Posts& posts) {
  const auto row = frame.row({.height = 56});
  frame.skip(16);
  if (kit::button(frame, kTable / "clear-filters", {.label = texts::kClearFilters})) {
    posts.emplace_back(portal::ClearFilters{});
  }
}

void bulk_bar(kit::Frame& frame, const portal::BulkVm& vm, Posts& posts) {
  constexpr float kHeight = theme::size::kBulkBar;
  const kit::Point corner = frame.pen();
  frame.paint().fill({corner.x, corner.y, frame.rest(), 2}, theme::Color::Accent);
  frame.paint().horizontal_line(corner.x, corner.y + kHeight - 1, frame.rest(), theme::Color::Line);
  const auto region = frame.inside({.key = kTable / "bulk",
                                    .role = kit::Role::Region,
                                    .box = {corner.x, corner.y, frame.rest(), kHeight},
                                    .name = texts::kSelection});
  const auto row = frame.row({.height = kHeight, .gap = 4});
  frame.skip(16);
  kit::text(frame, kTable / "selected", {.text = vm.count, .style = theme::Type::SectionTitle});
  frame.skip(8);
  const auto quiet = [](std::string_view label, std::string_view name = {}) {
    return kit::ButtonVm{
        .label = label, .kind = kit::ButtonKind::Quiet, .small = true, .name = name};
  };
  if (!vm.all_matching.empty() &&
      kit::button(frame, kTable / "all-matching", quiet(vm.all_matching))) {
    posts.emplace_back(portal::SelectMatching{});
  }
  kit::ButtonVm clear = quiet(texts::kClear);
  clear.icon = theme::Icon::Close;
  const kit::ButtonVm turn_on = quiet(texts::kTurnOn), turn_off = quiet(texts::kTurnOff),
                      csv = quiet(texts::kExportCsv, texts::kExportSelected);
  float buttons = size_of(frame, clear).w;
  for (const auto* one : {&turn_on, &turn_off, &csv}) buttons += size_of(frame, *one).w + 8;
  kit::text(frame, kTable / "names",
            {.text = vm.names,
             .style = theme::Type::Small,
             .color = theme::Color::TextMuted,
             .width = std::max(1.0f, frame.rest() - buttons - 16)});
  frame.align_end(buttons);
  if (kit::button(frame, kTable / "turn-on", turn_on)) {
    posts.emplace_back(portal::SwitchSelected{true});
  }
  if (kit::button(frame, kTable / "turn-off", turn_off)) {
    posts.emplace_back(portal::SwitchSelected{false});
  }
  if (kit::button(frame, kTable / "csv", csv)) posts.emplace_back(portal::ExportCsv{true});
  if (kit::button(frame, kTable / "clear", clear)) posts.emplace_back(portal::ClearSelection{});
}

}  // namespace

void choose_rows(std::string_view rows, Posts& posts) {
  int number = query::kDefaultRows;
  std::from_chars(rows.data(), rows.data() + rows.size(), number);
  posts.emplace_back(portal::ChooseRows{number});
}

void list_pager(kit::Frame& frame, const portal::PagerVm& vm, Posts& posts) {
  std::vector<kit::PageVm> pages;
  for (const portal::PageButtonVm& page : vm.pages) {
    pages.push_back({page.label, page.name, page.current, page.gap});
  }
  const kit::PagerResult result = pager(frame, kTable / "pager",
                                        {.rows = vm.rows,
                                         .range = vm.range,
                                         .has_previous = vm.has_previous,
                                         .has_next = vm.has_next},
                                        pages);
  if (result.rows) choose_rows(*result.rows, posts);
  if (result.page) posts.emplace_back(portal::GoToPage{vm.pages[*result.page].page});
  if (result.previous) posts.emplace_back(portal::GoToPage{vm.page - 1});
  if (result.next) posts.emplace_back(portal::GoToPage{vm.page + 1});
}

void list_table(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const kit::Card card(frame, kTable, {.padding_x = 1, .padding_top = 1, .padding_bottom = 1});
  grid(frame, vm, posts);
  if (vm.rows.empty()) clear_filters(frame, posts);
  if (vm.bulk) bulk_bar(frame, *vm.bulk, posts);
  list_pager(frame, vm.pager, posts);
}

}  // namespace screens
