#include "web/kit/notice.hpp"

#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kPadX = 16, kPadY = 12, kIcon = 20, kGap = 12;

}  // namespace

Size size_of(Frame& frame, const NoticeVm& vm, float width) {
  const ParagraphVm words{
      .text = vm.text, .style = theme::Type::Small, .width = width - 2 * kPadX - kIcon - kGap};
  return {width,
          2 * kPadY + theme::style(theme::Type::SectionTitle).line + size_of(frame, words).h};
}

void notice(Frame& frame, NodeKey key, const NoticeVm& vm, float height) {
  const Size own = size_of(frame, vm, frame.rest());
  const Rect box = frame.space({own.w, std::max(own.h, height)});
  const theme::Color ink = text_color(vm.tone);
  frame.paint().fill(box, tint_color(vm.tone), theme::radius::kCard);
  frame.paint().icon(vm.icon.value_or(usual_icon(vm.tone)), {box.x + kPadX, box.y + kPadY}, kIcon,
                     ink);
  const auto scope = frame.inside({.key = key, .role = Role::Group, .box = box});
  const float room = box.w - 2 * kPadX - kIcon - kGap;
  const auto area = frame.area({box.x + kPadX + kIcon + kGap, box.y + kPadY, room, 0});
  text(frame, key / "title",
       {.text = vm.title, .style = theme::Type::SectionTitle, .color = ink, .width = room});
  paragraph(frame, key / "text",
            {.text = vm.text, .style = theme::Type::Small, .color = ink, .width = room});
}

}  // namespace kit
