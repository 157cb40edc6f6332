#include "web/kit/toast.hpp"

#include "web/kit/button.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kHeight = theme::size::kToast, kEdge = 24, kBetween = 10, kWidest = 480;
constexpr float kPadLeft = 14, kPadRight = 8, kGap = 10, kIcon = 20, kClose = 32;

// The bar is dark in every scheme: its status colors are those of the dark one.
void paint_status(Frame& frame, Tone tone, Point corner) {
  Painter& paint = frame.paint();
  if (tone == Tone::Neutral || tone == Tone::Info) {
    paint.icon(tone == Tone::Info ? theme::Icon::Info : theme::Icon::Clock, corner, kIcon,
               theme::Color::OnBar);
    return;
  }
  const theme::Scheme scheme = paint.set_scheme(theme::Scheme::Dark);
  paint.icon(usual_icon(tone), corner, kIcon, text_color(tone));
  paint.set_scheme(scheme);
}

}  // namespace

ToastsResult toasts(Frame& frame, NodeKey key, TextView name, std::span<const ToastVm> toasts,
                    float above) {
  ToastsResult result;
  if (toasts.empty()) return result;
  const auto count = static_cast<float>(toasts.size());
  const Rect page = frame.page();
  const float width = std::min(kWidest, page.w - 2 * kEdge);
  const float height = count * kHeight + (count - 1) * kBetween;
  const Rect stack{kEdge, page.h - above - height, width, height};
  frame.begin_layer(key, Frame::Cover::Box);
  {
    const auto region =
        frame.inside({.key = key, .role = Role::Region, .box = stack, .name = name});
    result.held = frame.hovered(stack);
    for (std::size_t index = 0; index < toasts.size(); ++index) {
      const ToastVm& vm = toasts[index];
      const NodeKey one = key.of("toast", vm.id.view());
      const Rect box{stack.x, stack.y + static_cast<float>(index) * (kHeight + kBetween), width,
                     kHeight};
      frame.paint().shadow(box, theme::radius::kToast, theme::Elevation::Menu);
      frame.paint().fill(box, theme::Color::Bar, theme::radius::kToast);
      const auto group = frame.inside({.key = one, .role = Role::Group, .box = box});
      const auto area = frame.area({box.x + kPadLeft, box.y, box.w - kPadLeft - kPadRight, box.h});
      const auto row = frame.row({.height = kHeight});
      paint_status(frame, vm.tone, {frame.pen().x, box.y + (kHeight - kIcon) / 2});
      frame.skip(kIcon + kGap);
      const ButtonVm action{.label = vm.action, .kind = ButtonKind::OnBar, .small = true};
      const float buttons = (vm.action.empty() ? 0 : size_of(frame, action).w + 4) + kClose;
      text(frame, one / "text",
           {.text = vm.text, .color = theme::Color::OnBar, .width = frame.rest() - buttons - kGap});
      frame.align_end(buttons);
      if (!vm.action.empty()) {
        if (button(frame, one / "action", action)) result.action = index;
        frame.skip(4);
      }
      if (icon_button(frame, one / "close",
                      {.icon = theme::Icon::Close,
                       .name = vm.close_name,
                       .size = kClose,
                       .color = theme::Color::OnBar,
                       .on_bar = true})) {
        result.closed = index;
      }
      result.held |= frame.focused(one / "action") || frame.focused(one / "close");
    }
  }
  frame.end_layer(stack);
  return result;
}

}  // namespace kit
