#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace kit {

struct MenuItemVm {
  TextView id;  // stable
  TextView label;
  TextView second = {};  // a second line; the item is 48 px high
  TextView trailing = {};
  std::optional<theme::Icon> icon = {};
  bool selected = false;   // check and fill
  bool one_of = false;     // of those beside it that are so, one is selected (menuitemradio)
  bool danger = false;     // last, after a line
  bool separated = false;  // a line before it
  bool enabled = true;
  TextView reason = {};
};

enum class MenuSide : std::uint8_t { AlignLeft, AlignRight };

struct MenuVm {
  NodeKey opener;  // key of its menu button, said before
  TextView name;
  TextView title = {};  // a line above the items
  float width = 232;
  MenuSide side = MenuSide::AlignRight;
};

struct MenuResult {
  std::optional<std::size_t> chosen;
  bool dismissed = false;  // Esc, Tab or a press outside
};

// Below its button (above, where there is no room). Call it while the model has it open, last in
// `main` or in its dialog.
MenuResult menu(Frame& frame, NodeKey key, const MenuVm& vm, std::span<const MenuItemVm> items);

}  // namespace kit
