// Each component by each of its states, in rows.
#include "web/components/pages.hpp"
#include "web/components/posed.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/kit/link.hpp"
#include "web/kit/switch_button.hpp"
#include "web/kit/text.hpp"

#include <array>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;
using Pose = Frame::Pose;

constexpr float kFirst = 124, kColumn = 150, kField = 138, kRow = 36;

struct State {
  std::string_view id;
  TextView name;
  Pose pose = Pose::Live;
  bool enabled = true, busy = false, pending = false, failed = false;
  bool plain() const { return enabled && !busy && !pending && !failed; }
};
constexpr std::array kStates{State{"rest", "Rest"},
                             State{"hover", "Hover", Pose::Hover},
                             State{"focus", "Focus", Pose::Focus},
                             State{"pressed", "Pressed", Pose::Held},
                             State{"disabled", "Disabled", Pose::Live, false},
                             State{"busy", "Busy", Pose::Live, true, true},
                             State{"pending", "Pending", Pose::Live, true, false, true},
                             State{"error", "Error", Pose::Live, true, false, false, true}};

void caption(Frame& frame, NodeKey key, TextView text, float width) {
  kit::text(frame, key,
            {.text = text,
             .style = theme::Type::Caption,
             .color = theme::Color::TextMuted,
             .width = width});
}

// `draw` for each state; it draws nothing for those that the component does not have.
template <class Draw>
void component(Frame& frame, NodeKey key, TextView name, Draw draw) {
  {
    const auto row = frame.row({.height = kRow});
    caption(frame, key / "name", name, kFirst);
    for (const State& state : kStates) {
      const auto cell = frame.row({.height = kRow, .width = kColumn});
      frame.pose(state.pose);
      draw(key / state.id, state);
      frame.pose(Pose::Live);
    }
  }
  frame.skip(8);
}

void button(Frame& frame, NodeKey key, TextView name, const kit::ButtonVm& look) {
  component(frame, key, name, [&](NodeKey at, const State& state) {
    if (state.pending || state.failed) return;
    kit::ButtonVm vm = look;
    vm.enabled = state.enabled;
    vm.busy = state.busy;
    vm.reason = state.enabled ? TextView() : TextView("Nothing is selected.");
    kit::button(frame, at, vm);
  });
}

void buttons(Frame& frame, NodeKey key) {
  button(frame, key / "primary", "Primary", {.label = "Assign", .kind = kit::ButtonKind::Primary});
  button(frame, key / "secondary", "Secondary", {.label = "Back"});
  button(frame, key / "quiet", "Quiet", {.label = "Clear", .kind = kit::ButtonKind::Quiet});
  button(frame, key / "danger", "Danger", {.label = "Remove", .kind = kit::ButtonKind::Danger});
  button(frame, key / "small", "Small",
         {.label = "Unassign", .icon = theme::Icon::Minus, .small = true});
  component(frame, key / "icon", "Icon button", [&](NodeKey at, const State& state) {
    if (state.busy || state.pending || state.failed) return;
    kit::icon_button(frame, at,
                     {.icon = theme::Icon::Copy,
                      .name = "Copy",
                      .enabled = state.enabled,
                      .reason = state.enabled ? TextView() : TextView("Nothing to copy.")});
  });
  component(frame, key / "menu", "Menu button", [&](NodeKey at, const State& state) {
    if (state.plain()) kit::menu_button(frame, at, {.name = "More actions"});
  });
  component(frame, key / "link", "Link", [&](NodeKey at, const State& state) {
    if (state.plain()) {
      kit::link(frame, at, {.label = "UMS Production", .href = "/components?show=states"});
    }
  });
}

void choices(Frame& frame, NodeKey key) {
  component(frame, key / "switch", "Switch", [&](NodeKey at, const State& state) {
    kit::switch_button(frame, at,
                       {.name = "Auto assign",
                        .word = state.failed ? TextView("Off") : TextView("On"),
                        .on = !state.failed,
                        .enabled = state.enabled,
                        .busy = state.busy,
                        .pending = state.pending,
                        .failed = state.failed,
                        .reason = state.failed    ? TextView("It was not saved.")
                                  : state.pending ? TextView("Sent once you are online.")
                                                  : TextView()});
  });
  component(frame, key / "checkbox", "Checkbox", [&](NodeKey at, const State& state) {
    if (state.busy || state.pending || state.failed) return;
    kit::checkbox(frame, at,
                  {.name = "WE-4K7QD",
                   .check = kit::Check::On,
                   .enabled = state.enabled,
                   .labeled = true,
                   .reason = state.enabled ? TextView() : TextView("It has expired.")});
  });
  component(frame, key / "chip", "Filter chip", [&](NodeKey at, const State& state) {
    if (state.busy || state.pending || state.failed) return;
    kit::filter_chip(
        frame, at,
        {.label = "Expiring", .count = state.enabled ? "2" : "0", .enabled = state.enabled});
  });
}

void fields(Frame& frame, NodeKey key) {
  component(frame, key / "field", "Text field", [&](NodeKey at, const State& state) {
    if (state.busy || state.pending) return;
    const kit::TextFieldVm vm{.label = "Name",
                              .value = "UMS Test",
                              .label_hidden = true,
                              .tone = state.failed ? kit::Tone::Danger : kit::Tone::Neutral,
                              .enabled = state.enabled,
                              .width = kField};
    if (state.pose == Pose::Focus) {
      posed_field(frame, at, vm);
    } else {
      kit::text_field(frame, at, vm);
    }
  });
  component(frame, key / "select", "Select", [&](NodeKey at, const State& state) {
    if (state.busy || state.pending || state.failed) return;
    constexpr std::array kOptions{kit::OptionVm{"all", "All products"},
                                  kit::OptionVm{"we", "Workspace Edition"}};
    kit::select(frame, at,
                {.name = "Product", .value = "all", .enabled = state.enabled, .width = kField},
                kOptions);
  });
}

}  // namespace

void draw_states(Frame& frame, Model&) {
  constexpr float kEdge = 24;
  const NodeKey key("states");
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  const auto area = frame.area({kEdge, 20, frame.page().w - 2 * kEdge, 0});
  kit::heading(frame, NodeKey("title"),
               {.text = "Every state", .level = 1, .style = theme::Type::DialogTitle});
  frame.skip(14);
  const kit::Card card(frame, key, {});
  {
    const auto row = frame.row({.height = 16});
    frame.skip(kFirst);
    for (const State& state : kStates) caption(frame, key / state.id, state.name, kColumn);
  }
  frame.skip(12);
  buttons(frame, key);
  choices(frame, key);
  fields(frame, key);
}

}  // namespace components
