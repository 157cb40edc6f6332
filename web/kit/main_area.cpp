#include "web/kit/main_area.hpp"

#include "web/kit/hit_area.hpp"
#include "web/kit/navigation.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace kit {
namespace {

constexpr float kEdge = 16, kNarrowPadding = 16;
constexpr theme::Type kSkip = theme::Type::BodyStrong;
constexpr float kSkipPadding = 14;
constexpr std::string_view kSkipTo = "#content";  // the id of the main landmark

// Out of sight until the keyboard comes to it.
Rect skip_box(Frame& frame, NodeKey key, TextView label) {
  const float height = std::max(theme::size::kButton, target(frame));
  return {kEdge, frame.focused(key) ? 10.0f : -2 * height,
          frame.measure(kSkip, label) + 2 * kSkipPadding, height};
}

}  // namespace

bool skip_link(Frame& frame, NodeKey key, TextView label) {
  const Rect box = skip_box(frame, key, label);
  frame.place_at(key, box);
  frame.say({.key = key,
             .role = Role::Link,
             .box = box,
             .name = label,
             .hint = kSkipTo,
             .style = kSkip,
             .inset = kSkipPadding,
             .tab = Tab::Stop});
  return frame.take(key, Action::Press);
}

void paint_skip_link(Frame& frame, NodeKey key, TextView label) {
  if (!frame.focused(key)) return;
  const Rect box = skip_box(frame, key, label);
  frame.paint().fill(box, theme::Color::Surface, theme::radius::kControl);
  frame.paint().outline(box, theme::Color::Focus, theme::stroke::kFocus, theme::radius::kControl);
  frame.paint_text(kSkip, {box.x + kSkipPadding, box.y, box.w - 2 * kSkipPadding, box.h}, label,
                   theme::Color::Accent);
}

MainArea::MainArea(Frame& frame, NodeKey key, TextView screen, float padding_top, float bar_below)
    : frame_(frame), parent_before_(frame.parent()) {
  const Rect page = frame.page();
  const bool narrow = frame.narrow();
  const Point at = frame.pen();
  if (!narrow) {
    const float left = navigation_width(frame);
    box_ = {left, at.y, page.w - left, page.h - at.y};
  } else {
    box_ = {at.x, at.y, frame.rest(), page.h - at.y - theme::size::kBottomNav - bar_below};
  }
  node_ = frame.say({.key = key, .role = Role::Main, .box = box_});
  frame.enter(node_);
  const float padding = narrow || navigation_width(frame) < theme::size::kNav
                            ? kNarrowPadding
                            : theme::size::kContentPadX;
  if (narrow && !frame.low()) {
    scroll_.emplace(frame, key.of("scroll", screen.view()), box_, padding, kNarrowPadding);
  } else {
    frame.open_layout(Rect{box_.x + padding, box_.y, box_.w - 2 * padding, box_.h});
  }
  frame.skip(padding_top);
}

void MainArea::end_content() {
  if (std::exchange(ended_, true)) return;
  if (scroll_) {
    scroll_.reset();
    return;
  }
  const float height = frame_.layout_extent() + kNarrowPadding;
  frame_.close_layout();
  if (!frame_.narrow()) return;
  box_.h = height;
  frame_.resize(node_, box_);
  frame_.space({box_.w, height});
}

MainArea::~MainArea() {
  end_content();
  frame_.enter(parent_before_);
}

}  // namespace kit
