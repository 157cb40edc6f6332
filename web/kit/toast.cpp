#include "web/kit/toast.hpp"

#include "web/kit/button.hpp"
#include "web/kit/hit_area.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <vector>

namespace kit {
namespace {

constexpr float kHeight = theme::size::kToast, kEdge = 24, kBetween = 10, kWidest = 480;
constexpr float kPadLeft = 14, kPadRight = 8, kGap = 10, kIcon = 20, kClose = 32;
constexpr float kNarrowEdge = 16, kNarrowHeight = 60, kPadY = 12;

ButtonVm action_of(const ToastVm& vm) {
  return {.label = vm.action, .kind = ButtonKind::OnBar, .small = true};
}

float buttons_width(Frame& frame, const ToastVm& vm) {
  const float close = std::max(kClose, target(frame));
  return (vm.action.empty() ? 0 : size_of(frame, action_of(vm)).w + 4) + close;
}

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

struct Placed {
  Rect box;
  float words_width = 0;
};

// One below the other, the last one at the bottom. Long words are wrapped.
std::vector<Placed> place_toasts(Frame& frame, std::span<const ToastVm> toasts, float above) {
  const Rect page = frame.page();
  const float edge = frame.narrow() ? kNarrowEdge : kEdge;
  const float width = std::min(kWidest, page.w - 2 * edge);
  std::vector<Placed> placed;
  float bottom = page.h - above;
  for (std::size_t index = toasts.size(); index-- > 0;) {
    const ToastVm& vm = toasts[index];
    const float words =
        width - kPadLeft - kIcon - kGap - buttons_width(frame, vm) - kGap - kPadRight;
    const float text_height = size_of(frame, ParagraphVm{.text = vm.text, .width = words}).h;
    const float height =
        std::max(frame.narrow() ? kNarrowHeight : kHeight, text_height + 2 * kPadY);
    placed.push_back({{edge, bottom - height, width, height}, words});
    bottom -= height + kBetween;
  }
  std::ranges::reverse(placed);
  return placed;
}

}  // namespace

ToastsResult toasts(Frame& frame, NodeKey key, TextView name, std::span<const ToastVm> toasts,
                    float above) {
  ToastsResult result;
  if (toasts.empty()) return result;
  const std::vector<Placed> placed = place_toasts(frame, toasts, above);
  const Rect first = placed.front().box;
  const Rect stack{first.x, first.y, first.w, placed.back().box.bottom() - first.y};
  frame.begin_layer(key, Frame::Cover::Box);
  {
    const auto region =
        frame.inside({.key = key, .role = Role::Region, .box = stack, .name = name});
    result.held = frame.hovered(stack);
    for (std::size_t index = 0; index < toasts.size(); ++index) {
      const ToastVm& vm = toasts[index];
      const NodeKey one = key.of("toast", vm.id.view());
      const Rect& box = placed[index].box;
      frame.paint().shadow(box, theme::radius::kToast, theme::Elevation::Menu);
      frame.paint().fill(box, theme::Color::Bar, theme::radius::kToast);
      const auto group = frame.inside({.key = one, .role = Role::Group, .box = box});
      const auto area = frame.area({box.x + kPadLeft, box.y, box.w - kPadLeft - kPadRight, box.h});
      const auto row = frame.row({.height = box.h});
      paint_status(frame, vm.tone, {frame.pen().x, box.y + (box.h - kIcon) / 2});
      frame.skip(kIcon + kGap);
      paragraph(
          frame, one / "text",
          {.text = vm.text, .color = theme::Color::OnBar, .width = placed[index].words_width});
      frame.align_end(buttons_width(frame, vm));
      if (!vm.action.empty()) {
        if (button(frame, one / "action", action_of(vm))) result.action = index;
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
  frame.remember(key / "height", frame.page().h - stack.y);
  return result;
}

float toasts_height(const Frame& frame, NodeKey key) {
  return frame.remembered(key / "height", 0);
}

}  // namespace kit
