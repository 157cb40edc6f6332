#include "web/kit/message.hpp"

#include "web/kit/block.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kIcon = 18, kGap = 8;

theme::Icon message_icon(const MessageVm& vm) {
  if (vm.icon) return *vm.icon;
  return vm.tone == Tone::Neutral ? theme::Icon::Info : usual_icon(vm.tone);
}

}  // namespace

void message(Frame& frame, NodeKey key, const MessageVm& vm) {
  constexpr float kPadX = 16, kPadY = 12;
  const float pad_x = vm.tinted ? kPadX : 0, pad_y = vm.tinted ? kPadY : 0;
  const float line = theme::style(vm.style).line;
  const float room = frame.rest() - 2 * pad_x - kIcon - kGap;
  const Frame::Lines lines = frame.wrap(vm.style, vm.text, room);
  const float text_height = line * static_cast<float>(lines.count);
  const float height = std::max(kIcon, text_height) + 2 * pad_y;
  const Rect box = frame.space({frame.rest(), height});
  if (vm.tinted) frame.paint().fill(box, tint_color(vm.tone), theme::radius::kCard);
  const theme::Color ink = text_color(vm.tone);
  const float icon_top = box.y + pad_y + std::max(0.0f, (line - kIcon) / 2);
  frame.paint().icon(message_icon(vm), {box.x + pad_x, frame.snap(icon_top)}, kIcon, ink);
  const Rect words{box.x + pad_x + kIcon + kGap, box.y + pad_y, room, text_height};
  frame.paint_text(vm.style, words, lines.text, ink);
  frame.say({.key = key,
             .role = vm.alert ? Role::Alert : Role::Paragraph,
             .box = words,
             .name = lines.text,
             .style = vm.style,
             .state = frame.dom_text(vm.text)});
}

namespace {

constexpr std::string_view kButtonNames[] = {"first", "second", "third"};
constexpr float kBannerIcon = 20, kIconGap = 12;

NodeKey button_key(NodeKey key, std::size_t index) {
  return key / kButtonNames[std::min<std::size_t>(index, 2)];
}

// The sentences wrapped, the buttons below them.
std::optional<std::size_t> narrow_banner(Frame& frame, NodeKey key, const BannerVm& vm,
                                         std::span<const ButtonVm> buttons) {
  constexpr float kPad = 16, kSpace = 8;
  std::optional<std::size_t> pressed;
  const theme::Color ink = text_color(vm.tone);
  const float words = frame.rest() - 2 * kPad - kBannerIcon - kIconGap;
  const ParagraphVm strong{
      .text = vm.strong, .style = theme::Type::SectionTitle, .color = ink, .width = words};
  const ParagraphVm text{.text = vm.text, .color = ink, .width = words};
  const float height = size_of(frame, strong).h + size_of(frame, text).h;
  const float foot = buttons.empty() ? 0 : kSpace + theme::target::kTouch;
  const Rect box = frame.space({frame.rest(), 2 * kPad + height + foot});
  frame.paint().fill(box, tint_color(vm.tone), theme::radius::kCard);
  frame.paint().icon(vm.icon, {box.x + kPad, box.y + kPad}, kBannerIcon, ink);
  const auto scope = frame.inside({.key = key, .role = Role::Group, .box = box});
  const float x = box.x + kPad + kBannerIcon + kIconGap;
  const auto area = frame.area({x, box.y + kPad, words, box.h});
  paragraph(frame, key / "strong", strong);
  paragraph(frame, key / "text", text);
  frame.skip(kSpace);
  const auto row = frame.row({.gap = kSpace});
  for (std::size_t index = 0; index < buttons.size(); ++index) {
    if (button(frame, button_key(key, index), buttons[index])) pressed = index;
  }
  return pressed;
}

}  // namespace

std::optional<std::size_t> banner(Frame& frame, NodeKey key, const BannerVm& vm,
                                  std::span<const ButtonVm> buttons) {
  if (frame.narrow()) return narrow_banner(frame, key, vm, buttons);
  constexpr float kHeight = theme::size::kBanner, kPadLeft = 16, kPadRight = 8, kSpace = 4;
  std::optional<std::size_t> pressed;
  const Rect box = frame.space({frame.rest(), kHeight});
  frame.paint().fill(box, tint_color(vm.tone), theme::radius::kCard);
  const auto scope = frame.inside({.key = key, .role = Role::Group, .box = box});
  const auto area = frame.area({box.x + kPadLeft, box.y, box.w - kPadLeft - kPadRight, box.h});
  const auto row = frame.row({.height = kHeight});
  const theme::Color ink = text_color(vm.tone);
  frame.paint().icon(vm.icon, {frame.pen().x, box.y + (kHeight - kBannerIcon) / 2}, kBannerIcon,
                     ink);
  frame.skip(kBannerIcon + kIconGap);
  float width = 0;
  for (const ButtonVm& one : buttons) width += size_of(frame, one).w + kSpace;
  text(frame, key / "strong",
       {.text = vm.strong, .style = theme::Type::SectionTitle, .color = ink});
  frame.skip(kSpace);
  text(frame, key / "text",
       {.text = vm.text,
        .color = ink,
        .width = std::min(frame.measure(theme::Type::Body, vm.text),
                          std::max(1.0f, frame.rest() - width - kSpace))});
  frame.align_end(width - kSpace);
  for (std::size_t index = 0; index < buttons.size(); ++index) {
    if (index > 0) frame.skip(kSpace);
    if (button(frame, button_key(key, index), buttons[index])) pressed = index;
  }
  return pressed;
}

void point(Frame& frame, NodeKey key, const PointVm& vm) {
  constexpr float kPadY = 10, kPointIcon = 20, kPointGap = 12;
  const Block item(frame, {.key = key, .role = Role::ListItem});
  frame.skip(kPadY);
  const Point at = frame.pen();
  frame.paint().icon(vm.icon, at, kPointIcon, vm.icon_color);
  {
    const auto row = frame.row({.align = Align::Start});
    frame.skip(kPointIcon + kPointGap);
    const auto words = frame.column({});
    paragraph(frame, key / "title", {.text = vm.title, .style = theme::Type::BodyStrong});
    if (!vm.text.empty()) {
      paragraph(frame, key / "text",
                {.text = vm.text, .style = vm.text_style, .color = theme::Color::TextMuted});
    }
  }
  frame.skip(kPadY);
}

}  // namespace kit
