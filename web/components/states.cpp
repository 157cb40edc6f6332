// Each component that stands alone, by each of its states.
#include "web/components/states.hpp"

#include "web/components/pages.hpp"
#include "web/components/posed.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/kit/link.hpp"
#include "web/kit/switch_button.hpp"

#include <utility>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;
using Pose = Frame::Pose;

float height_of(const Frame& frame) {
  return frame.narrow() ? theme::target::kTouch : 36;
}

TextView unless_enabled(const State& state, TextView reason) {
  return state.enabled ? TextView() : reason;
}

void button(Frame& frame, NodeKey key, TextView name, const kit::ButtonVm& look) {
  component(frame, key, name, height_of(frame), {.disabled = true, .busy = true},
            [&](NodeKey at, const State& state) {
              kit::ButtonVm vm = look;
              vm.enabled = state.enabled;
              vm.busy = state.busy;
              vm.reason = unless_enabled(state, "Nothing is selected.");
              kit::button(frame, at, vm);
            });
}

void buttons(Frame& frame, NodeKey key) {
  const float height = height_of(frame);
  button(frame, key / "primary", "Primary", {.label = "Assign", .kind = kit::ButtonKind::Primary});
  button(frame, key / "secondary", "Secondary", {.label = "Back"});
  button(frame, key / "quiet", "Quiet", {.label = "Clear", .kind = kit::ButtonKind::Quiet});
  button(frame, key / "danger", "Danger", {.label = "Remove", .kind = kit::ButtonKind::Danger});
  button(frame, key / "small", "Small",
         {.label = "Unassign", .icon = theme::Icon::Minus, .small = true});
  component(frame, key / "icon", "Icon button", height, {.disabled = true, .busy = true},
            [&](NodeKey at, const State& state) {
              kit::icon_button(frame, at,
                               {.icon = theme::Icon::Refresh,
                                .name = "Test again",
                                .enabled = state.enabled,
                                .busy = state.busy,
                                .reason = unless_enabled(state, "Nothing to test.")});
            });
  component(frame, key / "menu", "Menu button", height, {}, [&](NodeKey at, const State&) {
    kit::menu_button(frame, at, {.name = "More actions"});
  });
  component(frame, key / "link", "Link", height, {}, [&](NodeKey at, const State&) {
    kit::link(frame, at, {.label = "UMS Production", .href = "/components?show=states"});
  });
}

void choices(Frame& frame, NodeKey key) {
  const float height = height_of(frame);
  component(frame, key / "switch", "Switch", height,
            {.disabled = true, .busy = true, .pending = true, .failed = true},
            [&](NodeKey at, const State& state) {
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
  const auto checkbox = [&](std::string_view id, TextView name, kit::Check check) {
    component(frame, key / id, name, height, {.disabled = true},
              [&](NodeKey at, const State& state) {
                kit::checkbox(frame, at,
                              {.name = "WE-4K7QD",
                               .check = check,
                               .enabled = state.enabled,
                               .labeled = true,
                               .reason = unless_enabled(state, "It has expired.")});
              });
  };
  checkbox("checkbox", "Checkbox", kit::Check::Off);
  checkbox("checkbox-on", "Checkbox, on", kit::Check::On);
  component(
      frame, key / "chip", "Filter chip", height, {.disabled = true},
      [&](NodeKey at, const State& state) {
        kit::filter_chip(
            frame, at,
            {.label = "Expiring", .count = state.enabled ? "2" : "0", .enabled = state.enabled});
      });
}

void fields(Frame& frame, NodeKey key) {
  const float height = height_of(frame);
  const auto field = [&](std::string_view id, TextView name, const kit::TextFieldVm& look) {
    const bool text = look.kind == kit::FieldKind::Text;
    component(frame, key / id, name, height, {.disabled = true, .failed = text},
              [&](NodeKey at, const State& state) {
                kit::TextFieldVm vm = look;
                vm.enabled = state.enabled;
                if (state.failed) vm.tone = kit::Tone::Danger;
                if (state.pose == Pose::Focus) {
                  posed_field(frame, at, vm);
                } else {
                  kit::text_field(frame, at, vm);
                }
              });
  };
  field("field", "Text field",
        {.label = "Name", .value = "UMS Test", .label_hidden = true, .width = kSample});
  field("search", "Search field",
        {.label = "Search",
         .value = "Test",
         .kind = kit::FieldKind::Search,
         .label_hidden = true,
         .icon = theme::Icon::Search,
         .clear_name = "Clear search",
         .width = kSample});
  component(frame, key / "select", "Select", height, {.disabled = true},
            [&](NodeKey at, const State& state) {
              constexpr std::array kOptions{kit::OptionVm{"all", "All products"},
                                            kit::OptionVm{"we", "Workspace Edition"}};
              kit::select(
                  frame, at,
                  {.name = "Product", .value = "all", .enabled = state.enabled, .width = kSample},
                  kOptions);
            });
}

}  // namespace

void state_titles(Frame& frame, NodeKey key) {
  if (!in_columns(frame)) return;
  const auto row = frame.row({.height = 16});
  frame.skip(kFirst);
  for (const State& state : kStates) caption(frame, key / state.id, state.name, kColumn);
}

void draw_states(Frame& frame, Model&) {
  const NodeKey key("states");
  const Sheet sheet(frame, "Every state");
  const kit::Card card(frame, key, {});
  const auto column = frame.column({.gap = in_columns(frame) ? 12.0f : 20.0f});
  state_titles(frame, key);
  buttons(frame, key);
  choices(frame, key);
  fields(frame, key);
}

}  // namespace components
