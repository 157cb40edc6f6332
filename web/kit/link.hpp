#pragma once

#include "web/kit/frame.hpp"

namespace kit {

struct LinkVm {
  TextView label;
  TextView href;
  TextView name = {};  // if it says more than the label; begins with the label
  theme::Type style = theme::Type::BodyStrong;
  theme::Color color = theme::Color::Accent;
  bool current = false;
  float width = 0;  // at most this wide; 0: by its text
};
Size size_of(Frame& frame, const LinkVm& vm);
// True for a plain press; other clicks (a new tab) are the browser's.
bool link(Frame& frame, NodeKey key, const LinkVm& vm);

}  // namespace kit
