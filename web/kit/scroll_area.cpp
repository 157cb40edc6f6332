#include "web/kit/scroll_area.hpp"

namespace kit {

ScrollArea::ScrollArea(Frame& frame, NodeKey key, const Rect& box, float padding, float below,
                       TextView name)
    : frame_(frame), key_(key), below_(below), parent_before_(frame.parent()) {
  const ScrollView view = frame.scroll_of(key);
  frame.enter(frame.say({.key = key,
                         .role = Role::Scroller,
                         .box = box,
                         .name = name,
                         .tab = name.empty() ? Tab::None : Tab::Stop}));
  frame.paint().push_clip(box);
  const float width = view.width > 0 ? view.width : box.w;
  column_ = {box.x - view.left + padding, box.y - view.top, width - 2 * padding, 0};
  frame.open_layout(column_);
}

ScrollArea::~ScrollArea() {
  const float height = frame_.layout_extent() + below_;
  frame_.close_layout();
  // How far there is to scroll: padding below what is placed absolutely has to be said.
  frame_.say({.key = key_ / "extent",
              .role = Role::Group,
              .box = {column_.x, column_.y, 1, height},
              .state = State::AriaHidden});
  frame_.paint().pop_clip();
  frame_.enter(parent_before_);
}

}  // namespace kit
