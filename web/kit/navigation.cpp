#include "web/kit/navigation.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kBar = theme::size::kAppBar;
constexpr float kWideFrom = 1216;  // px: below, a table beside the words would not fit

bool collapsed(const Frame& frame) {
  return frame.page().w < kWideFrom;
}

bool nav_item(Frame& frame, NodeKey key, const NavItemVm& vm) {
  constexpr float kHeight = theme::size::kNavItem, kIconX = 12, kIcon = 20, kTextX = 44;
  constexpr theme::Type kLabel = theme::Type::BodyStrong, kCount = theme::Type::CaptionStrong;
  const Rect box = frame.place(key, {frame.rest(), kHeight});
  Painter& paint = frame.paint();
  constexpr float kRadius = theme::radius::kControl;
  if (vm.current) {
    paint.fill(box, theme::Color::AccentTint, kRadius);
    paint.fill({box.x, box.y + 8, 3, 24}, theme::Color::Accent, 1.5f);
  } else if (frame.held(key) || frame.hovered(box)) {
    paint.fill(box, frame.held(key) ? theme::Color::Pressed : theme::Color::Hover, kRadius);
  }
  const theme::Color ink = vm.current ? theme::Color::AccentTintText : theme::Color::TextMuted;
  paint.icon(vm.icon, {box.x + kIconX, box.y + (kHeight - kIcon) / 2}, kIcon, ink);
  const bool words = !collapsed(frame);
  if (words) {
    const float label_width = frame.measure(kLabel, vm.label);
    frame.paint_text(kLabel, {box.x + kTextX, box.y, label_width, kHeight}, vm.label, ink);
  } else {
    frame.offer_tooltip(key, box, vm.label);
  }
  if (frame.focus_ring(key)) paint.focus_ring(box.grown(-4), kRadius, theme::Color::Surface);
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Link,
                                   .box = box,
                                   .name = vm.label,
                                   .hint = vm.href,
                                   .style = kLabel,
                                   .inset = kTextX,
                                   .tab = Tab::Stop,
                                   .state = (vm.current ? std::uint32_t{State::Current} : 0) |
                                            (words ? 0 : std::uint32_t{State::IconOnly})});
  if (words && !vm.count.empty()) {
    const float width = frame.measure(kCount, vm.count);
    const Rect count{box.right() - kIconX - width, box.y, width, kHeight};
    frame.paint_text(kCount, count, vm.count, ink);
    frame.say({.key = key / "count",
               .role = Role::Text,
               .box = count,
               .name = vm.count,
               .style = kCount});
  }
  return frame.take(key, Action::Press);
}

// A place at the foot of a narrow page.
bool foot_item(Frame& frame, NodeKey key, const NavItemVm& vm, float width) {
  constexpr float kIcon = 20, kLine = 16, kGap = 4, kMarkWidth = 56, kMarkHeight = 3;
  constexpr theme::Type kLabel = theme::Type::CaptionStrong;
  const Rect box = frame.place(key, {width, theme::size::kBottomNav - 1});
  Painter& paint = frame.paint();
  if (frame.held(key)) paint.fill(box, theme::Color::Pressed);
  const float middle = frame.snap(box.x + box.w / 2);
  if (vm.current) {
    paint.fill({middle - kMarkWidth / 2, box.y - 1, kMarkWidth, kMarkHeight}, theme::Color::Accent,
               kMarkHeight / 2);
  }
  const theme::Color ink = vm.current ? theme::Color::Accent : theme::Color::TextMuted;
  const float top = box.y + (box.h - kIcon - kGap - kLine) / 2;
  paint.icon(vm.icon, {middle - kIcon / 2, top}, kIcon, ink);
  const float width_of_label = frame.measure(kLabel, vm.label);
  const Rect label{frame.snap(middle - width_of_label / 2), top + kIcon + kGap, width_of_label,
                   kLine};
  frame.paint_text(kLabel, label, vm.label, ink);
  if (frame.focus_ring(key)) {
    paint.focus_ring(box.grown(-6), theme::radius::kControl, theme::Color::Surface);
  }
  const auto scope =
      frame.inside({.key = key,
                    .role = Role::Link,
                    .box = box,
                    .name = vm.label,
                    .hint = vm.href,
                    .tab = Tab::Stop,
                    .state = State::IconOnly | (vm.current ? std::uint32_t{State::Current} : 0)});
  frame.say({.key = key / "label",
             .role = Role::Text,
             .box = label,
             .name = vm.label,
             .style = kLabel,
             .state = State::AriaHidden | frame.dom_text(vm.label)});
  return frame.take(key, Action::Press);
}

