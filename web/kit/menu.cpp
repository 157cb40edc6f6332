#include "web/kit/menu.hpp"

#include "web/kit/hit_area.hpp"
#include "web/kit/scroll_area.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace kit {
namespace {

constexpr float kPadding = 4, kItem = theme::size::kMenuItem, kTwoLines = 48, kTitle = 30;
constexpr float kSeparator = 9, kItemPadding = 10, kIcon = 18, kGap = 10;

bool is_separated(std::span<const MenuItemVm> items, std::size_t index) {
  if (index == 0) return false;
  return items[index].separated || (items[index].danger && !items[index - 1].danger);
}

float height_of(const Frame& frame, const MenuItemVm& item) {
  return std::max(item.second.empty() ? kItem : kTwoLines, target(frame));
}

float height_of(const Frame& frame, const MenuVm& vm, std::span<const MenuItemVm> items) {
  float height = 2 * kPadding + (vm.title.empty() ? 0 : kTitle);
  for (std::size_t index = 0; index < items.size(); ++index) {
    height += height_of(frame, items[index]) + (is_separated(items, index) ? kSeparator : 0);
  }
  return height;
}

Rect place_menu(const Frame& frame, const Rect& anchor, const MenuVm& vm, float height) {
  constexpr float kAway = 4, kMargin = 8;
  const Rect page = frame.page();
  const float width = std::min(vm.width, page.w - 2 * kMargin);
  float x = vm.side == MenuSide::AlignLeft ? anchor.x : anchor.right() - width;
  x = std::clamp(x, kMargin, std::max(kMargin, page.w - width - kMargin));
  height = std::min(height, page.h - 2 * kMargin);
  const float lowest = page.h - kMargin - height;
  float y = anchor.bottom() + kAway;
  if (y > lowest) y = anchor.y - kAway - height;
  if (y < kMargin) y = lowest;
  return frame.snap(Rect{x, y, width, height});
}

bool item(Frame& frame, NodeKey key, const MenuItemVm& vm, const Rect& box, bool indented) {
  frame.place_at(key, box);
  Painter& paint = frame.paint();
  constexpr float kRadius = theme::radius::kMenuItem;
  if (vm.selected) paint.fill(box, theme::Color::Selected, kRadius);
  if (vm.enabled && frame.held(key)) {
    paint.fill(box, theme::Color::Pressed, kRadius);
  } else if (vm.enabled && (frame.hovered(box) || frame.focused(key))) {
    paint.fill(box, theme::Color::Hover, kRadius);
  }
  theme::Color ink = vm.danger ? theme::Color::DangerText : theme::Color::Text;
  if (!vm.enabled) ink = theme::Color::TextDisabled;
  const std::optional<theme::Icon> icon = vm.selected ? theme::Icon::Check : vm.icon;
  if (icon) {
    paint.icon(*icon, {box.x + kItemPadding, box.y + (box.h - kIcon) / 2}, kIcon, ink);
  }
  const float inset = kItemPadding + (indented ? kIcon + kGap : 0);
  const float trailing_width =
      vm.trailing.empty() ? 0 : frame.measure(theme::Type::Caption, vm.trailing);
  const float room =
      box.w - inset - kItemPadding - (trailing_width > 0 ? trailing_width + kGap : 0);
  const bool two = !vm.second.empty();
  const theme::Type style = two ? theme::Type::BodyStrong : theme::Type::Body;
  const Rect label =
      two ? Rect{box.x + inset, box.y + 7, room, 18} : Rect{box.x + inset, box.y, room, box.h};
  frame.paint_text(style, label, vm.label, ink);
  if (frame.focus_ring(key))
    paint.outline(box, theme::Color::Focus, theme::stroke::kFocus, kRadius);
  frame.offer_tooltip(key, box, vm.reason);
  // With more than one text in it, the texts are its children and the name says them all at once.
  const bool simple = !two && trailing_width == 0;
  std::string name(vm.label.view());
  for (const TextView more : {vm.second, vm.trailing}) {
    if (!more.empty()) name.append(1, ' ').append(more.view());
  }
  const std::uint32_t selected_state = vm.one_of ? State::Checked : State::Current;
  const auto scope =
      frame.inside({.key = key,
                    .role = vm.one_of ? Role::MenuItemRadio : Role::MenuItem,
                    .box = box,
                    .name = name,
                    .hint = vm.reason,
                    .style = style,
                    .inset = inset,
                    .tab = Tab::Roving,
                    .state = (simple ? frame.dom_text(vm.label) : std::uint32_t{State::IconOnly}) |
                             (vm.enabled ? 0 : std::uint32_t{State::Disabled}) |
                             (vm.selected ? selected_state : 0) |
                             (vm.danger ? std::uint32_t{State::Danger} : 0)});
  const auto extra = [&](NodeKey child, theme::Type type, const Rect& at, TextView words) {
    frame.say({.key = child,
               .role = Role::Text,
               .box = at,
               .name = words,
               .style = type,
               .state = State::AriaHidden | frame.dom_text(words)});
  };
  if (!simple) extra(key / "label", style, label, vm.label);
  const auto space = [&](NodeKey child) {
    extra(child, style, {label.right(), label.y, 0, label.h}, " ");
  };
  if (two) {
    space(key / "before-second");
    const Rect second{label.x, label.bottom(), room, 16};
    frame.paint_text(theme::Type::Caption, second, vm.second, theme::Color::TextMuted);
    extra(key / "second", theme::Type::Caption, second, vm.second);
  }
  if (trailing_width > 0) {
    space(key / "before-trailing");
    const Rect trailing{box.right() - kItemPadding - trailing_width, box.y, trailing_width, box.h};
    frame.paint_text(theme::Type::Caption, trailing, vm.trailing, theme::Color::TextMuted);
    extra(key / "trailing", theme::Type::Caption, trailing, vm.trailing);
  }
  return frame.take(key, Action::Press);
}

}  // namespace

