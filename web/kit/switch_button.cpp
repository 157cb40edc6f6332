#include "web/kit/switch_button.hpp"

#include "web/kit/grounds.hpp"
#include "web/kit/hit_area.hpp"

#include <optional>

namespace kit {
namespace {

constexpr float kWidth = theme::size::kSwitchW, kHeight = theme::size::kSwitchH;
constexpr float kWordGap = 8, kMarkGap = 6, kMark = 16, kDisabledAlpha = 0.45f;

// `hit` is where a pointer hits it.
void paint_switch(Frame& frame, NodeKey key, const Rect& hit, const Rect& track,
                  const SwitchVm& vm) {
  Painter& paint = frame.paint();
  const Grounds grounds = vm.on ? kOnGrounds : kOffGrounds;
  const bool live = vm.enabled && !vm.busy;
  const theme::Color ground = live ? ground_of(frame, key, hit, grounds) : grounds.rest;
  const float before = vm.enabled ? 1 : paint.set_alpha(kDisabledAlpha);
  const float middle_y = track.y + kHeight / 2;
  if (vm.on) {
    constexpr float kKnob = 14;
    paint.fill(track, ground, kHeight / 2);
    paint.disc({track.right() - 3 - kKnob / 2, middle_y}, kKnob / 2, theme::Color::OnAccent);
  } else {
    constexpr float kKnob = 12;
    paint.fill(track, ground, kHeight / 2);
    paint.outline(track, theme::Color::LineStrong, theme::stroke::kControl, kHeight / 2);
    paint.disc({track.x + 4 + kKnob / 2, middle_y}, kKnob / 2, theme::Color::LineStrong);
  }
  if (!vm.enabled) paint.set_alpha(before);
}

void paint_mark(Frame& frame, Point corner, const SwitchVm& vm) {
  Painter& paint = frame.paint();
  if (vm.busy) {
    paint.spinner({corner.x + kMark / 2, corner.y + kMark / 2}, kMark,
                  frame.animation_phase(theme::motion::kSpinnerTurn, true),
                  theme::Color::TextMuted);
  } else if (vm.failed) {
    paint.icon(theme::Icon::Error, corner, kMark, theme::Color::DangerText);
  } else if (vm.pending) {
    paint.icon(theme::Icon::Clock, corner, kMark, theme::Color::TextMuted);
  }
}

std::uint32_t state_of(const SwitchVm& vm) {
  std::uint32_t state = State::IconOnly;
  if (vm.on) state |= State::Checked;
  if (!vm.enabled) state |= State::Disabled;
  if (vm.busy) state |= State::Busy;
  return state;
}

}  // namespace

bool switch_button(Frame& frame, NodeKey key, const SwitchVm& vm) {
  const bool marked = vm.busy || vm.failed || vm.pending;
  const float word_width = frame.measure(vm.word_style, vm.word);
  const float word_room = vm.word.empty() ? 0 : kWordGap + word_width;
  const Rect whole = frame.space({kWidth + word_room + (marked ? kMarkGap + kMark : 0), kHeight});
  const Rect track{whole.x, whole.y, kWidth, kHeight};
  const Rect box = hit_area(frame, track);
  frame.place_at(key, box);
  paint_switch(frame, key, box, track, vm);
  if (marked) paint_mark(frame, {whole.right() - kMark, whole.y + (kHeight - kMark) / 2}, vm);
  if (frame.focus_ring(key)) {
    frame.paint().focus_ring(track, kHeight / 2, theme::Color::Surface);
  }
  frame.offer_tooltip(key, box, vm.reason);
  frame.say({.key = key,
             .role = Role::Switch,
             .box = box,
             .name = vm.name,
             .hint = vm.reason,
             .tab = Tab::Stop,
             .state = state_of(vm)});
  if (!vm.word.empty()) {
    const Rect word{track.right() + kWordGap, track.y, word_width, kHeight};
    frame.paint_text(vm.word_style, word, vm.word, vm.word_color);
    frame.say({.key = key / "word",
               .role = Role::Text,
               .box = word,
               .name = vm.word,
               .style = vm.word_style,
               .state = State::AriaHidden});
  }
  return frame.take(key, Action::Press);
}

}  // namespace kit
