#include "web/screens/devices.hpp"

#include "core/portal/later_texts.hpp"
#include "core/portal/texts.hpp"
#include "web/kit/card.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/kit/grid.hpp"
#include "web/kit/text.hpp"
#include "web/screens/marks.hpp"
#include "web/screens/pager.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

namespace texts = portal::texts;
using Posts = std::vector<portal::DevicesMsg>;

constexpr kit::NodeKey kKey("devices");
constexpr float kRow = theme::size::kRow, kHead = theme::size::kTableHeader, kPad = 16, kBelow = 24;
constexpr float kDevice = 300, kLicense = 240, kValid = 168, kState = 232, kGiven = 202;
constexpr int kFewestRows = 3;

void tools(kit::Frame& frame, const portal::DevicesVm& vm, Posts& posts) {
  constexpr float kSearch = 280;
  const auto row = frame.row({.height = 36, .gap = 8});
  {
    const auto column = frame.column({.width = kSearch, .height = 36});
    if (auto text = kit::text_field(frame, kKey / "search",
                                    {.label = texts::kSearchDevices,
                                     .value = vm.search,
                                     .kind = kit::FieldKind::Search,
                                     .label_hidden = true,
                                     .placeholder = texts::kSearchDevices,
                                     .icon = theme::Icon::Search})) {
      posts.emplace_back(portal::SearchDevices{*std::move(text)});
    }
  }
  frame.skip(8);
  for (const portal::DeviceChipVm& chip : vm.chips) {
    if (kit::filter_chip(
            frame, kKey.of("chip", chip.id),
            {.label = chip.label, .count = chip.count, .on = chip.on, .enabled = chip.enabled})) {
      posts.emplace_back(portal::ToggleDeviceChip{chip.id});
    }
  }
}

constexpr std::array kColumns{
    kit::GridColumn{.id = "device", .title = texts::kUnitId, .width = kDevice, .row_header = true},
    kit::GridColumn{.id = "license", .title = texts::kLicenseColumn, .width = kLicense},
    kit::GridColumn{.id = "valid", .title = texts::kValidUntilColumn, .width = kValid},
    kit::GridColumn{.id = "status", .title = texts::kStatus, .width = kState},
    kit::GridColumn{.id = "given", .title = texts::kGivenColumn, .width = kGiven}};

kit::TextVm second_line(const std::string& words, float column) {
  return {.text = words,
          .style = theme::Type::Caption,
          .color = theme::Color::TextMuted,
          .width = column - kPad};
}

void two_lines(kit::Frame& frame, kit::GridRow& row, kit::NodeKey key, const std::string& first,
               const std::string& second, float column) {
  const bool two = !second.empty();
  const auto cell = row.cell(two ? 36 : 20);
  if (first.empty()) return;
  kit::text(frame, key / "first",
            {.text = first, .style = theme::Type::BodyStrong, .width = column - kPad});
  if (two) kit::text(frame, key / "second", second_line(second, column));
}

void device_row(kit::Frame& frame, kit::Grid& grid, const portal::DeviceRowVm& vm) {
  const kit::NodeKey key = kKey.of("row", vm.id);
  kit::GridRow row = grid.row(key, {});
  two_lines(frame, row, key / "device", vm.unit_id, vm.about, kDevice);
  two_lines(frame, row, key / "license", vm.license, vm.pack, kLicense);
  {
    const bool two = !vm.valid_in.text.empty();
    const auto cell = row.cell(two ? 36 : 20);
    if (!vm.valid_until.empty()) kit::text(frame, key / "valid", {.text = vm.valid_until});
    if (two) line(frame, key / "valid-in", vm.valid_in);
  }
  {
    const bool two = !vm.reason.empty();
    const auto cell = row.cell(two ? 42 : 24);
    chip(frame, key / "status", vm.status);
    frame.skip(2);
    if (two) kit::text(frame, key / "reason", second_line(vm.reason, kState));
  }
  const auto cell = row.cell(16);
  kit::text(frame, key / "given", second_line(vm.given, kGiven));
}

void pages(kit::Frame& frame, const portal::DevicesVm& vm, Posts& posts) {
  std::vector<kit::PageVm> all;
  for (const portal::DevicePageVm& page : vm.pages) {
    all.push_back({page.label, page.name, page.current, page.gap});
  }
  kit::PagerResult result = pager(frame, kKey / "pager",
                                  {.rows = vm.rows_per_page,
                                   .range = vm.range,
                                   .has_previous = vm.has_previous,
                                   .has_next = vm.has_next},
                                  all);
  if (result.rows) posts.emplace_back(portal::ChooseDeviceRows{*std::move(result.rows)});
  if (result.page) posts.emplace_back(portal::GoToDevices{*result.page});
  if (result.previous) posts.emplace_back(portal::TurnDevices{false});
  if (result.next) posts.emplace_back(portal::TurnDevices{true});
}

void nobody(kit::Frame& frame, const std::string& why) {
  const kit::Card card(frame, kKey / "none", {});
  kit::heading(frame, kKey / "none-title", {.text = texts::kNoDevice, .level = 2});
  frame.skip(4);
  kit::paragraph(frame, kKey / "none-why", {.text = why, .color = theme::Color::TextMuted});
}

// As high as its rows, or as the page has room; never too small to use.
float grid_height(kit::Frame& frame, std::size_t rows) {
  const float content = kHead + static_cast<float>(std::max<std::size_t>(rows, 1)) * kRow;
  const float room = frame.page().h - frame.pen().y - theme::size::kPager - 2 - kBelow;
  return std::min(content, std::max(kHead + kFewestRows * kRow, room));
}

}  // namespace

void devices(kit::Frame& frame, const portal::DevicesVm& vm, Posts& posts) {
  if (!vm.none.empty()) {
    nobody(frame, vm.none);
    return;
  }
  tools(frame, vm, posts);
  frame.skip(12);
  const kit::Card card(frame, kKey, {.padding_x = 1, .padding_top = 1, .padding_bottom = 1});
  {
    kit::Grid grid(frame, kKey / "grid",
                   {.name = texts::kDevices,
                    .total_rows = vm.matches,
                    .first_row = vm.first,
                    .shown_rows = vm.rows.size(),
                    .padding_left = kPad,
                    .height = grid_height(frame, vm.rows.size()),
                    .busy = vm.busy,
                    .empty = texts::kNoDeviceMatches},
                   kColumns);
    for (const portal::DeviceRowVm& row : vm.rows) device_row(frame, grid, row);
  }
  pages(frame, vm, posts);
}

}  // namespace screens