MenuResult menu(Frame& frame, NodeKey key, const MenuVm& vm, std::span<const MenuItemVm> items) {
  MenuResult result;
  const std::optional<NodeIndex> opener = frame.find(vm.opener);
  const Rect anchor = opener ? frame.box_of(*opener) : Rect{};
  const Rect box = place_menu(frame, anchor, vm, height_of(frame, vm, items));
  frame.begin_layer(key, Frame::Cover::Box);
  frame.paint().push_whole_page();
  frame.paint().shadow(box, theme::radius::kMenu, theme::Elevation::Menu);
  frame.paint().fill(box, theme::Color::Raised, theme::radius::kMenu);
  frame.paint().outline(box, theme::Color::Line, theme::stroke::kLine, theme::radius::kMenu);
  {
    const auto scope = frame.inside({.key = key,
                                     .role = Role::Menu,
                                     .box = box,
                                     .name = vm.name,
                                     .a = opener ? opener->reference() : 0});
    if (opener) frame.node(*opener).b = scope.node().reference();
    result.dismissed = frame.take(key, Action::Dismiss);
    // Higher than the page, it scrolls.
    const float whole = height_of(frame, vm, items);
    std::optional<ScrollArea> scroll;
    if (whole > box.h) scroll.emplace(frame, key / "body", box, kPadding);
    const Point corner = scroll ? frame.pen() : Point{box.x + kPadding, box.y};
    if (scroll) frame.skip(whole);
    Rect next{corner.x, corner.y + kPadding, box.w - 2 * kPadding, 0};
    if (!vm.title.empty()) {
      const Rect title{next.x + kItemPadding, next.y + 8, next.w - 2 * kItemPadding, 16};
      frame.paint_text(theme::Type::CaptionStrong, title, vm.title, theme::Color::TextMuted);
      frame.say({.key = key / "title",
                 .role = Role::Text,
                 .box = title,
                 .name = vm.title,
                 .style = theme::Type::CaptionStrong,
                 .state = State::AriaHidden});
      next.y += kTitle;
    }
    const bool indented = std::ranges::any_of(
        items, [](const MenuItemVm& one) { return one.icon || one.selected || one.one_of; });
    for (std::size_t index = 0; index < items.size(); ++index) {
      if (is_separated(items, index)) {
        const float y = next.y + (kSeparator - 1) / 2;
        frame.paint().horizontal_line(next.x, y, next.w, theme::Color::Line);
        frame.say({.key = key.of("separator", items[index].id.view()),
                   .role = Role::Separator,
                   .box = {next.x, y, next.w, 1}});
        next.y += kSeparator;
      }
      next.h = height_of(frame, items[index]);
      if (item(frame, key.of("item", items[index].id.view()), items[index], next, indented)) {
        result.chosen = index;
      }
      next.y += next.h;
    }
  }
  frame.paint().pop_clip();
  frame.end_layer(box);
  return result;
}

}  // namespace kit
