#include "web/kit/status_chip.hpp"

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

}  // namespace kit
