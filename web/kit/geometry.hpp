#pragma once

// CSS px, y downwards. Floats, since the device grid may be finer or coarser than CSS px.
namespace kit {

struct Point {
  float x = 0, y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
  float w = 0, h = 0;
  friend bool operator==(const Size&, const Size&) = default;
};

struct Rect {
  float x = 0, y = 0, w = 0, h = 0;
  friend bool operator==(const Rect&, const Rect&) = default;

  constexpr float right() const { return x + w; }
  constexpr float bottom() const { return y + h; }
  constexpr Rect grown(float by) const { return {x - by, y - by, w + 2 * by, h + 2 * by}; }
  constexpr Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
  constexpr bool contains(Point point) const {
    return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
  }
  constexpr bool overlaps(const Rect& other) const {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
};

}  // namespace kit
