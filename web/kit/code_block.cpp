#include "web/kit/code_block.hpp"

#include <algorithm>

namespace kit {

void code_block(Frame& frame, NodeKey key, const CodeBlockVm& vm) {
  constexpr float kPadX = 12, kPadY = 10, kBorder = 1, kRadius = theme::radius::kControl;
  constexpr theme::Type kStyle = theme::Type::Caption;
  const auto lines = static_cast<float>(1 + std::ranges::count(vm.text.view(), '\n'));
  const float content = lines * theme::style(kStyle).line;
  const float height = vm.height > 0 ? vm.height : content + 2 * (kPadY + kBorder);
  const Rect box = frame.space({frame.rest(), height});
  frame.paint().fill(box, theme::Color::Sunken, kRadius);
  frame.paint().outline(box, theme::Color::Line, theme::stroke::kLine, kRadius);
  // On device px, as the lines are painted: half a device px could go up here and down in the
  // browser.
  const Rect inner = frame.snap(box.grown(-kBorder));
  const ScrollView view = frame.scroll_of(key);
  const auto scope = frame.inside(
      {.key = key, .role = Role::Scroller, .box = inner, .name = vm.name, .tab = Tab::Stop});
  const Rect words{frame.snap(inner.x + kPadX - view.left), frame.snap(inner.y + kPadY - view.top),
                   inner.w - 2 * kPadX, content};
  frame.paint().push_clip(inner);
  frame.paint_text(kStyle, words, vm.text);
  frame.paint().pop_clip();
  frame.say(
      {.key = key / "text", .role = Role::Code, .box = words, .name = vm.text, .style = kStyle});
}

}  // namespace kit
