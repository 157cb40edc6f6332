#include "web/kit/link.hpp"

#include "web/kit/hit_area.hpp"

#include <algorithm>

namespace kit {

Size size_of(Frame& frame, const LinkVm& vm) {
  const float text_width = frame.measure(vm.style, vm.label);
  return {vm.width > 0 ? std::min(vm.width, text_width) : text_width, theme::style(vm.style).line};
}

bool link(Frame& frame, NodeKey key, const LinkVm& vm) {
  const Rect line = frame.space(size_of(frame, vm));
  const Rect box = hit_area(frame, line);
  frame.place_at(key, box);
  const bool held = frame.held(key);
  const theme::Color ink =
      held && vm.color == theme::Color::Accent ? theme::Color::AccentPressed : vm.color;
  frame.paint_text(vm.style, line, vm.label, ink);
  if (held || frame.hovered(box)) {
    frame.paint().horizontal_line(line.x, line.bottom() - 3, line.w, ink);
  }
  if (frame.focus_ring(key)) {
    frame.paint().outline(line.grown(3), theme::Color::Focus, theme::stroke::kFocus,
                          theme::radius::kMenuItem);
  }
  frame.say({.key = key,
             .role = Role::Link,
             .box = box,
             .name = vm.name.empty() ? vm.label : vm.name,
             .value = vm.name.empty() ? TextView() : vm.label,
             .hint = vm.href,
             .style = vm.style,
             .inset = line.x - box.x,
             .tab = Tab::Stop,
             .state = frame.dom_text(vm.label) | (vm.current ? std::uint32_t{State::Current} : 0)});
  return frame.take(key, Action::Press);
}

}  // namespace kit
