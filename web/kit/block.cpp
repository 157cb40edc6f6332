#include "web/kit/block.hpp"

namespace kit {

Block::Block(Frame& frame, Said said, float gap) : frame_(frame), parent_before_(frame.parent()) {
  const Point at = frame.pen();
  box_ = frame.snap(Rect{at.x, at.y, frame.rest(), 0});
  said.box = box_;
  node_ = frame.say(said);
  frame.enter(node_);
  frame.open_layout(ColumnSpec{.gap = gap});
}

Block::~Block() {
  box_.h = frame_.layout_extent();
  frame_.close_layout();
  frame_.resize(node_, box_);
  frame_.enter(parent_before_);
}

}  // namespace kit
