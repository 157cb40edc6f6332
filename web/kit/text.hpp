#pragma once

#include "web/kit/frame.hpp"

#include <cstdint>
#include <optional>

namespace kit {

// How text of this color looks in dom-mode: bits of Node::state.
std::uint32_t tone_state(theme::Color color);

struct TextVm {
  TextView text;
  theme::Type style = theme::Type::Body;
  theme::Color color = theme::Color::Text;
  std::optional<theme::Icon> icon = {};  // before the text, decorative
  float icon_size = 14;
  float icon_gap = 4;
  float width = 0;   // 0: as wide as the text; else it is cut with an ellipsis
  float height = 0;  // 0: the line of the style
};
Size size_of(Frame& frame, const TextVm& vm);
void text(Frame& frame, NodeKey key, const TextVm& vm);

// Broken into lines at `width` (0: what is left of the layout).
struct ParagraphVm {
  TextView text;
  theme::Type style = theme::Type::Body;
  theme::Color color = theme::Color::Text;
  float width = 0;
  std::optional<theme::Icon> icon = {};  // before the first line, decorative
};
Size size_of(Frame& frame, const ParagraphVm& vm);
void paragraph(Frame& frame, NodeKey key, const ParagraphVm& vm);

struct HeadingVm {
  TextView text;
  int level = 2;  // 1 to 3; 1 is focused after navigation
  theme::Type style = theme::Type::SectionTitle;
  float width = 0;     // as TextVm
  bool wraps = false;  // broken into lines at `width` (0: what is left) instead of cut
};
Size size_of(Frame& frame, const HeadingVm& vm);
void heading(Frame& frame, NodeKey key, const HeadingVm& vm);

// A number in a pill, 24 px high beside a title, 18 px beside a tab.
void count_pill(Frame& frame, NodeKey key, TextView count);

}  // namespace kit
