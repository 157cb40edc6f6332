#pragma once

#include "web/kit/frame.hpp"

#include <span>

namespace kit {

struct CompareRowVm {
  TextView id;  // stable
  TextView label;
  TextView before, after;
  TextView word;  // "Changed", "Same"
  bool changed = false;
  bool hex = false;  // both are pairs of hex digits alone, shown eight bytes to a line
};

struct CompareVm {
  TextView name;
  TextView field_title, word_title;  // of the columns whose heads are not painted
  TextView before_title, before_line;
  TextView after_title, after_line;
};

// Two things side by side as a table, as wide as what is left; what changed is tinted. It does not
// scroll by itself.
void compare_table(Frame& frame, NodeKey key, const CompareVm& vm,
                   std::span<const CompareRowVm> rows);

}  // namespace kit
