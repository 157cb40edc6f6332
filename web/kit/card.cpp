#include "web/kit/card.hpp"

namespace kit {

Card::Card(Frame& frame, NodeKey key, const CardVm& vm)
    : frame_(frame), key_(key), vm_(vm), parent_before_(frame.parent()) {
  const Point corner = frame.pen();
  box_ = {corner.x, corner.y, vm.width > 0 ? vm.width : frame.rest(),
          vm.height > 0 ? vm.height : frame.remembered(key, vm.padding_top + vm.padding_bottom)};
  frame.paint().fill(box_, vm.ground, theme::radius::kCard);
  frame.paint().outline(box_, theme::Color::Line, theme::stroke::kLine, theme::radius::kCard);
  node_ = frame.say({.key = key,
                     .role = vm.name.empty() ? Role::Group : Role::Region,
                     .box = box_,
                     .name = vm.name});
  frame.enter(node_);
  frame.open_layout(ColumnSpec{.width = box_.w, .height = vm.height});
  frame.open_layout(Rect{box_.x + vm.padding_x, box_.y + vm.padding_top, box_.w - 2 * vm.padding_x,
                         box_.h - vm.padding_top - vm.padding_bottom});
}

Card::~Card() {
  const float content = frame_.layout_extent();
  frame_.close_layout();
  if (vm_.height == 0) {
    box_.h = vm_.padding_top + content + vm_.padding_bottom;
    frame_.skip(box_.h);
    frame_.remember(key_, box_.h);
    frame_.resize(node_, box_);
  }
  frame_.close_layout();
  frame_.enter(parent_before_);
}

}  // namespace kit
