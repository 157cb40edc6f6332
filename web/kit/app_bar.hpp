#pragma once

#include "web/kit/frame.hpp"

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

}  // namespace kit
