#pragma once

#include "web/kit/frame.hpp"

#include <optional>
#include <span>

namespace kit {

// A text beside an axis, or a line across the plot; `at` is 0 at the axis's low end, 1 at its high.
struct ChartMarkVm {
  TextView text;
  float at = 0;
};

struct ChartPointVm {
  TextView when;
  TextView value;
  float across = 0, up = 0;  // as ChartMarkVm::at
};

struct ChartVm {
  TextView name;     // of the table
  TextView summary;  // the picture in words: its name
  TextView when_title, value_title;
  std::span<const ChartMarkVm> across, up;
  std::span<const ChartPointVm> points;  // left to right; a value holds until the next one
  std::optional<ChartMarkVm> limit = {};
  bool as_table = false;
};

// A line in steps, 206 high and as wide as what is left; or the same points as a table that
// scrolls in this box. On the plain page it is always the table. Only the summary is said of the
// picture, so offer a switch to the table beside it unless frame.input().plain_page.
void chart(Frame& frame, NodeKey key, const ChartVm& vm);

}  // namespace kit
