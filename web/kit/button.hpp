#pragma once

#include "web/kit/frame.hpp"

#include <cstdint>
#include <optional>

namespace kit {

enum class ButtonKind : std::uint8_t { Primary, Secondary, Quiet, Danger, OnBar, OnWarning };

struct ButtonVm {
  TextView label;
  ButtonKind kind = ButtonKind::Secondary;
  std::optional<theme::Icon> icon = {};
  bool small = false;
  bool tall = false;  // as high as the fields of a page that is one form
  bool enabled = true;
  bool busy = false;       // spinner in the icon's place; a press is dropped
  bool autofocus = false;  // first focus of its dialog
  bool opens_dialog = false;
  TextView name = {};    // if it says more than the label; begins with the label
  TextView reason = {};  // why it is disabled: description and tooltip
  float width = 0;       // 0: by its content
  bool pill = false;     // round, as filter chips are
};
Size size_of(Frame& frame, const ButtonVm& vm);
bool button(Frame& frame, NodeKey key, const ButtonVm& vm);

struct IconButtonVm {
  theme::Icon icon = theme::Icon::Close;
  TextView name;    // also its tooltip
  float size = 36;  // 44 on a narrow page
  float icon_size = 20;
  theme::Color color = theme::Color::Text;
  bool enabled = true;
  bool busy = false;    // as a button
  bool on_bar = false;  // hover in the colors of the app bar
  bool opens_dialog = false;
  bool single_key = false;  // "?" presses it if it opens a dialog, else "/"
  TextView badge = {};      // a count at its corner; the name says it in words
  TextView reason = {};
};
bool icon_button(Frame& frame, NodeKey key, const IconButtonVm& vm);

// A button that opens a menu: its box is the menu's anchor. Press toggles, Key "ArrowDown" opens on
// the first item, "ArrowUp" on the last.
struct MenuButtonVm {
  std::optional<theme::Icon> icon = theme::Icon::More;
  TextView name;
  bool open = false;
  float size = 32;
  theme::Color color = theme::Color::Text;
  bool on_bar = false;
};
bool menu_button(Frame& frame, NodeKey key, const MenuButtonVm& vm);

}  // namespace kit
