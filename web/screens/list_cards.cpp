// The list on a narrow page: a card for each row, and nothing beside anything.
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/link.hpp"
#include "web/screens/list.hpp"
#include "web/screens/list_row.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace screens {
namespace {

constexpr float kHeight = 175, kGap = 12, kPad = 17, kNarrowest = 330;
constexpr float kFoot = 49, kFootLine = 48;

void head(kit::Frame& frame, const portal::RowVm& vm, bool selecting, Posts& posts) {
  const kit::NodeKey key = row_key(vm);
  constexpr float kMenu = theme::target::kTouch, kOverhang = 12, kTop = 4;
  const kit::Point corner = frame.pen();
  const float right = corner.x + frame.rest();
  {
    const auto row = frame.row({.height = 36, .gap = kGap});
    if (selecting && vm.selectable &&
        kit::checkbox(
            frame, key / "select",
            {.name = vm.select_name, .check = vm.selected ? kit::Check::On : kit::Check::Off})) {
      posts.emplace_back(portal::SelectRow{{vm.id}, frame.pressed_with_shift()});
    }
    const float room = frame.rest() - kMenu + kOverhang;
    const auto column = frame.column({.width = room, .height = 36});
    if (kit::link(frame, key / "name",
                  {.label = vm.name,
                   .href = vm.url,
                   .style = theme::Type::CardTitlePhone,
                   .width = room})) {
      posts.emplace_back(portal::FollowLink{vm.url});
    }
    second_line(frame, vm, room);
  }
  const auto area = frame.area({right + kOverhang - kMenu, corner.y - kTop, kMenu, kMenu});
  if (kit::menu_button(frame, key / "menu", {.name = vm.menu_name, .open = vm.menu_open})) {
    posts.emplace_back(portal::ToggleRowMenu{{vm.id}});
  }
}

void packs(kit::Frame& frame, const portal::RowVm& vm, Posts& posts) {
  const kit::NodeKey key = row_key(vm);
  const auto row = frame.row({.height = 20});
  kit::text(frame, key / "packs",
            {.text = vm.packs_named,
             .style = theme::Type::Small,
             .color = theme::Color::TextMuted,
             .icon = theme::Icon::Pack,
             .icon_size = 16,
             .icon_gap = 6});
  if (!vm.assign_url.empty()) {
    const kit::LinkVm assign{
        .label = texts::kAssign, .href = vm.assign_url, .name = vm.assign_name};
    frame.align_end(size_of(frame, assign).w);
    if (kit::link(frame, key / "assign", assign)) {
      posts.emplace_back(portal::FollowLink{vm.assign_url});
    }
  } else if (!vm.expiry.text.empty()) {
    frame.align_end(width_of_line(frame, vm.expiry));
    line(frame, key / "expiry", vm.expiry);
  }
}

void foot(kit::Frame& frame, const portal::RowVm& vm, Posts& posts) {
  constexpr float kSwitch = theme::size::kSwitchW, kMark = 22, kLabelGap = 10;
  const kit::NodeKey key = row_key(vm);
  const auto row = frame.row({.height = kFootLine});
  if (link_chip(frame, key / "view", vm.certificate, vm.certificate_name, vm.certificate_url)) {
    posts.emplace_back(portal::FollowLink{vm.certificate_url});
  }
  portal::AutoAssignVm shown = vm.auto_assign;
  float width = frame.measure(theme::Type::Small, shown.word);
  if (shown.changeable) {
    shown.word.clear();
    width = kSwitch + (shown.busy || shown.waiting || shown.failed ? kMark : 0);
  }
  const kit::TextVm label{
      .text = texts::kAutoAssign, .style = theme::Type::Small, .color = theme::Color::TextMuted};
  const float label_width = size_of(frame, label).w;
  if (frame.rest() >= label_width + 2 * kLabelGap + width) {
    frame.align_end(label_width + kLabelGap + width);
    kit::text(frame, key / "auto-assign-label", label);
  }
  frame.align_end(width);
  if (auto_assign(frame, key / "auto-assign", shown, false)) {
    posts.emplace_back(portal::ToggleAutoAssign{{vm.id}});
  }
}

void card(kit::Frame& frame, const portal::RowVm& vm, bool selecting, float width, Posts& posts) {
  const kit::NodeKey key = row_key(vm);
  const kit::Rect box = frame.space({width, kHeight});
  kit::Painter& paint = frame.paint();
  paint.fill(box, vm.selected ? theme::Color::Selected : theme::Color::Surface,
             theme::radius::kCard);
  paint.outline(box, vm.selected ? theme::Color::Accent : theme::Color::Line, theme::stroke::kLine,
                theme::radius::kCard);
  paint.horizontal_line(box.x + 1, box.bottom() - kFoot - 1, box.w - 2, theme::Color::Line);
  const auto item = frame.inside({.key = key, .role = kit::Role::ListItem, .box = box});
  const auto area = frame.area({box.x + kPad, box.y + 11, box.w - 2 * kPad, box.h});
  head(frame, vm, selecting, posts);
  frame.skip(10);
  kit::UsageVm bar = usage(vm.usage, frame.rest());
  bar.height = 29;
  kit::usage_bar(frame, key / "usage", bar);
  frame.skip(10);
  packs(frame, vm, posts);
  frame.skip(11);
  foot(frame, vm, posts);
}

}  // namespace

// Side by side as many as have room.
void list_cards(kit::Frame& frame, const portal::ListVm& vm, Posts& posts) {
  const auto fit = static_cast<std::size_t>((frame.rest() + kGap) / (kNarrowest + kGap));
  const std::size_t in_row = std::max<std::size_t>(1, fit);
  const auto gaps = static_cast<float>(in_row - 1) * kGap;
  const float width = (frame.rest() - gaps) / static_cast<float>(in_row);
  const kit::Block list(
      frame, {.key = kit::NodeKey("cards"), .role = kit::Role::List, .name = texts::kUmsIds}, kGap);
  for (std::span rest(vm.rows); !rest.empty(); rest = rest.subspan(std::min(in_row, rest.size()))) {
    const auto row = frame.row({.height = kHeight, .gap = kGap});
    for (const portal::RowVm& one : rest.first(std::min(in_row, rest.size()))) {
      card(frame, one, vm.bulk.has_value(), width, posts);
    }
  }
}

}  // namespace screens
