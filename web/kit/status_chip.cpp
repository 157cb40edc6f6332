#include "web/kit/status_chip.hpp"

#include "web/kit/hit_area.hpp"
#include "web/kit/text.hpp"

namespace kit {
namespace {

constexpr float kHeight = theme::size::kStatusChip, kIcon = 14, kIconX = 7, kGap = 5,
                kPadRight = 10;
constexpr float kTextX = kIconX + kIcon + kGap;
constexpr theme::Type kStyle = theme::Type::CaptionStrong;

}  // namespace

Size size_of(Frame& frame, const StatusChipVm& vm) {
  return {kTextX + frame.measure(kStyle, vm.label) + kPadRight, kHeight};
}

void status_chip(Frame& frame, NodeKey key, const StatusChipVm& vm) {
  const Rect box = frame.space(size_of(frame, vm));
  const theme::Color ink =
      vm.tone == Tone::Neutral ? theme::Color::NeutralText : text_color(vm.tone);
  frame.paint().fill(box, tint_color(vm.tone), kHeight / 2);
  frame.paint().icon(vm.icon.value_or(usual_icon(vm.tone)),
                     {box.x + kIconX, box.y + (kHeight - kIcon) / 2}, kIcon, ink);
  frame.paint_text(kStyle, {box.x + kTextX, box.y, box.w - kTextX - kPadRight, kHeight}, vm.label,
                   ink);
  frame.say({.key = key,
             .role = Role::Text,
             .box = box,
             .name = vm.label,
             .style = kStyle,
             .inset = kTextX,
             .state = State::Pill | tone_state(ink)});
}

bool link_chip(Frame& frame, NodeKey key, const StatusChipVm& vm, TextView name, TextView href) {
  const Size size = size_of(frame, vm);
  const Point at = frame.pen();
  const Rect drawn{at.x, frame.space(size).y, size.w, size.h};
  const Rect box = hit_area(frame, drawn);
  frame.place_at(key, box);
  if (frame.focus_ring(key)) {
    frame.paint().focus_ring(drawn, kHeight / 2, theme::Color::Surface);
  }
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Link,
                                   .box = box,
                                   .name = name,
                                   .hint = href,
                                   .tab = Tab::Stop,
                                   .state = State::IconOnly});
  const auto area = frame.area(drawn);
  status_chip(frame, key / "chip", vm);
  return frame.take(key, Action::Press);
}

}  // namespace kit
