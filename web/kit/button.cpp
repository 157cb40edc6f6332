#include "web/kit/button.hpp"

#include "web/kit/hit_area.hpp"

#include <algorithm>
#include <utility>

namespace kit {
namespace {

constexpr float kBorder = 1, kIconOverhang = 2, kSpinner = 16;

struct Measures {
  float height, padding, icon, gap;
  theme::Type style;
};

Measures measures_of(const Frame& frame, const ButtonVm& vm) {
  Measures m{vm.tall ? theme::size::kButtonSignIn : theme::size::kButton, 14, 18, 8,
             theme::Type::BodyStrong};
  if (vm.small) m = {theme::size::kButtonSmall, 10, 16, 6, theme::Type::SmallStrong};
  m.height = std::max(m.height, target(frame));
  if (vm.pill) {
    m = {frame.narrow() ? theme::size::kFilterChipPhone : theme::size::kFilterChip, 12, 18, 6,
         theme::Type::SmallStrong};
  }
  return m;
}

struct Colors {
  std::optional<theme::Color> rest, hover, pressed;
  theme::Color ink;
  std::optional<theme::Color> line;
};

Colors colors_of(ButtonKind kind) {
  using enum theme::Color;
  switch (kind) {
    case ButtonKind::Primary: return {Accent, AccentHover, AccentPressed, OnAccent, {}};
    case ButtonKind::Secondary: return {Surface, Hover, Pressed, Text, LineStrong};
    case ButtonKind::Quiet: return {{}, Hover, Pressed, Accent, {}};
    case ButtonKind::Danger: return {Danger, DangerHover, DangerPressed, OnDanger, {}};
    case ButtonKind::OnBar: return {{}, BarHover, BarHover, OnBar, {}};
    case ButtonKind::OnWarning: return {{}, {}, {}, WarningText, Warning};
  }
  std::unreachable();
}

float icon_width(const Measures& m, const ButtonVm& vm) {
  if (vm.busy) return kSpinner + m.gap;
  return vm.icon ? m.icon - kIconOverhang + m.gap : 0;
}

float radius_of(const Rect& box, const ButtonVm& vm) {
  return vm.pill ? box.h / 2 : theme::radius::kControl;
}

void paint_ground(Frame& frame, NodeKey key, const Rect& box, const ButtonVm& vm) {
  const Colors colors = colors_of(vm.kind);
  const float radius = radius_of(box, vm);
  Painter& paint = frame.paint();
  if (!vm.enabled) {
    paint.fill(box, theme::Color::NeutralTint, radius);
    return;
  }
  std::optional<theme::Color> ground = colors.rest;
  if (!vm.busy && frame.hovered(box)) ground = colors.hover;
  if (!vm.busy && frame.held(key)) ground = colors.pressed;
  if (ground) paint.fill(box, *ground, radius);
  if (colors.line) paint.outline(box, *colors.line, theme::stroke::kControl, radius);
}

std::uint32_t state_of(const ButtonVm& vm) {
  std::uint32_t state = 0;
  if (!vm.enabled) state |= State::Disabled;
  if (vm.busy) state |= State::Busy;
  if (vm.autofocus) state |= State::AutoFocus;
  if (vm.opens_dialog) state |= State::HasDialog;
  if (vm.kind == ButtonKind::Primary) state |= State::Primary;
  if (vm.kind == ButtonKind::Danger) state |= State::Danger;
  return state;
}

void ring(Frame& frame, NodeKey key, const Rect& box, float radius, theme::Color behind) {
  if (frame.focus_ring(key)) frame.paint().focus_ring(box, radius, behind);
}

}  // namespace

Size size_of(Frame& frame, const ButtonVm& vm) {
  const Measures m = measures_of(frame, vm);
  const float content = icon_width(m, vm) + frame.measure(m.style, vm.label);
  return {vm.width > 0 ? vm.width : content + 2 * (m.padding + kBorder), m.height};
}

bool button(Frame& frame, NodeKey key, const ButtonVm& vm) {
  const Measures m = measures_of(frame, vm);
  const Rect drawn = frame.space(size_of(frame, vm));
  const Rect box = hit_area(frame, drawn);
  frame.place_at(key, box);
  const float text_width = frame.measure(m.style, vm.label);
  const float before = icon_width(m, vm);
  const float start = frame.snap((box.w - before - text_width) / 2);
  const float inset = start + before;
  const theme::Color ink = vm.enabled ? colors_of(vm.kind).ink : theme::Color::TextDisabled;
  paint_ground(frame, key, drawn, vm);
  if (vm.busy) {
    frame.paint().spinner({box.x + start + kSpinner / 2, box.y + box.h / 2}, kSpinner,
                          frame.animation_phase(theme::motion::kSpinnerTurn, true), ink);
  } else if (vm.icon) {
    frame.paint().icon(*vm.icon, {box.x + start - kIconOverhang, box.y + (box.h - m.icon) / 2},
                       m.icon, ink);
  }
  frame.paint_text(m.style, {box.x + inset, box.y, text_width, box.h}, vm.label, ink);
  const bool on_bar = vm.kind == ButtonKind::OnBar;
  ring(frame, key, drawn, radius_of(drawn, vm), on_bar ? theme::Color::Bar : theme::Color::Surface);
  frame.offer_tooltip(key, box, vm.reason);
  const bool too_wide = inset > kWidestInset;  // then the browser finds the middle
  frame.say(
      {.key = key,
       .role = Role::Button,
       .box = box,
       .name = vm.name.empty() ? vm.label : vm.name,
       .value = vm.name.empty() ? TextView() : vm.label,
       .hint = vm.reason,
       .style = m.style,
       .inset = too_wide ? before : inset,
       .tab = Tab::Stop,
       .state = state_of(vm) | frame.dom_text(vm.label) | (too_wide ? State::Centered : State{})});
  return frame.take(key, Action::Press);
}

bool icon_button(Frame& frame, NodeKey key, const IconButtonVm& vm) {
  const float size = std::max(vm.size, target(frame));
  const Rect box = frame.place(key, {size, size});
  constexpr float kRadius = theme::radius::kControl;
  const bool live = vm.enabled && !vm.busy;
  if (live && frame.held(key)) {
    frame.paint().fill(box, vm.on_bar ? theme::Color::BarHover : theme::Color::Pressed, kRadius);
  } else if (live && frame.hovered(box)) {
    frame.paint().fill(box, vm.on_bar ? theme::Color::BarHover : theme::Color::Hover, kRadius);
  }
  if (vm.busy) {
    frame.paint().spinner({box.x + size / 2, box.y + size / 2}, kSpinner,
                          frame.animation_phase(theme::motion::kSpinnerTurn, true), vm.color);
  } else {
    const float margin = (size - vm.icon_size) / 2;
    frame.paint().icon(vm.icon, {box.x + margin, box.y + margin}, vm.icon_size,
                       vm.enabled ? vm.color : theme::Color::TextDisabled);
  }
  if (!vm.badge.empty()) {
    constexpr float kHeight = 16, kPadding = 4;
    const float text_width = frame.measure(theme::Type::Badge, vm.badge);
    const float width = std::max(kHeight, text_width + 2 * kPadding);
    const Rect badge{box.right() - 1 - width, box.y + 1, width, kHeight};
    frame.paint().fill(badge, theme::Color::OnBar, kHeight / 2);
    frame.paint_decoration(theme::Type::Badge,
                           {badge.x + (width - text_width) / 2, badge.y, text_width, kHeight},
                           vm.badge, theme::Color::Bar);
  }
  ring(frame, key, box, kRadius, vm.on_bar ? theme::Color::Bar : theme::Color::Surface);
  frame.offer_tooltip(key, box, vm.reason.empty() ? vm.name : vm.reason);
  std::uint32_t state = State::IconOnly;
  if (!vm.enabled) state |= State::Disabled;
  if (vm.busy) state |= State::Busy;
  if (vm.opens_dialog) state |= State::HasDialog;
  if (vm.single_key) state |= State::SingleKey;
  frame.say({.key = key,
             .role = Role::Button,
             .box = box,
             .name = vm.name,
             .hint = vm.reason,
             .tab = Tab::Stop,
             .state = state});
  return frame.take(key, Action::Press);
}

bool menu_button(Frame& frame, NodeKey key, const MenuButtonVm& vm) {
  constexpr float kIcon = 20;
  const float size = std::max(vm.size, target(frame));
  const Rect box = frame.place(key, {size, size});
  constexpr float kRadius = theme::radius::kControl;
  if (vm.open || frame.held(key)) {
    frame.paint().fill(box, vm.on_bar ? theme::Color::BarHover : theme::Color::Pressed, kRadius);
  } else if (frame.hovered(box)) {
    frame.paint().fill(box, vm.on_bar ? theme::Color::BarHover : theme::Color::Hover, kRadius);
  }
  const float margin = (size - kIcon) / 2;
  if (vm.icon) frame.paint().icon(*vm.icon, {box.x + margin, box.y + margin}, kIcon, vm.color);
  ring(frame, key, box, kRadius, vm.on_bar ? theme::Color::Bar : theme::Color::Surface);
  if (!vm.open) frame.offer_tooltip(key, box, vm.name);
  frame.say({.key = key,
             .role = Role::MenuButton,
             .box = box,
             .name = vm.name,
             .tab = Tab::Stop,
             .state = State::IconOnly | (vm.open ? std::uint32_t{State::Expanded} : 0)});
  return frame.take(key, Action::Press);
}

}  // namespace kit
