#include "web/kit/painter.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>

namespace kit {
namespace {

constexpr float kIconGrid = 20;

// px, so that icons of all sizes look equally strong.
float icon_stroke(float size) {
  if (size <= 14) return 1.7f;
  if (size <= 16) return 1.4f;
  if (size <= 18) return 1.6f;
  return theme::stroke::kIcon20 * size / kIconGrid;
}

float radians(float degrees) {
  return degrees * std::numbers::pi_v<float> / 180;
}

ImVec2 corner_of(const Rect& box) {
  return {box.x, box.y};
}
ImVec2 end_of(const Rect& box) {
  return {box.right(), box.bottom()};
}

// A line with round ends from the path that was collected.
void stroke_open(ImDrawList& list, std::uint32_t ink, float thickness) {
  if (list._Path.empty()) return;
  const ImVec2 first = list._Path.front(), last = list._Path.back();
  list.PathStroke(ink, 0, thickness);
  list.AddCircleFilled(first, thickness / 2, ink, 8);
  list.AddCircleFilled(last, thickness / 2, ink, 8);
}

}  // namespace

void Painter::begin(ImDrawList* list, theme::Scheme scheme, float scale) {
  list_ = list;
  scheme_ = scheme;
  scale_ = scale;
  alpha_ = 1;
}

std::uint32_t Painter::ink(theme::Color color) const {
  const std::uint32_t solid = theme::packed(scheme_, color);
  if (alpha_ >= 1) return solid;
  const auto alpha = static_cast<std::uint32_t>(static_cast<float>(solid >> 24) * alpha_);
  return (solid & 0x00FFFFFFu) | (alpha << 24);
}

theme::Scheme Painter::set_scheme(theme::Scheme scheme) {
  return std::exchange(scheme_, scheme);
}

float Painter::set_alpha(float alpha) {
  return std::exchange(alpha_, alpha);
}

bool Painter::visible(const Rect& box) const {
  const ImVec4& clip = list_->_CmdHeader.ClipRect;
  return box.x < clip.z && box.right() > clip.x && box.y < clip.w && box.bottom() > clip.y;
}

bool Painter::shows(Point at) const {
  const ImVec4& clip = list_->_CmdHeader.ClipRect;
  return at.x >= clip.x && at.x < clip.z && at.y >= clip.y && at.y < clip.w;
}

void Painter::fill(const Rect& box, theme::Color color, float radius) {
  if (!visible(box)) return;
  list_->AddRectFilled(corner_of(box), end_of(box), ink(color), radius);
}

void Painter::fill_end(const Rect& box, theme::Color color, float radius, End end) {
  if (!visible(box)) return;
  list_->AddRectFilled(
      corner_of(box), end_of(box), ink(color), radius,
      end == End::Left ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_RoundCornersRight);
}

void Painter::outline(const Rect& box, theme::Color color, float thickness, float radius) {
  if (!visible(box)) return;
  const float width = std::max(1.0f, std::round(thickness * scale_)) / scale_;
  const Rect center = box.grown(-width / 2);
  list_->PathRect(corner_of(center), end_of(center), std::max(0.0f, radius - width / 2));
  list_->PathStroke(ink(color), ImDrawFlags_Closed, width);
}

void Painter::horizontal_line(float x, float y, float width, theme::Color color) {
  fill({x, y, width, std::max(1.0f, std::round(scale_)) / scale_}, color);
}

void Painter::vertical_line(float x, float y, float height, theme::Color color) {
  fill({x, y, std::max(1.0f, std::round(scale_)) / scale_, height}, color);
}

void Painter::disc(Point center, float radius, theme::Color color) {
  if (!visible({center.x - radius, center.y - radius, 2 * radius, 2 * radius})) return;
  list_->AddCircleFilled({center.x, center.y}, radius, ink(color));
}

void Painter::shadow(const Rect& box, float radius, theme::Elevation elevation) {
  const theme::ShadowLayers& layers = theme::shadow(scheme_, elevation);
  const std::uint32_t color = ink(theme::Color::Shadow) & 0x00FFFFFFu;
  for (std::size_t index = layers.count; index-- > 0;) {
    const theme::ShadowLayer& layer = layers.layers[index];
    const Rect grown = box.moved(0, layer.y).grown(layer.grow);
    const auto alpha = static_cast<std::uint32_t>(std::lround(layer.alpha * 255));
    list_->AddRectFilled(corner_of(grown), end_of(grown), color | (alpha << 24),
                         radius + layer.grow);
  }
}

void Painter::focus_ring(const Rect& box, float radius, theme::Color behind) {
  const float gap = theme::stroke::kFocusGap, ring = theme::stroke::kFocus;
  outline(box.grown(gap), behind, gap, radius + gap);
  outline(box.grown(gap + ring), theme::Color::Focus, ring, radius + gap + ring);
}

void Painter::icon(theme::Icon icon, Point corner, float size, theme::Color color) {
  strokes(icon, corner, size, color, 1);
}

void Painter::icon_turned(theme::Icon icon, Point corner, float size, theme::Color color) {
  strokes(icon, {corner.x + size, corner.y + size}, size, color, -1);
}

void Painter::strokes(theme::Icon icon, Point corner, float size, theme::Color color,
                      float direction) {
  const Rect box = direction > 0 ? Rect{corner.x, corner.y, size, size}
                                 : Rect{corner.x - size, corner.y - size, size, size};
  if (!visible(box)) return;
  const float unit = direction * size / kIconGrid;
  const float width = icon_stroke(size);
  const std::uint32_t shade = ink(color);
  const auto point = [&](const std::int16_t* numbers) {
    return ImVec2(corner.x + static_cast<float>(numbers[0]) / 100 * unit,
                  corner.y + static_cast<float>(numbers[1]) / 100 * unit);
  };
  const auto length = [&](std::int16_t number) {
    return static_cast<float>(number) / 100 * std::abs(unit);
  };
  const auto index = std::to_underlying(icon);
  const std::int16_t* at = theme::kIconStrokes + theme::kIconStarts[index];
  const std::int16_t* const end = theme::kIconStrokes + theme::kIconStarts[index + 1];
  while (at < end) {
    const auto stroke = static_cast<theme::Stroke>(at[0]);
    const int count = at[1];
    const std::int16_t* const n = at + 2;
    at = n + count;
    switch (stroke) {
      case theme::Stroke::Open:
      case theme::Stroke::Closed:
        for (int pair = 0; pair < count; pair += 2) list_->PathLineTo(point(n + pair));
        if (stroke == theme::Stroke::Open) {
          stroke_open(*list_, shade, width);
        } else {
          list_->PathStroke(shade, ImDrawFlags_Closed, width);
        }
        break;
      case theme::Stroke::Rectangle: {
        const ImVec2 start = point(n);
        const float sign = direction > 0 ? 1.0f : -1.0f;
        const ImVec2 far(start.x + sign * length(n[2]), start.y + sign * length(n[3]));
        list_->PathRect({std::min(start.x, far.x), std::min(start.y, far.y)},
                        {std::max(start.x, far.x), std::max(start.y, far.y)}, length(n[4]));
        list_->PathStroke(shade, ImDrawFlags_Closed, width);
        break;
      }
      case theme::Stroke::Circle: list_->AddCircle(point(n), length(n[2]), shade, 0, width); break;
      case theme::Stroke::Arc: {
        const float turn = direction > 0 ? 0.0f : 180.0f;
        list_->PathArcTo(point(n), length(n[2]), radians(n[3] + turn), radians(n[4] + turn));
        stroke_open(*list_, shade, width);
        break;
      }
      case theme::Stroke::Dot: list_->AddCircleFilled(point(n), length(n[2]), shade); break;
    }
  }
}

void Painter::spinner(Point center, float size, float turn, theme::Color color) {
  const float radius = size * 0.36f, width = size / 8;
  if (!visible({center.x - size / 2, center.y - size / 2, size, size})) return;
  const float before = set_alpha(alpha_ * 0.3f);
  list_->AddCircle({center.x, center.y}, radius, ink(color), 0, width);
  alpha_ = before;
  const float start = radians(turn * 360 - 90);
  list_->PathArcTo({center.x, center.y}, radius, start, start + radians(100));
  stroke_open(*list_, ink(color), width);
}

void Painter::product_mark(Point corner) {
  constexpr float kSize = 28, kWidth = 2.2f;
  constexpr float kLines[][3] = {{7, 9.5f, 16}, {7, 14, 12.5f}, {7, 18.5f, 10.5f}};
  fill({corner.x, corner.y, kSize, kSize}, theme::Color::OnBar, 7);
  for (const auto& [x, y, end] : kLines) {
    fill({corner.x + x, corner.y + y - kWidth / 2, end - x, kWidth}, theme::Color::Bar);
  }
  list_->PathLineTo({corner.x + 12.5f, corner.y + 17.2f});
  list_->PathLineTo({corner.x + 16.1f, corner.y + 20.8f});
  list_->PathLineTo({corner.x + 22, corner.y + 13.2f});
  list_->PathStroke(ink(theme::Color::Bar), 0, kWidth);
}

void Painter::push_clip(const Rect& box) {
  list_->PushClipRect(corner_of(box), end_of(box), true);
}

void Painter::push_whole_page() {
  list_->PushClipRectFullScreen();
}

void Painter::pop_clip() {
  list_->PopClipRect();
}

}  // namespace kit
