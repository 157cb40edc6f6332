#pragma once

#include "web/kit/button.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/tone.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace kit {

// A sentence with the icon of its tone, wrapped; at the place where the person is looking.
struct MessageVm {
  TextView text;
  Tone tone = Tone::Info;
  std::optional<theme::Icon> icon = {};
  theme::Type style = theme::Type::Small;
  bool tinted = false;  // on a tinted ground with padding
  bool alert = false;   // said at once to assistive technology
};
void message(Frame& frame, NodeKey key, const MessageVm& vm);

// One line over the content's width, 52 high: something about the whole page. Narrow, as high as
// its words, with the buttons below.
struct BannerVm {
  TextView strong;
  TextView text;
  Tone tone = Tone::Warning;
  theme::Icon icon = theme::Icon::Offline;
};
std::optional<std::size_t> banner(Frame& frame, NodeKey key, const BannerVm& vm,
                                  std::span<const ButtonVm> buttons);

// A consequence or a check: icon, title, reason below it; within a Block of role List.
struct PointVm {
  theme::Icon icon = theme::Icon::Info;
  theme::Color icon_color = theme::Color::TextMuted;
  TextView title;
  TextView text = {};
  theme::Type text_style = theme::Type::Small;
};
void point(Frame& frame, NodeKey key, const PointVm& vm);

}  // namespace kit
