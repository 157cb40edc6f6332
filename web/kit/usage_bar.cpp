#include "web/kit/usage_bar.hpp"

#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kLine = 20, kBarGap = 5, kBar = theme::size::kUsageBar;

void paint_bar(Frame& frame, const Rect& bar, const UsageVm& vm) {
  constexpr float kRadius = theme::radius::kBar4;
  Painter& paint = frame.paint();
  paint.fill(bar, theme::Color::Track, kRadius);
  if (vm.usage == Usage::Over) {
    constexpr float kToEnd = 22, kTickX = 20, kTickWidth = 2, kTickHeight = 10, kStub = 16;
    paint.fill({bar.x, bar.y, bar.w - kToEnd, bar.h}, theme::Color::Danger, kRadius);
    paint.fill({bar.right() - kTickX, bar.y + (bar.h - kTickHeight) / 2, kTickWidth, kTickHeight},
               theme::Color::Text);
    paint.fill({bar.right() - kStub, bar.y, kStub, bar.h}, theme::Color::Danger, kRadius);
    return;
  }
  const float filled = frame.snap(bar.w * std::clamp(vm.share, 0.0f, 1.0f));
  if (filled <= 0) return;
  paint.fill({bar.x, bar.y, filled, bar.h},
             vm.usage == Usage::Near ? theme::Color::Warning : theme::Color::Accent, kRadius);
}

}  // namespace

void usage_bar(Frame& frame, NodeKey key, const UsageVm& vm) {
  const Rect box = frame.space({vm.width, vm.height});
  const auto area = frame.area(box);
  {
    const auto row = frame.row({.height = kLine});
    text(frame, key / "used", {.text = vm.used, .style = theme::Type::BodyStrong});
    text(frame, key / "total", {.text = vm.total, .color = theme::Color::TextMuted});
    TextVm note{.text = vm.note, .style = theme::Type::Caption, .color = theme::Color::TextMuted};
    if (vm.usage != Usage::Normal) {
      const bool near = vm.usage == Usage::Near;
      note.style = theme::Type::CaptionStrong;
      note.color = near ? theme::Color::WarningText : theme::Color::DangerText;
      note.icon = near ? theme::Icon::Warn : theme::Icon::Error;
      note.icon_gap = 3;
    }
    frame.align_end(size_of(frame, note).w);
    text(frame, key / "note", note);
  }
  const Rect bar{box.x, box.y + kLine + kBarGap, vm.width, kBar};
  paint_bar(frame, bar, vm);
  const std::uint32_t tone = vm.usage == Usage::Near   ? std::uint32_t{State::Warning}
                             : vm.usage == Usage::Over ? std::uint32_t{State::Danger}
                                                       : 0;
  frame.say({.key = key / "bar",
             .role = Role::Group,
             .box = bar,
             .state = State::AriaHidden | State::Bar | tone,
             .a = static_cast<std::uint32_t>(std::clamp(vm.share, 0.0f, 1.0f) * 1000)});
}

}  // namespace kit