std::optional<std::size_t> foot_navigation(Frame& frame, NodeKey key, TextView name,
                                           std::span<const NavItemVm> items) {
  constexpr float kHeight = theme::size::kBottomNav, kWidest = 168;
  std::optional<std::size_t> pressed;
  const Rect page = frame.page();
  // A low page scrolls as a whole, with this at its end.
  const Rect box = frame.low() ? frame.space({frame.rest(), kHeight})
                               : Rect{0, page.bottom() - kHeight, page.w, kHeight};
  frame.paint().fill(box, theme::Color::Surface);
  frame.paint().horizontal_line(box.x, box.y, box.w, theme::Color::Line);
  const auto scope = frame.inside({.key = key, .role = Role::Navigation, .box = box, .name = name});
  const auto count = static_cast<float>(items.size());
  const float width = std::min(kWidest, box.w / count);
  const auto area =
      frame.area({box.x + (box.w - count * width) / 2, box.y + 1, box.w, kHeight - 1});
  const auto row = frame.row({.height = kHeight - 1});
  for (std::size_t index = 0; index < items.size(); ++index) {
    if (foot_item(frame, key.of("item", items[index].id.view()), items[index], width)) {
      pressed = index;
    }
  }
  return pressed;
}

}  // namespace

float navigation_width(const Frame& frame) {
  return collapsed(frame) ? theme::size::kNavCollapsed : theme::size::kNav;
}

std::optional<std::size_t> navigation(Frame& frame, NodeKey key, TextView name,
                                      std::span<const NavItemVm> items) {
  constexpr float kPadX = 12, kPadTop = 16, kGap = 4, kFootPad = 12;
  constexpr float kItem = theme::size::kNavItem;
  if (frame.narrow()) return foot_navigation(frame, key, name, items);
  std::optional<std::size_t> pressed;
  const float width = navigation_width(frame);
  const Rect box{0, kBar, width, frame.page().h - kBar};
  frame.paint().fill(box, theme::Color::Surface);
  frame.paint().vertical_line(box.right() - 1, box.y, box.h, theme::Color::Line);
  const auto scope = frame.inside({.key = key, .role = Role::Navigation, .box = box, .name = name});
  const auto draw = [&](bool at_foot) {
    for (std::size_t index = 0; index < items.size(); ++index) {
      if (items[index].at_foot != at_foot) continue;
      if (nav_item(frame, key.of("item", items[index].id.view()), items[index])) pressed = index;
    }
  };
  {
    const auto area = frame.area({kPadX, box.y + kPadTop, width - 1 - 2 * kPadX, box.h});
    const auto column = frame.column({.gap = kGap});
    draw(false);
  }
  const auto feet = static_cast<float>(std::ranges::count(items, true, &NavItemVm::at_foot));
  if (feet > 0) {
    const float height = feet * kItem + (feet - 1) * kGap;
    const float top = box.bottom() - kFootPad - height;
    frame.paint().horizontal_line(kPadX, top - kFootPad - 1, width - 1 - 2 * kPadX,
                                  theme::Color::Line);
    const auto area = frame.area({kPadX, top, width - 1 - 2 * kPadX, height});
    const auto column = frame.column({.gap = kGap});
    draw(true);
  }
  return pressed;
}

}  // namespace kit
