#pragma once

#include "web/kit/field.hpp"
#include "web/kit/frame.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace kit {

struct PageVm {
  TextView label;  // "2", or the ellipsis of a gap
  TextView name;   // "Page 2"
  bool current = false;
  bool gap = false;
};
struct PagerVm {
  TextView name = {};                 // of the landmark
  TextView rows_label = {};           // "Rows per page"
  TextView rows;                      // the chosen value
  TextView range;                     // "1–10 of 12"
  TextView previous = {}, next = {};  // names of the two arrows
  bool has_previous = false, has_next = false;
  float width = 0;
};
struct PagerResult {
  std::optional<std::string> rows;
  std::optional<std::size_t> page;  // index into `pages`
  bool previous = false, next = false;
};
// The number of rows a page and its label, in the row around them.
std::optional<std::string> rows_select(Frame& frame, NodeKey key, TextView label, TextView rows,
                                       std::span<const OptionVm> options);
// 48 high; narrow, two lines without the numbered pages.
PagerResult pager(Frame& frame, NodeKey key, const PagerVm& vm, std::span<const OptionVm> rows,
                  std::span<const PageVm> pages);

}  // namespace kit
