#pragma once

#include "web/kit/frame.hpp"

namespace kit {

struct CardVm {
  float width = 0;                                              // 0: what is left of the layout
  float height = 0;                                             // 0: by its content
  float padding_x = 17, padding_top = 15, padding_bottom = 17;  // from the outer edge
  theme::Color ground = theme::Color::Surface;
  TextView name = {};  // if given it is a named region
};

// A white card; its content is a column. Lives while that is drawn.
class Card {
 public:
  Card(Frame& frame, NodeKey key, const CardVm& vm);
  ~Card();
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;
  const Rect& box() const { return box_; }

 private:
  Frame& frame_;
  NodeKey key_;
  const CardVm vm_;
  Rect box_;
  NodeIndex node_, parent_before_;
};

}  // namespace kit
