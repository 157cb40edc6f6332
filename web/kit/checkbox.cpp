#include "web/kit/checkbox.hpp"

#include "web/kit/block.hpp"
#include "web/kit/grounds.hpp"
#include "web/kit/hit_area.hpp"

#include <algorithm>
#include <string>

namespace kit {
namespace {

constexpr float kSide = theme::size::kCheckbox, kLabelGap = 10;

// `hit` is where a pointer hits it.
void paint_box(Frame& frame, NodeKey key, const Rect& hit, const Rect& box, const CheckboxVm& vm) {
  constexpr float kRadius = theme::radius::kCheckbox, kIcon = 14;
  Painter& paint = frame.paint();
  if (!vm.enabled) {
    paint.fill(box, theme::Color::NeutralTint, kRadius);
    paint.outline(box, theme::Color::Line, theme::stroke::kCheckbox, kRadius);
  } else if (vm.check == Check::Off) {
    paint.fill(box, ground_of(frame, key, hit, kOffGrounds), kRadius);
    paint.outline(box, theme::Color::LineStrong, theme::stroke::kCheckbox, kRadius);
  } else {
    paint.fill(box, ground_of(frame, key, hit, kOnGrounds), kRadius);
  }
  if (vm.check == Check::Off) return;
  const Point corner{box.x + (kSide - kIcon) / 2, box.y + (kSide - kIcon) / 2};
  paint.icon(vm.check == Check::On ? theme::Icon::Check : theme::Icon::Dash, corner, kIcon,
             vm.enabled ? theme::Color::OnAccent : theme::Color::TextDisabled);
}

bool radio(Frame& frame, NodeKey key, const RadioVm& vm, bool selected) {
  constexpr float kRadio = theme::size::kRadio, kPadX = 12, kPadY = 10, kGap = 10;
  constexpr theme::Type kLabel = theme::Type::BodyStrong, kSecond = theme::Type::Caption;
  const float lines =
      theme::style(kLabel).line + (vm.second.empty() ? 0 : theme::style(kSecond).line);
  const float height = std::max(lines + 2 * kPadY, target(frame));
  const float pad_y = (height - lines) / 2;
  const Rect box = frame.place(key, {frame.rest(), height});
  Painter& paint = frame.paint();
  if (selected) {
    paint.fill(box, theme::Color::AccentTint, theme::radius::kControl);
  } else if (frame.held(key) || frame.hovered(box)) {
    paint.fill(box, frame.held(key) ? theme::Color::Pressed : theme::Color::Hover,
               theme::radius::kControl);
  }
  paint.outline(box, selected ? theme::Color::Accent : theme::Color::LineStrong, selected ? 2 : 1,
                theme::radius::kControl);
  const Rect mark{box.x + kPadX, box.y + pad_y + 1, kRadio, kRadio};
  paint.fill(mark, theme::Color::Surface, kRadio / 2);
  paint.outline(mark, selected ? theme::Color::Accent : theme::Color::LineStrong, selected ? 5 : 1,
                kRadio / 2);
  const float x = mark.right() + kGap;
  const Rect label{x, box.y + pad_y, box.right() - kPadX - x, theme::style(kLabel).line};
  frame.paint_text(kLabel, label, vm.label);
  if (frame.focus_ring(key)) {
    paint.focus_ring(box, theme::radius::kControl, theme::Color::Surface);
  }
  // Both lines are its name, as a pointer's word for it may be either.
  std::string name(vm.label.view());
  if (!vm.second.empty()) name.append(1, ' ').append(vm.second.view());
  const auto scope =
      frame.inside({.key = key,
                    .role = Role::Radio,
                    .box = box,
                    .name = name,
                    .style = kLabel,
                    .tab = selected ? Tab::Stop : Tab::Roving,
                    .state = State::IconOnly | (selected ? std::uint32_t{State::Checked} : 0)});
  frame.say({.key = key / "label",
             .role = Role::Text,
             .box = label,
             .name = vm.label,
             .style = kLabel,
             .state = State::AriaHidden | frame.dom_text(vm.label)});
  if (!vm.second.empty()) {
    const Rect second{x, label.bottom(), label.w, theme::style(kSecond).line};
    frame.say({.key = key / "between",
               .role = Role::Text,
               .box = {label.right(), label.y, 0, label.h},
               .name = " ",
               .style = kLabel,
               .state = State::AriaHidden});
    frame.paint_text(kSecond, second, vm.second,
                     selected ? theme::Color::AccentTintText : theme::Color::TextMuted);
    frame.say({.key = key / "second",
               .role = Role::Text,
               .box = second,
               .name = vm.second,
               .style = kSecond,
               .state = State::AriaHidden | frame.dom_text(vm.second)});
  }
  return frame.take(key, Action::Press);
}

}  // namespace

bool checkbox(Frame& frame, NodeKey key, const CheckboxVm& vm) {
  const float label_width = vm.labeled ? frame.measure(vm.style, vm.name) : 0;
  const float room = vm.labeled ? kLabelGap + label_width : 0;
  const Rect whole = frame.space({kSide + room, kSide});
  const Rect square{whole.x, whole.y, kSide, kSide};
  const Rect hit = hit_area(frame, square);
  const Rect box{hit.x, hit.y, std::max(hit.w, whole.right() - hit.x), hit.h};
  frame.place_at(key, box);
  paint_box(frame, key, box, square, vm);
  const float inset = square.right() + kLabelGap - box.x;
  if (vm.labeled) {
    frame.paint_text(vm.style, {box.x + inset, box.y, label_width, box.h}, vm.name,
                     vm.enabled ? theme::Color::Text : theme::Color::TextDisabled);
  }
  if (frame.focus_ring(key)) {
    frame.paint().focus_ring(square, theme::radius::kCheckbox, theme::Color::Surface);
  }
  frame.offer_tooltip(key, box, vm.reason);
  std::uint32_t state = vm.labeled ? frame.dom_text(vm.name) : std::uint32_t{State::IconOnly};
  if (vm.check == Check::On) state |= State::Checked;
  if (vm.check == Check::Mixed) state |= State::Mixed;
  if (!vm.enabled) state |= State::Disabled;
  frame.say({.key = key,
             .role = Role::Checkbox,
             .box = box,
             .name = vm.name,
             .hint = vm.reason,
             .style = vm.style,
             .inset = vm.labeled ? inset : 0,
             .tab = Tab::Stop,
             .state = state});
  return frame.take(key, Action::Press);
}

std::optional<std::size_t> radio_group(Frame& frame, NodeKey key, TextView name,
                                       std::span<const RadioVm> choices, std::size_t selected) {
  constexpr float kGap = 8;
  std::optional<std::size_t> pressed;
  const Block group(frame, {.key = key, .role = Role::RadioGroup, .name = name}, kGap);
  for (std::size_t index = 0; index < choices.size(); ++index) {
    const NodeKey choice = key.of("choice", choices[index].id.view());
    if (radio(frame, choice, choices[index], index == selected)) pressed = index;
  }
  return pressed;
}

}  // namespace kit
