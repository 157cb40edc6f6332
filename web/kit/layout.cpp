#include "web/kit/layout.hpp"

#include "web/kit/frame.hpp"

#include <algorithm>

namespace kit {

Layout::~Layout() {
  frame_.close_layout();
}

Layout Frame::row(const RowSpec& spec) {
  open_layout(spec);
  return Layout(*this);
}

Layout Frame::column(const ColumnSpec& spec) {
  open_layout(spec);
  return Layout(*this);
}

Layout Frame::area(const Rect& box) {
  open_layout(box);
  return Layout(*this);
}

Point Frame::pen() const {
  const LayoutState& layout = layouts_.back();
  const float gap = layout.fresh ? 0 : layout.gap;
  return layout.axis == Axis::Right ? Point{layout.x + gap, layout.y}
                                    : Point{layout.x, layout.y + gap};
}

float Frame::rest() const {
  const LayoutState& layout = layouts_.back();
  if (layout.axis == Axis::Down) return layout.box.w;
  return std::max(0.0f, layout.box.right() - pen().x);
}

// The top of something `height` high in the open layout.
float Frame::top_for(float height) const {
  const LayoutState& layout = layouts_.back();
  const float top = pen().y;
  if (layout.axis == Axis::Down || layout.box.h == 0) return top;
  switch (layout.align) {
    case Align::Center: return top + (layout.box.h - height) / 2;
    case Align::Start: return top;
    case Align::End: return top + layout.box.h - height;
  }
  return top;
}

void Frame::open_layout(const RowSpec& spec) {
  const float width = spec.width > 0 ? spec.width : rest();
  const float x = pen().x, y = top_for(spec.height);
  layouts_.push_back({.box = {x, y, width, spec.height},
                      .x = x,
                      .y = y,
                      .gap = spec.gap,
                      .axis = Axis::Right,
                      .align = spec.align});
}

void Frame::open_layout(const ColumnSpec& spec) {
  const float width = spec.width > 0 ? spec.width : rest();
  const float x = pen().x, y = spec.height > 0 ? top_for(spec.height) : pen().y;
  layouts_.push_back(
      {.box = {x, y, width, spec.height}, .x = x, .y = y, .gap = spec.gap, .axis = Axis::Down});
}

void Frame::open_layout(const Rect& box) {
  layouts_.push_back({.box = box, .x = box.x, .y = box.y, .axis = Axis::Down, .advances = false});
}

float Frame::layout_extent() const {
  return layouts_.back().extent;
}

void Frame::close_layout() {
  const LayoutState closed = layouts_.back();
  layouts_.pop_back();
  if (!closed.advances || layouts_.empty()) return;
  const float height = closed.box.h > 0 ? closed.box.h : closed.extent;
  advance({closed.box.w, height});
}

void Frame::advance(Size size) {
  LayoutState& layout = layouts_.back();
  const Point at = pen();
  if (layout.axis == Axis::Right) {
    layout.x = at.x + size.w;
    layout.extent = std::max(layout.extent, size.h);
  } else {
    layout.y = at.y + size.h;
    layout.extent = layout.y - layout.box.y;
  }
  layout.fresh = false;
}

Rect Frame::space(Size size) {
  const Rect box{pen().x, top_for(size.h), size.w, size.h};
  advance(size);
  return snap(box);
}

void Frame::skip(float along) {
  LayoutState& layout = layouts_.back();
  if (layout.axis == Axis::Right) {
    layout.x += along;
  } else {
    layout.y += along;
    layout.extent = std::max(layout.extent, layout.y - layout.box.y);
  }
}

void Frame::align_end(float width) {
  LayoutState& layout = layouts_.back();
  layout.x = std::max(layout.x, layout.box.right() - width);
  layout.fresh = true;
}

}  // namespace kit
