#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <optional>

namespace kit {

// A card of cells that are split by lines, 84 high; those that do not fit begin a new line of it.
class KeyFacts {
 public:
  KeyFacts(Frame& frame, NodeKey key);
  ~KeyFacts();
  KeyFacts(const KeyFacts&) = delete;
  KeyFacts& operator=(const KeyFacts&) = delete;

  class Cell {
   public:
    Cell(const Cell&) = delete;
    Cell& operator=(const Cell&) = delete;

   private:
    friend class KeyFacts;
    Cell(Frame& frame, const Said& fact, const Said& term, const Said& value, const Rect& row);
    Inside fact_;
    NodeIndex term_;
    Inside value_;
    Layout area_;
    Layout row_;
  };
  // The next cell: the label, then its value as a row 28 high, drawn by the caller. `width` at
  // least; all of the line if that is narrow.
  [[nodiscard]] Cell cell(NodeKey key, TextView label, float width);

 private:
  Frame& frame_;
  NodeKey key_;
  Rect box_;
  float x_ = 0, y_ = 0;
  Inside inside_;
};

struct FactVm {
  TextView label;
  TextView value;
  TextView note = {};       // muted, after the value
  TextView copy_name = {};  // if given: a copy button at the right
  bool multiline = false;   // the value is wrapped
  float label_width = 152;
  float height = 36;
  bool last = false;  // no line below
};
// A row of label, value and copy button, within a Block of role Facts. On a narrow page the label
// stands above the value, which is wrapped.
bool fact(Frame& frame, NodeKey key, const FactVm& vm);  // true: copy was pressed

// Bytes as pairs of hex digits in cells, 16 to a row, on a narrow page 8. `hex` has two digits a
// byte, nothing else.
struct FingerprintVm {
  TextView label;
  TextView hex;
  TextView copy_name = {};
  float label_width = 152;
};
bool fingerprint_fact(Frame& frame, NodeKey key, const FingerprintVm& vm);

}  // namespace kit
