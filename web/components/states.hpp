#pragma once

#include "web/components/sheet.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

// Each component by each of its states: what the pages of states are made of.
namespace components {

struct State {
  std::string_view id;
  kit::TextView name;
  kit::Frame::Pose pose = kit::Frame::Pose::Live;
  bool enabled = true, busy = false, pending = false, failed = false;
};
inline constexpr std::array kStates{State{"rest", "Rest"},
                                    State{"hover", "Hover", kit::Frame::Pose::Hover},
                                    State{"focus", "Focus", kit::Frame::Pose::Focus},
                                    State{"pressed", "Pressed", kit::Frame::Pose::Held},
                                    State{.id = "disabled", .name = "Disabled", .enabled = false},
                                    State{.id = "busy", .name = "Busy", .busy = true},
                                    State{.id = "pending", .name = "Pending", .pending = true},
                                    State{.id = "error", .name = "Error", .failed = true}};

// What a component can be besides hovered, focused and pressed.
struct Has {
  bool disabled = false, busy = false, pending = false, failed = false;
  constexpr bool state(const State& one) const {
    return (one.enabled || disabled) && (!one.busy || busy) && (!one.pending || pending) &&
           (!one.failed || failed);
  }
};

constexpr float kFirst = 124, kColumn = 150, kSample = 138;  // px

// Whether all states stand side by side, under titles that all components share.
inline bool in_columns(const kit::Frame& frame) {
  return frame.rest() >= kFirst + static_cast<float>(kStates.size()) * kColumn;
}

// Those titles.
void state_titles(kit::Frame& frame, kit::NodeKey key);

// `draw(key, state)` for each state that the component has, looking so.
template <class Draw>
void sample(kit::Frame& frame, kit::NodeKey key, const State& state, Draw draw) {
  frame.pose(state.pose);
  draw(key / state.id, state);
  frame.pose(kit::Frame::Pose::Live);
}

// Side by side as many as there is room for, `width` px each, under their names.
template <class Draw>
void samples(kit::Frame& frame, kit::NodeKey key, float width, kit::RowSpec line, Has has,
             Draw draw) {
  const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>(frame.rest() / width));
  const auto column = frame.column({.gap = 8});
  std::size_t next = 0;
  while (next < kStates.size()) {
    const auto row = frame.row({.align = kit::Align::Start});
    for (std::size_t in_row = 0; in_row < fit && next < kStates.size(); ++next) {
      if (!has.state(kStates[next])) continue;
      const auto cell = frame.column({.width = width, .gap = 4});
      caption(frame, key / kStates[next].id / "state", kStates[next].name, width);
      const auto its_line = frame.row(line);
      sample(frame, key, kStates[next], draw);
      ++in_row;
    }
  }
}

// In columns, or as samples under its name. A line is `height` px.
template <class Draw>
void component(kit::Frame& frame, kit::NodeKey key, kit::TextView name, float height, Has has,
               Draw draw) {
  if (!in_columns(frame)) {
    const auto column = frame.column({.gap = 8});
    kit::text(frame, key / "name", {.text = name, .style = theme::Type::CaptionStrong});
    samples(frame, key, kColumn, {.height = height}, has, draw);
    return;
  }
  const auto row = frame.row({.height = height});
  caption(frame, key / "name", name, kFirst);
  for (const State& state : kStates) {
    const auto cell = frame.row({.height = height, .width = kColumn});
    if (has.state(state)) sample(frame, key, state, draw);
  }
}

}  // namespace components
