#include "web/components/sheet.hpp"

#include "web/kit/text.hpp"

namespace components {
namespace {

constexpr float kEdge = 24, kNarrowEdge = 16, kTop = 20, kBetween = 14;
constexpr float kBack = 56;  // px for what leads back, below what scrolls
}  // namespace

bool has_room(const kit::Frame& frame) {
  constexpr kit::Size kLook{1440, 900};
  return frame.page().w >= kLook.w && frame.page().h >= kLook.h;
}

Sheet::Sheet(kit::Frame& frame, kit::TextView title, float gap)
    : frame_(frame),
      main_(frame.inside(
          {.key = kit::NodeKey("main"), .role = kit::Role::Main, .box = frame.page()})) {
  const kit::Rect page = frame.page();
  if (!has_room(frame)) {
    const float edge = frame.narrow() ? kNarrowEdge : kEdge;
    scroll_.emplace(frame, kit::NodeKey("main") / "scroll", kit::Rect{0, 0, page.w, page.h - kBack},
                    edge, kBetween);
    frame.skip(kTop);
  } else {
    frame.open_layout(kit::Rect{kEdge, kTop, page.w - 2 * kEdge, 0});
  }
  kit::heading(frame, kit::NodeKey("title"),
               {.text = title, .level = 1, .style = theme::Type::DialogTitle});
  frame.skip(kBetween);
  frame.open_layout(kit::ColumnSpec{.gap = gap});
}

Sheet::~Sheet() {
  frame_.close_layout();
  if (!scroll_) frame_.close_layout();
}

void caption(kit::Frame& frame, kit::NodeKey key, kit::TextView text, float width) {
  kit::text(frame, key,
            {.text = text,
             .style = theme::Type::Caption,
             .color = theme::Color::TextMuted,
             .width = width});
}

void card_title(kit::Frame& frame, kit::NodeKey key, kit::TextView text) {
  kit::heading(frame, key, {.text = text, .level = 2});
  frame.skip(10);
}

}  // namespace components
