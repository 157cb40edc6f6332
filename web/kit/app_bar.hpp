#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <optional>
#include <span>

namespace kit {

struct AppBarVm {
  TextView product;
  TextView company;  // the selector's two lines
  TextView company_line;
  TextView company_name;  // the selector's name: begins with the company
  bool company_open = false;
  TextView status = {};  // "Data as of 09:42"
  theme::Icon status_icon = theme::Icon::Cloud;
  TextView account = {};  // empty: nobody to show
  TextView account_line = {};
  TextView initials = {};
};
// True: the company selector was pressed; its menu's opener is key / "company".
bool app_bar(Frame& frame, NodeKey key, const AppBarVm& vm);

struct NavItemVm {
  TextView id;  // stable
  TextView label;
  TextView count = {};
  theme::Icon icon = theme::Icon::Ums;
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
