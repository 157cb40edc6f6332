#include "web/kit/text.hpp"

#include <algorithm>
#include <array>

namespace kit {
namespace {

float line_of(theme::Type style) {
  return theme::style(style).line;
}

float icon_room(const TextVm& vm) {
  return vm.icon ? vm.icon_size + vm.icon_gap : 0;
}
float icon_room(const ParagraphVm& vm) {
  constexpr TextVm kUsual;
  return vm.icon ? kUsual.icon_size + kUsual.icon_gap : 0;
}

// In the middle of the line, at its left end.
void paint_icon(Frame& frame, theme::Icon icon, const Rect& line, theme::Color color,
                float size = TextVm{}.icon_size) {
  frame.paint().icon(icon, {line.x, frame.snap(line.y + (line.h - size) / 2)}, size, color);
}

Role heading_role(int level) {
  constexpr std::array kRoles{Role::Heading1, Role::Heading2, Role::Heading3};
  return kRoles[static_cast<std::size_t>(std::clamp(level, 1, 3) - 1)];
}

}  // namespace

std::uint32_t tone_state(theme::Color color) {
  if (color == theme::Color::WarningText) return State::Warning;
  if (color == theme::Color::DangerText) return State::Danger;
  if (color == theme::Color::SuccessText) return State::Success;
  const bool muted = color == theme::Color::TextMuted || color == theme::Color::TextFaint;
  return muted ? std::uint32_t{State::Muted} : 0;
}

Size size_of(Frame& frame, const TextVm& vm) {
  const float width = vm.width > 0 ? vm.width : icon_room(vm) + frame.measure(vm.style, vm.text);
  return {width, vm.height > 0 ? vm.height : line_of(vm.style)};
}

void text(Frame& frame, NodeKey key, const TextVm& vm) {
  const Rect whole = frame.space(size_of(frame, vm));
  const float room = icon_room(vm);
  const Rect box{whole.x + room, whole.y, std::max(0.0f, whole.w - room), whole.h};
  if (vm.icon) paint_icon(frame, *vm.icon, whole, vm.color, vm.icon_size);
  frame.paint_text(vm.style, box, vm.text, vm.color);
  frame.say({.key = key,
             .role = Role::Text,
             .box = box,
             .name = vm.text,
             .style = vm.style,
             .state = frame.dom_text(vm.text) | tone_state(vm.color)});
}

Size size_of(Frame& frame, const ParagraphVm& vm) {
  const float width = vm.width > 0 ? vm.width : frame.rest();
  const Frame::Lines lines = frame.wrap(vm.style, vm.text, width - icon_room(vm));
  return {width, line_of(vm.style) * static_cast<float>(lines.count)};
}

void paragraph(Frame& frame, NodeKey key, const ParagraphVm& vm) {
  const float width = vm.width > 0 ? vm.width : frame.rest();
  const float room = icon_room(vm), line = line_of(vm.style);
  const Frame::Lines lines = frame.wrap(vm.style, vm.text, width - room);
  const Rect whole = frame.space({width, line * static_cast<float>(lines.count)});
  const Rect box{whole.x + room, whole.y, whole.w - room, whole.h};
  if (vm.icon) paint_icon(frame, *vm.icon, {whole.x, whole.y, whole.w, line}, vm.color);
  frame.paint_text(vm.style, box, lines.text, vm.color);
  frame.say({.key = key,
             .role = Role::Paragraph,
             .box = box,
             .name = lines.text,
             .style = vm.style,
             .state = frame.dom_text(vm.text) | tone_state(vm.color)});
}

Size size_of(Frame& frame, const HeadingVm& vm) {
  if (vm.wraps) {
    return size_of(frame, ParagraphVm{.text = vm.text, .style = vm.style, .width = vm.width});
  }
  return {vm.width > 0 ? vm.width : frame.measure(vm.style, vm.text), line_of(vm.style)};
}

void heading(Frame& frame, NodeKey key, const HeadingVm& vm) {
  const Rect box = frame.space(size_of(frame, vm));
  const TextView words = vm.wraps ? frame.wrap(vm.style, vm.text, box.w).text : vm.text;
  frame.paint_text(vm.style, box, words);
  frame.say({.key = key,
             .role = heading_role(vm.level),
             .box = box,
             .name = words,
             .style = vm.style,
             .state = frame.dom_text(vm.text)});
}

void count_pill(Frame& frame, NodeKey key, TextView count) {
  constexpr float kHeight = 24, kPadding = 8, kNarrowest = 32;
  constexpr theme::Type kStyle = theme::Type::SmallStrong;
  const float text_width = frame.measure(kStyle, count);
  const float width = std::max(kNarrowest, text_width + 2 * kPadding);
  const Rect box = frame.space({width, kHeight});
  const float inset = frame.snap((width - text_width) / 2);
  frame.paint().fill(box, theme::Color::NeutralTint, kHeight / 2);
  frame.paint_text(kStyle, {box.x + inset, box.y, text_width, box.h}, count,
                   theme::Color::NeutralText);
  frame.say({.key = key,
             .role = Role::Text,
             .box = box,
             .name = count,
             .style = kStyle,
             .inset = inset,
             .state = State::Pill});
}

}  // namespace kit
