#pragma once

#include <cstdint>

// Boxes one after the other. A layout is open while its Layout object lives; when it ends, the
// layout around it moves on by its size.
namespace kit {

class Frame;

enum class Axis : std::uint8_t { Right, Down };
enum class Align : std::uint8_t { Center, Start, End };  // across the row

// Boxes from left to right. Width 0: what is left of the layout around it.
struct RowSpec {
  float height = 0;  // 0: of the highest box; then nothing is centered
  float gap = 0;
  float width = 0;
  Align align = Align::Center;
};

// Boxes from top to bottom. Width 0: what is left. Height 0: grows with its boxes.
struct ColumnSpec {
  float width = 0;
  float gap = 0;
  float height = 0;
};

class Layout {
 public:
  ~Layout();
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

 private:
  friend class Frame;
  explicit Layout(Frame& frame) : frame_(frame) {}
  Frame& frame_;
};

}  // namespace kit
