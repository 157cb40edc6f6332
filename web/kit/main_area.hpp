#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/scroll_area.hpp"

#include <optional>

namespace kit {

// The content beside bar and navigation, padded: a column in the `main` landmark. On a narrow page
// it scrolls, each `screen` (a stable name) from its top.
class MainArea {
 public:
  // Narrow, `bar_below` px above the navigation are left for a bar that does not scroll.
  MainArea(Frame& frame, NodeKey key, TextView screen, float padding_top = 24, float bar_below = 0);
  ~MainArea();
  // What is drawn from here on lies over the content and does not scroll with it: menus.
  void end_content();
  MainArea(const MainArea&) = delete;
  MainArea& operator=(const MainArea&) = delete;

 private:
  Frame& frame_;
  NodeIndex node_, parent_before_;
  Rect box_;
  std::optional<ScrollArea> scroll_;
  bool ended_ = false;
};

// The skip link: said first on the page, shown while it has the focus. It lies over the bar, so
// that it is painted after it.
bool skip_link(Frame& frame, NodeKey key, TextView label);
void paint_skip_link(Frame& frame, NodeKey key, TextView label);

}  // namespace kit
