#include "web/kit/chart.hpp"

#include "web/kit/grid.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <array>

namespace kit {
namespace {

constexpr float kHeight = 206, kTop = 12, kBottom = 176, kLeft = 44, kRight = 16;
constexpr float kTextGap = 10, kTextLine = 16, kAcrossTop = 188, kStroke = 2, kDot = 4;
constexpr theme::Type kStyle = theme::Type::Caption;

// Beside the picture for those who look; its name says what matters of it.
void axis_text(Frame& frame, NodeKey key, const Rect& box, TextView words,
               theme::Color color = theme::Color::TextMuted, theme::Type style = kStyle) {
  frame.paint_text(style, box, words, color);
  frame.say({.key = key,
             .role = Role::Text,
             .box = box,
             .name = words,
             .style = style,
             .state = State::AriaHidden | frame.dom_text(words)});
}

void up_axis(Frame& frame, NodeKey key, const Rect& plot, std::span<const ChartMarkVm> marks) {
  for (const ChartMarkVm& mark : marks) {
    const float y = frame.snap(plot.bottom() - mark.at * plot.h);
    frame.paint().horizontal_line(plot.x, y, plot.w, theme::Color::Line);
    const float width = frame.measure(kStyle, mark.text);
    axis_text(frame, key.of("up", mark.text.view()),
              {plot.x - kTextGap - width, y - kTextLine / 2, width, kTextLine}, mark.text);
  }
}

void across_axis(Frame& frame, NodeKey key, const Rect& plot, float top,
                 std::span<const ChartMarkVm> marks) {
  for (const ChartMarkVm& mark : marks) {
    const float width = frame.measure(kStyle, mark.text);
    const float middle = plot.x + mark.at * plot.w;
    const float x = std::clamp(middle - width / 2, plot.x, plot.right() - width);
    axis_text(frame, key.of("across", mark.text.view()), {frame.snap(x), top, width, kTextLine},
              mark.text);
  }
}

// Its word stands at the older end, where the line is seldom near it, and above the line.
void limit_line(Frame& frame, NodeKey key, const Rect& plot, const ChartMarkVm& limit) {
  constexpr theme::Type kLimit = theme::Type::CaptionStrong;
  const float y = frame.snap(plot.bottom() - limit.at * plot.h);
  frame.paint().fill({plot.x, y, plot.w, kStroke}, theme::Color::Warning);
  axis_text(frame, key / "limit",
            {plot.x, y - kTextLine - 2, frame.measure(kLimit, limit.text), kTextLine}, limit.text,
            theme::Color::WarningText, kLimit);
}

void steps(Frame& frame, const Rect& plot, std::span<const ChartPointVm> points) {
  Painter& paint = frame.paint();
  Point pen;
  for (const ChartPointVm& point : points) {
    const Point to{frame.snap(plot.x + point.across * plot.w),
                   frame.snap(plot.bottom() - point.up * plot.h)};
    if (&point != &points.front()) {
      const float half = kStroke / 2;
      paint.fill({pen.x - half, pen.y - half, to.x - pen.x + kStroke, kStroke},
                 theme::Color::Accent);
      const float upper = std::min(pen.y, to.y), lower = std::max(pen.y, to.y);
      paint.fill({to.x - half, upper - half, kStroke, lower - upper + kStroke},
                 theme::Color::Accent);
    }
    pen = to;
  }
  if (!points.empty()) paint.disc(pen, kDot, theme::Color::Accent);
}

void draw_picture(Frame& frame, NodeKey key, const Rect& box, const ChartVm& vm) {
  const auto scope =
      frame.inside({.key = key / "picture", .role = Role::Image, .box = box, .name = vm.summary});
  const Rect plot{box.x + kLeft, box.y + kTop, box.w - kLeft - kRight, kBottom - kTop};
  up_axis(frame, key, plot, vm.up);
  across_axis(frame, key, plot, box.y + kAcrossTop, vm.across);
  if (vm.limit) limit_line(frame, key, plot, *vm.limit);
  steps(frame, plot, vm.points);
}

void draw_table(Frame& frame, NodeKey key, const ChartVm& vm) {
  constexpr float kRow = 32, kPad = 12, kValue = 200;
  const std::array columns{
      GridColumn{.id = "when", .title = vm.when_title, .width = kValue, .row_header = true},
      GridColumn{.id = "value", .title = vm.value_title, .width = kValue}};
  Grid grid(frame, key / "table",
            {.name = vm.name,
             .total_rows = vm.points.size(),
             .shown_rows = vm.points.size(),
             .row_height = kRow,
             .padding_left = kPad,
             .height = kHeight},
            columns);
  for (const ChartPointVm& point : vm.points) {
    const NodeKey row_key = key.of("point", point.when.view());
    GridRow row = grid.row(row_key, {});
    const float line = theme::style(theme::Type::Small).line;
    {
      const auto cell = row.cell(line);
      text(frame, row_key / "when", {.text = point.when, .style = theme::Type::Small});
    }
    const auto cell = row.cell(line);
    text(frame, row_key / "value", {.text = point.value, .style = theme::Type::Small});
  }
}

}  // namespace

void chart(Frame& frame, NodeKey key, const ChartVm& vm) {
  if (vm.as_table || frame.input().plain_page) {
    draw_table(frame, key, vm);
  } else {
    draw_picture(frame, key, frame.space({frame.rest(), kHeight}), vm);
  }
}

}  // namespace kit
