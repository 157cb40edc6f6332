#pragma once

#include "web/kit/frame.hpp"

namespace kit {

struct SwitchVm {
  TextView name;  // "Auto assign, UMS Test": never changes with the state
  TextView word;  // "On" or "Off", beside it
  bool on = false;
  bool enabled = true;
  bool busy = false;     // spinner right of the word
  bool pending = false;  // clock right of the word
  bool failed = false;   // went back: error icon right of the word
  TextView reason = {};  // description and tooltip of disabled, pending or failed
  theme::Type word_style = theme::Type::Small;
  theme::Color word_color = theme::Color::TextMuted;
};
// 36 x 20 drawn, 24 high, the word 8 px after it.
bool switch_button(Frame& frame, NodeKey key, const SwitchVm& vm);

}  // namespace kit
