#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/scroll_area.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace kit {

struct AppBarVm {
  TextView product;
  TextView scope;  // what every action applies to: the selector's two lines
  TextView scope_line;
  TextView scope_name;  // the selector's name; begins with the first line
  theme::Icon scope_icon = theme::Icon::Menu;
  bool scope_open = false;
  TextView status = {};  // how old the data is
  theme::Icon status_icon = theme::Icon::Cloud;
  TextView help = {};     // name of its button; empty: none
  bool help_key = false;  // "?" presses it
  TextView account = {};  // empty: nobody to show
  TextView account_line = {};
  TextView account_name = {};  // of its button; begins with `account`
  bool account_open = false;
  TextView initials = {};
};
struct AppBarPress {
  bool scope = false, help = false, account = false;
  bool shows_status = false;  // there was room for it
};
// The next 56 px, over the whole width; narrow, it has no words of its own. The openers of its
// menus are app_bar_selector(key) and app_bar_account(key).
AppBarPress app_bar(Frame& frame, NodeKey key, const AppBarVm& vm);
NodeKey app_bar_selector(NodeKey key);
NodeKey app_bar_account(NodeKey key);

struct NavItemVm {
  TextView id;  // stable
  TextView label;
  TextView count = {};
  theme::Icon icon = theme::Icon::Menu;
  TextView href = {};
  bool current = false;
  bool at_foot = false;
};
// Below the bar: 216 wide, 64 with icons only in a window below 1216 px; at the foot of a narrow
// page, in a low one at the pen. The item that was pressed.
std::optional<std::size_t> navigation(Frame& frame, NodeKey key, TextView name,
                                      std::span<const NavItemVm> items);

// The skip link: said first on the page, shown while it has the focus. It lies over the bar, so
// that it is painted after it.
bool skip_link(Frame& frame, NodeKey key, TextView label);
void paint_skip_link(Frame& frame, NodeKey key, TextView label);

// The content beside them, padded: a column in the `main` landmark. On a narrow page it scrolls,
// each `screen` (a stable name) from its top.
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

}  // namespace kit
