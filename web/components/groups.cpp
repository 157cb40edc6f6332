// The states of what stands in a group: in each, one component a state.
#include "web/components/pages.hpp"
#include "web/components/states.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/field.hpp"
#include "web/kit/pager.hpp"
#include "web/kit/tabs.hpp"
#include "web/kit/toast.hpp"

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using Pose = Frame::Pose;

void file_fields(Frame& frame) {
  constexpr float kWidth = 226, kField = 210, kHeight = 56;
  const NodeKey key("files");
  const kit::Card card(frame, key, {});
  card_title(frame, key / "title", "File field");
  samples(frame, key, kWidth, {.align = kit::Align::Start}, {.busy = true, .failed = true},
          [&](NodeKey at, const State& state) {
            kit::FileFieldVm vm{.label = "Certificate",
                                .prompt = "Choose a file",
                                .accept = ".crt",
                                .busy = state.busy,
                                .width = kField,
                                .height = kHeight};
            if (state.busy || state.failed) vm.file = "ums-prod.crt";
            if (state.failed) {
              vm.message = "This file has a private key.";
              vm.tone = kit::Tone::Danger;
            }
            kit::file_field(frame, at, vm);
          });
}

void tabs_and_radios(Frame& frame, Model& model, float width) {
  const NodeKey key("choices"), tabs = key / "tabs", radios = key / "radios";
  for (const State& state : kStates) {
    frame.pose(tabs.of("tab", state.id), state.pose);
    frame.pose(radios.of("choice", state.id), state.pose);
  }
  const kit::Card card(frame, key, {.width = width});
  card_title(frame, key / "tabs-title", "Tabs");
  constexpr std::array kTabs{kit::TabVm{"selected", "Selected", "3"}, kit::TabVm{"rest", "Rest"},
                             kit::TabVm{"hover", "Hover"}, kit::TabVm{"focus", "Focus"},
                             kit::TabVm{"pressed", "Pressed"}};
  if (const auto tab = kit::tabs(frame, tabs, "States of a tab", kTabs, model.tab)) {
    model.tab = *tab;
  }
  frame.skip(16);
  card_title(frame, key / "radios-title", "Radio buttons");
  constexpr std::array kChoices{kit::RadioVm{"selected", "Selected", "WE-4K7QD, 80 licenses"},
                                kit::RadioVm{"rest", "Rest"}, kit::RadioVm{"hover", "Hover"},
                                kit::RadioVm{"focus", "Focus"}, kit::RadioVm{"pressed", "Pressed"}};
  if (const auto choice =
          kit::radio_group(frame, radios, "States of a radio button", kChoices, model.radio)) {
    model.radio = *choice;
  }
}

void pager(Frame& frame, Model& model) {
  const NodeKey key("pages-of-rows");
  const kit::Card card(frame, key / "card", {});
  card_title(frame, key / "title", "Pager: page 1 is shown, hover on 2, focus on 3, 4 pressed");
  frame.pose(key.of("page", "Page 2"), Pose::Hover);
  frame.pose(key.of("page", "Page 3"), Pose::Focus);
  frame.pose(key.of("page", "Page 4"), Pose::Held);
  constexpr std::array kRows{kit::OptionVm{"10", "10"}, kit::OptionVm{"25", "25"}};
  constexpr std::array kPages{kit::PageVm{"1", "Page 1", true}, kit::PageVm{"2", "Page 2"},
                              kit::PageVm{"3", "Page 3"}, kit::PageVm{"4", "Page 4"},
                              kit::PageVm{"5", "Page 5"}};
  const kit::PagerResult result = kit::pager(frame, key,
                                             {.name = "Pagination",
                                              .rows_label = "Rows per page",
                                              .rows = model.choice,
                                              .range = "1\xE2\x80\x93"
                                                       "10 of 48",
                                              .previous = "Previous page",
                                              .next = "Next page",
                                              .has_next = true},
                                             kRows, kPages);
  if (result.rows) model.choice = *result.rows;
}

void toasts(Frame& frame, Model& model) {
  const NodeKey key("toasts");
  for (const State& state : kStates) {
    frame.pose(key.of("toast", state.id) / "action", state.pose);
    frame.pose(key.of("toast", state.id) / "close", state.pose);
  }
  constexpr std::array kToasts{kit::ToastVm{"rest", "Rest", kit::Tone::Success, "Undo", "Close"},
                               kit::ToastVm{"hover", "Hover", kit::Tone::Info, "Undo", "Close"},
                               kit::ToastVm{"focus", "Focus", kit::Tone::Neutral, "Undo", "Close"},
                               kit::ToastVm{"pressed", "Pressed, and what went wrong",
                                            kit::Tone::Danger, "Try again", "Close"}};
  const auto result = kit::toasts(frame, key, "Notifications", kToasts, 24);
  if (result.action || result.closed) ++model.presses;
}

}  // namespace

void draw_groups(Frame& frame, Model& model) {
  constexpr float kLeft = 520, kGap = 16, kBetween = 14, kToasts = 260;
  {
    const Sheet sheet(frame, "Every state, in groups");
    file_fields(frame);
    if (frame.narrow()) {
      tabs_and_radios(frame, model, 0);
      draw_state_table(frame, model);
      pager(frame, model);
      frame.skip(kToasts);
    } else {
      const auto row = frame.row({.gap = kGap, .align = kit::Align::Start});
      tabs_and_radios(frame, model, kLeft);
      const auto column = frame.column({.gap = kBetween});
      draw_state_table(frame, model);
      pager(frame, model);
    }
  }
  toasts(frame, model);
}

}  // namespace components
