#include "web/kit/pager.hpp"

#include "web/kit/button.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kHeight = theme::size::kPager, kSide = 32, kGap = 8, kPadLeft = 16, kPadRight = 12;
constexpr theme::Type kStyle = theme::Type::Small, kNumber = theme::Type::SmallStrong;

bool page_button(Frame& frame, NodeKey key, const PageVm& vm) {
  const float width = std::max(kSide, frame.measure(kNumber, vm.label) + 12);
  const Rect box = frame.place(key, {width, kSide});
  Painter& paint = frame.paint();
  constexpr float kRadius = theme::radius::kControl;
  if (vm.current) {
    paint.fill(box, theme::Color::AccentTint, kRadius);
  } else if (frame.held(key) || frame.hovered(box)) {
    paint.fill(box, frame.held(key) ? theme::Color::Pressed : theme::Color::Hover, kRadius);
  }
  const float text_width = frame.measure(kNumber, vm.label);
  const float inset = frame.snap((box.w - text_width) / 2);
  frame.paint_text(kNumber, {box.x + inset, box.y, text_width, box.h}, vm.label,
                   vm.current ? theme::Color::AccentTintText : theme::Color::Text);
  if (frame.focus_ring(key)) paint.focus_ring(box, kRadius, theme::Color::Surface);
  frame.say({.key = key,
             .role = Role::Button,
             .box = box,
             .name = vm.name,
             .value = vm.label,
             .style = kNumber,
             .inset = inset,
             .tab = Tab::Stop,
             .state = vm.current ? std::uint32_t{State::Current} : 0});
  return frame.take(key, Action::Press);
}

float pages_width(Frame& frame, std::span<const PageVm> pages) {
  float width = 2 * (kSide + kGap);
  for (const PageVm& page : pages) {
    const float text_width = frame.measure(kNumber, page.label);
    width += page.gap ? text_width : std::max(kSide, text_width + 12);
    width += kGap;
  }
  return width - kGap;
}

struct Arrow {
  std::string_view id;
  theme::Icon icon;
  TextView name;
  bool enabled;
};

bool arrow(Frame& frame, NodeKey key, const Arrow& vm) {
  return icon_button(
      frame, key / vm.id,
      {.icon = vm.icon, .name = vm.name, .size = kSide, .icon_size = 18, .enabled = vm.enabled});
}

// The range between the two arrows, rows per page below.
PagerResult narrow_pager(Frame& frame, NodeKey key, const PagerVm& vm,
                         std::span<const OptionVm> rows) {
  constexpr float kLine = theme::target::kTouch, kBetween = 8;
  PagerResult result;
  const Rect box = frame.space({frame.rest(), 2 * kLine + kBetween});
  const auto scope =
      frame.inside({.key = key, .role = Role::Navigation, .box = box, .name = vm.name});
  const auto area = frame.area(box);
  const TextVm range{.text = vm.range, .style = kStyle, .color = theme::Color::TextMuted};
  {
    const auto row = frame.row({.height = kLine});
    result.previous =
        arrow(frame, key, {"previous", theme::Icon::Left, vm.previous, vm.has_previous});
    frame.skip((box.w - 2 * kLine - size_of(frame, range).w) / 2);
    text(frame, key / "range", range);
    frame.align_end(kLine);
    result.next = arrow(frame, key, {"next", theme::Icon::Right, vm.next, vm.has_next});
  }
  frame.skip(kBetween);
  const auto row = frame.row({.height = kLine, .gap = kGap});
  const TextVm label{.text = vm.rows_label, .style = kStyle, .color = theme::Color::TextMuted};
  const float select_width = width_of(frame, kStyle, vm.rows, rows);
  frame.skip((box.w - size_of(frame, label).w - kGap - select_width) / 2);
  text(frame, key / "rows-label", label);
  result.rows = select(
      frame, key / "rows",
      {.name = vm.rows_label, .value = vm.rows, .width = select_width, .style = kStyle}, rows);
  return result;
}

}  // namespace

std::optional<std::string> rows_select(Frame& frame, NodeKey key, TextView label, TextView rows,
                                       std::span<const OptionVm> options) {
  text(frame, key / "rows-label",
       {.text = label, .style = kStyle, .color = theme::Color::TextMuted});
  return select(frame, key / "rows",
                {.name = label,
                 .value = rows,
                 .width = width_of(frame, kStyle, rows, options),
                 .height = kSide,
                 .style = kStyle},
                options);
}

PagerResult pager(Frame& frame, NodeKey key, const PagerVm& vm, std::span<const OptionVm> rows,
                  std::span<const PageVm> pages) {
  if (frame.narrow()) return narrow_pager(frame, key, vm, rows);
  PagerResult result;
  const Rect box = frame.space({vm.width > 0 ? vm.width : frame.rest(), kHeight});
  const auto scope =
      frame.inside({.key = key, .role = Role::Navigation, .box = box, .name = vm.name});
  const auto area = frame.area({box.x + kPadLeft, box.y, box.w - kPadLeft - kPadRight, box.h});
  const auto row = frame.row({.height = kHeight, .gap = kGap});
  result.rows = rows_select(frame, key, vm.rows_label, vm.rows, rows);
  constexpr float kRangeGap = 16;
  frame.align_end(pages_width(frame, pages) + kRangeGap + frame.measure(kStyle, vm.range));
  text(frame, key / "range", {.text = vm.range, .style = kStyle, .color = theme::Color::TextMuted});
  frame.align_end(pages_width(frame, pages));
  result.previous =
      arrow(frame, key, {"previous", theme::Icon::Left, vm.previous, vm.has_previous});
  for (std::size_t index = 0; index < pages.size(); ++index) {
    const NodeKey page_key = key.of("page", pages[index].name.view());
    if (pages[index].gap) {
      text(frame, page_key,
           {.text = pages[index].label, .style = kNumber, .color = theme::Color::TextMuted});
    } else if (page_button(frame, page_key, pages[index])) {
      result.page = index;
    }
  }
  result.next = arrow(frame, key, {"next", theme::Icon::Right, vm.next, vm.has_next});
  return result;
}

}  // namespace kit
