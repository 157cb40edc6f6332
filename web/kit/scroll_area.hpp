#pragma once

#include "web/kit/frame.hpp"

namespace kit {

// A box that scrolls as the browser scrolls; what is drawn while it lives is a column inside. For
// what holds a page or a dialog: no landmark and no stop of the tab key, unless it has a `name`,
// which it needs where nothing in it can take the focus.
class ScrollArea {
 public:
  // The column keeps `padding` from the left and the right end, and as much below as `below`.
  ScrollArea(Frame& frame, NodeKey key, const Rect& box, float padding = 0, float below = 0,
             TextView name = {});
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;

 private:
  Frame& frame_;
  NodeKey key_;
  Rect column_;
  float below_;
  NodeIndex parent_before_;
};

}  // namespace kit
