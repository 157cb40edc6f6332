#pragma once

#include "web/kit/geometry.hpp"
#include "web/theme/theme.hpp"

#include <cstdint>

struct ImDrawList;

// Flat drawing in the current scheme's colors: fills, lines, icons, shadows. Decorative: none of it
// says anything to the mirror. What lies outside the clip is skipped.
namespace kit {

class Painter {
 public:
  void begin(ImDrawList* list, theme::Scheme scheme, float scale);

  theme::Scheme scheme() const { return scheme_; }
  // As the draw list takes it, with the current alpha.
  std::uint32_t ink(theme::Color color) const;
  ImDrawList& list() { return *list_; }
  bool visible(const Rect& box) const;
  bool shows(Point at) const;

  void fill(const Rect& box, theme::Color color, float radius = 0);
  // Rounded at the left or at the right end only.
  enum class End : std::uint8_t { Left, Right };
  void fill_end(const Rect& box, theme::Color color, float radius, End end);
  // A line inside the box's edge.
  void outline(const Rect& box, theme::Color color, float thickness, float radius);
  void horizontal_line(float x, float y, float width, theme::Color color);
  void vertical_line(float x, float y, float height, theme::Color color);
  void disc(Point center, float radius, theme::Color color);
  void shadow(const Rect& box, float radius, theme::Elevation elevation);
  // 2 px gap in `behind`, then 2 px ring.
  void focus_ring(const Rect& box, float radius, theme::Color behind);
  // `size` px square from the top left corner.
  void icon(theme::Icon icon, Point corner, float size, theme::Color color);
  void icon_turned(theme::Icon icon, Point corner, float size, theme::Color color);  // upside down
  void spinner(Point center, float size, float turn, theme::Color color);
  void product_mark(Point corner);  // 28 px

  void push_clip(const Rect& box);  // within the clip around it
  void push_whole_page();           // leaves the clips around it
  void pop_clip();
  // Paints with the colors of another scheme; returns the one before.
  theme::Scheme set_scheme(theme::Scheme scheme);
  // Everything painted meanwhile is `alpha` times as opaque.
  float set_alpha(float alpha);

 private:
  void strokes(theme::Icon icon, Point corner, float size, theme::Color color, float direction);

  ImDrawList* list_ = nullptr;
  theme::Scheme scheme_ = theme::Scheme::Light;
  float scale_ = 1;
  float alpha_ = 1;
};

}  // namespace kit
