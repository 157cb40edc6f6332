#pragma once

#include "web/kit/button.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/scroll_area.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace kit {

enum class DialogKind : std::uint8_t { Form, Confirmation };

struct DialogVm {
  TextView title;
  TextView line = {};  // what it acts on: names the company
  DialogKind kind = DialogKind::Form;
  float width = 560;
  float height = 0;  // 0: by its content
  float padding = 24;
  float footer = 68;
  TextView close_name = {};  // if given: a close button at the top right
};

// Modal: scrim, card, title and line; then the content as a column of width - 2 x padding, then one
// call of footer(). What is higher than the page scrolls above the footer; on a narrow page the
// dialog is the whole page, on a low one the footer scrolls along. The first focus goes to the node
// with autofocus (a confirmation: the safe button). Draw it last, outside `main`.
class Dialog {
 public:
  Dialog(Frame& frame, NodeKey key, const DialogVm& vm);
  ~Dialog();
  Dialog(const Dialog&) = delete;
  Dialog& operator=(const Dialog&) = delete;

  bool dismissed() const { return dismissed_; }  // Esc or the close button
  // Ends the content; then `note` at the left, `separate` (a button) at the left, `buttons` at the
  // right. The index of the button that was pressed, `separate` being buttons.size().
  std::optional<std::size_t> footer(TextView note, std::span<const ButtonVm> buttons,
                                    const ButtonVm* separate = nullptr);

 private:
  Frame& frame_;
  NodeKey key_;
  const DialogVm vm_;
  Rect card_;
  float padding_ = 0;
  bool dismissed_ = false;
  NodeIndex node_, parent_before_;
  std::optional<ScrollArea> scroll_;
};

struct SidePanelVm {
  TextView title;
  TextView line = {};
  TextView close_name;
  float width = 520;
};

// Modal, at the right, full height; on a narrow page the whole page, which scrolls as one. Title
// and line, then controls (drawn by the caller as a column), then a scrolling list down to a fixed
// foot.
class SidePanel {
 public:
  SidePanel(Frame& frame, NodeKey key, const SidePanelVm& vm);
  ~SidePanel();
  SidePanel(const SidePanel&) = delete;
  SidePanel& operator=(const SidePanel&) = delete;

  // Of everything in it at both sides; rows of its list, which are as wide as it, keep to it.
  static float padding(const Frame& frame);

  bool dismissed() const { return dismissed_; }
  // Ends the controls and begins the list; `content_height` of all its rows.
  void begin_list(TextView name, float content_height);
  // Ends the list and begins the totals line, 43 high, a row with the padding at both sides.
  void begin_totals();
  std::optional<std::size_t> footer(TextView note, std::span<const ButtonVm> buttons);

 private:
  Frame& frame_;
  NodeKey key_;
  const SidePanelVm vm_;
  static constexpr float kTotals = 43;
  Rect panel_, list_;
  float padding_;
  bool dismissed_ = false;
  NodeIndex node_, parent_before_, list_parent_;
  std::optional<ScrollArea> scroll_;
};

}  // namespace kit
