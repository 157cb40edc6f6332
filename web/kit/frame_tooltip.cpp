// The tooltip: offered by widgets, drawn over everything at the end of a pass.
#include "web/kit/frame.hpp"

#include <algorithm>

namespace kit {

// It only repeats what the page says: one that the canvas cannot paint is left out.
void Frame::offer_tooltip(NodeKey owner, const Rect& box, TextView text) {
  if (text.empty() || pose_of(owner) != Pose::Live || dom_text(text) != 0) return;
  if (!hovered(box) && !focus_ring(owner)) return;
  tip_.key = owner.value();
  tip_.box = box;
  tip_.text.assign(text.view());
}

void Frame::draw_tooltip() {
  if (actions_ != nullptr) {
    for (const ActionRecord& record : actions_->waiting()) {
      if (record.action == Action::Key && record.text == "Escape") tip_dismissed_ = tip_key_;
    }
  }
  if (tip_.key != tip_key_) {
    tip_key_ = tip_.key;
    tip_since_ms_ = input_.now_ms;
    tip_dismissed_ = 0;
  }
  if (tip_key_ == 0 || tip_dismissed_ == tip_key_) return;
  const bool by_keyboard = focus_visible_ && focused_ == tip_key_;
  const double left =
      tip_since_ms_ + static_cast<double>(theme::motion::kTooltipDelay) - input_.now_ms;
  if (!by_keyboard && left > 0) {
    repaint_in(left);
    return;
  }
  constexpr float kPadX = 10, kPadY = 6, kAway = 8, kWidest = 320;
  const Lines lines = wrap(theme::Type::Caption, tip_.text, kWidest);
  const float line = theme::style(theme::Type::Caption).line;
  float widest = 0;
  for (std::string_view rest = lines.text.view(); !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    widest = std::max(widest, measure(theme::Type::Caption, rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  const Size size{widest + 2 * kPadX, line * static_cast<float>(lines.count) + 2 * kPadY};
  float y = tip_.box.bottom() + kAway;
  if (y + size.h > input_.size.h) y = tip_.box.y - kAway - size.h;
  const float x = std::clamp(tip_.box.x + (tip_.box.w - size.w) / 2, 4.0f,
                             std::max(4.0f, input_.size.w - size.w - 4));
  const Rect box = snap(Rect{x, y, size.w, size.h});
  painter_.shadow(box, theme::radius::kMenuItem, theme::Elevation::Menu);
  painter_.fill(box, theme::Color::Bar, theme::radius::kMenuItem);
  paint_decoration(theme::Type::Caption, {box.x + kPadX, box.y + kPadY, widest, size.h - 2 * kPadY},
                   lines.text, theme::Color::OnBar);
}

}  // namespace kit
