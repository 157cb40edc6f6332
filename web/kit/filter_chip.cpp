#include "web/kit/filter_chip.hpp"

#include "web/kit/hit_area.hpp"

namespace kit {

namespace {

constexpr float kEdge = 13, kGap = 8, kIcon = 16;
constexpr theme::Type kStyle = theme::Type::SmallStrong;

float icon_room(const FilterChipVm& vm) {
  return vm.on ? kIcon + kGap : 0;
}

}  // namespace

Size size_of(Frame& frame, const FilterChipVm& vm) {
  return {2 * kEdge + icon_room(vm) + frame.measure(kStyle, vm.label) + kGap +
              frame.measure(kStyle, vm.count),
          frame.narrow() ? theme::size::kFilterChipPhone : theme::size::kFilterChip};
}

bool filter_chip(Frame& frame, NodeKey key, const FilterChipVm& vm) {
  const float label_width = frame.measure(kStyle, vm.label);
  const float count_width = frame.measure(kStyle, vm.count);
  const Rect drawn = frame.space(size_of(frame, vm));
  const Rect box = hit_area(frame, drawn);
  frame.place_at(key, box);
  const float height = drawn.h;
  Painter& paint = frame.paint();
  theme::Color ground = vm.on ? theme::Color::AccentTint : theme::Color::Surface;
  theme::Color ink = vm.on ? theme::Color::AccentTintText : theme::Color::Text;
  theme::Color faint = vm.on ? theme::Color::AccentTintText : theme::Color::TextFaint;
  theme::Color line = vm.on ? theme::Color::Accent : theme::Color::LineStrong;
  if (!vm.enabled) {
    ink = faint = theme::Color::TextDisabled;
    line = theme::Color::Line;
  } else if (frame.held(key)) {
    ground = theme::Color::Pressed;
  } else if (frame.hovered(box) && !vm.on) {
    ground = theme::Color::Hover;
  }
  paint.fill(drawn, ground, height / 2);
  paint.outline(drawn, line, vm.on ? 2 : 1, height / 2);
  if (vm.on) {
    paint.icon(theme::Icon::Check, {drawn.x + kEdge, drawn.y + (height - kIcon) / 2}, kIcon, ink);
  }
  if (frame.focus_ring(key)) paint.focus_ring(drawn, height / 2, theme::Color::Bg);
  const float inset = kEdge + icon_room(vm);
  frame.paint_text(kStyle, {drawn.x + inset, drawn.y, label_width, height}, vm.label, ink);
  const Rect count{drawn.x + inset + label_width + kGap, drawn.y, count_width, height};
  frame.paint_text(kStyle, count, vm.count, faint);
  std::uint32_t state = vm.on ? std::uint32_t{State::Checked} : 0;
  if (!vm.enabled) state |= State::Disabled;
  const auto scope = frame.inside({.key = key,
                                   .role = Role::FilterChip,
                                   .box = box,
                                   .name = vm.label,
                                   .style = kStyle,
                                   .inset = drawn.x + inset - box.x,
                                   .tab = Tab::Stop,
                                   .state = state});
  frame.say(
      {.key = key / "count", .role = Role::Text, .box = count, .name = vm.count, .style = kStyle});
  return frame.take(key, Action::Press);
}

}  // namespace kit
