#include "web/kit/validity_bar.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kHeight = 58, kBarTop = 8, kBar = 8, kTextTop = 24, kLine = 16;
constexpr theme::Type kUpper = theme::Type::CaptionStrong, kLower = theme::Type::Caption;

void paint_bar(Frame& frame, const Rect& bar, const ValidityVm& vm) {
  Painter& paint = frame.paint();
  const float radius = bar.h / 2;
  if (vm.validity != Validity::Valid) {
    const bool expired = vm.validity == Validity::Expired;
    paint.fill(bar, expired ? theme::Color::Danger : theme::Color::Neutral, radius);
    return;
  }
  constexpr float kGap = 2;
  const float today = frame.snap(bar.x + bar.w * std::clamp(vm.today, 0.0f, 1.0f));
  const float reminder = frame.snap(bar.x + bar.w * std::clamp(vm.reminder, 0.0f, 1.0f));
  paint.fill(bar, theme::Color::Track, radius);
  if (today < reminder) {
    paint.fill({today, bar.y, reminder - kGap - today, bar.h}, theme::Color::Success);
  }
  const float last = std::max(today, reminder);
  paint.fill_end({last, bar.y, bar.right() - last, bar.h}, theme::Color::Warning, radius,
                 Painter::End::Right);
}

// Two lines of text around `x`; `side` says which part of each lies left of it, 0 to 1.
struct Pair {
  TextView upper, lower;
  float x = 0, side = 0;
};

float width_of(Frame& frame, const Pair& pair) {
  return std::max(frame.measure(kUpper, pair.upper), frame.measure(kLower, pair.lower));
}

void one_line(Frame& frame, NodeKey key, theme::Type style, float y, const Pair& pair) {
  const TextView words = style == kUpper ? pair.upper : pair.lower;
  const float width = frame.measure(style, words);
  const Rect box =
      frame.snap(Rect{pair.x - width * pair.side, style == kUpper ? y : y + kLine, width, kLine});
  frame.paint_text(style, box, words,
                   style == kUpper ? theme::Color::Text : theme::Color::TextMuted);
  frame.say({.key = key, .role = Role::Text, .box = box, .name = words, .style = style});
}

// Said as "Valid from 12 Feb 2025", whichever of the two is the upper line.
enum class Above : std::uint8_t { Date, Label };
void two_lines(Frame& frame, NodeKey key, float y, const Pair& pair, Above above) {
  const bool date_above = above == Above::Date;
  one_line(frame, key / "label", date_above ? kLower : kUpper, y, pair);
  one_line(frame, key / "date", date_above ? kUpper : kLower, y, pair);
}

}  // namespace

void validity_bar(Frame& frame, NodeKey key, const ValidityVm& vm) {
  constexpr float kTickWidth = 2, kTickHeight = 20, kTickTop = 2, kBetween = 8;
  const Rect box = frame.space({frame.rest(), kHeight});
  const Rect bar{box.x, box.y + kBarTop, box.w, kBar};
  const float y = box.y + kTextTop;
  paint_bar(frame, bar, vm);
  const Pair from{vm.from_date, vm.from_label, bar.x, 0};
  const Pair until{vm.until_date, vm.until_label, bar.right(), 1};
  two_lines(frame, key / "from", y, from, Above::Date);
  if (vm.validity == Validity::Valid) {
    const float tick = frame.snap(bar.x + bar.w * std::clamp(vm.today, 0.0f, 1.0f));
    frame.paint().fill({tick - kTickWidth / 2, box.y + kTickTop, kTickWidth, kTickHeight},
                       theme::Color::Text);
    Pair today{vm.today_label, vm.today_date, tick, 0.5f};
    const float half = width_of(frame, today) / 2;
    const float first = bar.x + width_of(frame, from) + kBetween + half;
    const float last = bar.right() - width_of(frame, until) - kBetween - half;
    today.x = std::clamp(tick, first, std::max(first, last));
    two_lines(frame, key / "today", y, today, Above::Label);
  }
  two_lines(frame, key / "until", y, until, Above::Date);
}

}  // namespace kit
