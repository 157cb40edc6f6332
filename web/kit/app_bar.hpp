#pragma once

#include "web/kit/frame.hpp"

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
};
// 56 high, over the whole width. The openers of its menus are app_bar_selector(key) and
// app_bar_account(key).
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
// 216 wide, below the bar. The item that was pressed.
std::optional<std::size_t> navigation(Frame& frame, NodeKey key, TextView name,
                                      std::span<const NavItemVm> items);

// The skip link: shown while it has the focus. First on the page.
bool skip_link(Frame& frame, NodeKey key, TextView label);

// The content beside them, padded: a column and the `main` landmark.
class MainArea {
 public:
  MainArea(Frame& frame, NodeKey key, float padding_top = 24);
  MainArea(const MainArea&) = delete;
  MainArea& operator=(const MainArea&) = delete;

 private:
  Inside inside_;
  Layout layout_;
};

}  // namespace kit
