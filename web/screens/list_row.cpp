#include "web/screens/list_row.hpp"

#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/link.hpp"
#include "web/screens/list.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

void select_cell(kit::Frame& frame, kit::GridRow& row, const portal::RowVm& vm, Posts& posts) {
  const auto cell = row.cell(18);
  if (!vm.selectable) return;
  const auto line = frame.row({.height = 18});
  frame.skip(15);
  if (kit::checkbox(
          frame, row_key(vm) / "select",
          {.name = vm.select_name, .check = vm.selected ? kit::Check::On : kit::Check::Off})) {
    posts.emplace_back(portal::SelectRow{{vm.id}, frame.pressed_with_shift()});
  }
}

void name_cell(kit::Frame& frame, kit::GridRow& row, const portal::RowVm& vm, Posts& posts) {
  const auto cell = row.cell(36);
  if (kit::link(frame, row_key(vm) / "name",
                {.label = vm.name, .href = vm.url, .width = frame.rest() - 16})) {
    posts.emplace_back(portal::FollowLink{vm.url});
  }
  second_line(frame, vm, frame.rest() - 16);
}

void packs_cell(kit::Frame& frame, kit::GridRow& row, const portal::RowVm& vm, Posts& posts) {
  const kit::NodeKey key = row_key(vm);
  if (vm.has_packs) {
    const auto cell = row.cell(36);
    kit::text(frame, key / "packs", {.text = vm.packs, .style = theme::Type::BodyStrong});
    if (!vm.expiry.text.empty()) line(frame, key / "expiry", vm.expiry);
    return;
  }
  const auto cell = row.cell(24);
  const auto both = frame.row({.height = 24, .gap = 12});
  kit::text(frame, key / "packs", {.text = vm.packs, .color = theme::Color::TextMuted});
  if (vm.assign_url.empty()) return;
  if (kit::link(frame, key / "assign",
                {.label = texts::kAssign, .href = vm.assign_url, .name = vm.assign_name})) {
    posts.emplace_back(portal::FollowLink{vm.assign_url});
  }
}

void certificate_cell(kit::Frame& frame, kit::GridRow& row, const portal::RowVm& vm, Posts& posts) {
  const auto cell = row.cell(24);
  const auto both = frame.row({.height = 24});
  const float left = frame.pen().x;
  chip(frame, row_key(vm) / "certificate", vm.certificate);
  frame.skip(left + theme::list_columns::kCertificateViewOffset - frame.pen().x);
  if (kit::link(frame, row_key(vm) / "view",
                {.label = texts::kView,
                 .href = vm.certificate_url,
                 .name = vm.view_name,
                 .style = theme::Type::SmallStrong})) {
    posts.emplace_back(portal::FollowLink{vm.certificate_url});
  }
}

}  // namespace

kit::NodeKey row_key(const portal::RowVm& row) {
  return kit::NodeKey("list").of("row", row.id);
}

void second_line(kit::Frame& frame, const portal::RowVm& vm, float width) {
  kit::TextVm text{.text = vm.second,
                   .style = theme::Type::Caption,
                   .color = theme::Color::TextMuted,
                   .width = width};
  switch (vm.second_kind) {
    case portal::SecondLine::Plain: break;
    case portal::SecondLine::Pending: text.icon = theme::Icon::Clock; break;
    case portal::SecondLine::Decision:
      text.icon = theme::Icon::Warn;
      text.style = theme::Type::CaptionStrong;
      text.color = theme::Color::WarningText;
      break;
  }
  kit::text(frame, row_key(vm) / "second", text);
}

void list_row(kit::Frame& frame, kit::Grid& grid, const portal::RowVm& vm, bool can_select,
              Posts& posts) {
  const kit::NodeKey key = row_key(vm);
  auto row = grid.row(key, {.selected = vm.selected});
  if (can_select) select_cell(frame, row, vm, posts);
  name_cell(frame, row, vm, posts);
  {
    const auto cell = row.cell(kit::kUsageSize.h);
    const float width = std::min(theme::size::kUsageBarWidth, frame.rest() - 16);
    kit::usage_bar(frame, key / "usage", usage(vm.usage, width));
  }
  packs_cell(frame, row, vm, posts);
  certificate_cell(frame, row, vm, posts);
  {
    const auto cell = row.cell(20);
    if (auto_assign(frame, key / "auto-assign", vm.auto_assign, false)) {
      posts.emplace_back(portal::ToggleAutoAssign{{vm.id}});
    }
  }
  const auto cell = row.cell(32);
  if (kit::menu_button(frame, key / "menu", {.name = vm.menu_name, .open = vm.menu_open})) {
    posts.emplace_back(portal::ToggleRowMenu{{vm.id}});
  }
}

}  // namespace screens
