// A table whose headers and rows are in every state.
#include "web/components/pages.hpp"
#include "web/components/states.hpp"
#include "web/kit/card.hpp"
#include "web/kit/grid.hpp"
#include "web/kit/status_chip.hpp"
#include "web/kit/switch_button.hpp"

#include <optional>
#include <vector>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;

struct RowState {
  State state;
  TextView second;
  std::optional<theme::Icon> icon = {};
  theme::Color color = theme::Color::TextMuted;
  bool selected = false;
};
constexpr TextView kContact = "Last contact 4 min ago";
constexpr std::array kRows{
    RowState{kStates[0], kContact},
    RowState{kStates[1], kContact},
    RowState{kStates[2], kContact},
    RowState{.state = {"selected", "Selected"}, .second = kContact, .selected = true},
    RowState{kStates[5], kContact},
    RowState{kStates[6], "1 change pending", theme::Icon::Clock},
    RowState{kStates[7], "Needs your decision", theme::Icon::Warn, theme::Color::WarningText}};

std::vector<kit::GridColumn> columns(const Model& model) {
  std::vector<kit::GridColumn> all{
      {.id = "name", .title = "UMS ID", .width = 232, .row_header = true},
      {.id = "rest", .title = "Rest", .width = 96},
      {.id = "hover", .title = "Hover", .width = 96},
      {.id = "focus", .title = "Focus", .width = 184},
      {.id = "pressed", .title = "Pressed", .width = 120}};
  for (std::size_t index = 0; index < all.size(); ++index) {
    all[index].sort = kit::Sort::None;
    if (index + 1 != model.sorted) continue;
    all[index].sort = model.ascending ? kit::Sort::Ascending : kit::Sort::Descending;
  }
  return all;
}

void row(Frame& frame, kit::Grid& grid, const RowState& vm) {
  const NodeKey key = NodeKey("state-rows").of("row", vm.state.id);
  frame.pose(vm.state.pose);
  auto row = grid.row(key, {.selected = vm.selected});
  {
    const auto cell = row.cell(36);
    frame.pose(Frame::Pose::Live);
    kit::text(frame, key / "name", {.text = vm.state.name, .style = theme::Type::BodyStrong});
    kit::text(frame, key / "second",
              {.text = vm.second,
               .style = vm.icon ? theme::Type::CaptionStrong : theme::Type::Caption,
               .color = vm.color,
               .icon = vm.icon});
  }
  const auto words = [&](std::string_view id, TextView text) {
    const auto cell = row.cell(20);
    kit::text(frame, key / id, {.text = text});
  };
  words("used", "12 / 50");
  words("packs", "1 pack");
  {
    const auto cell = row.cell(24);
    kit::status_chip(frame, key / "status",
                     vm.state.failed
                         ? kit::StatusChipVm{.label = "Expired 5 Nov", .tone = kit::Tone::Danger}
                         : kit::StatusChipVm{.label = "Valid", .tone = kit::Tone::Success});
  }
  const auto cell = row.cell(20);
  kit::switch_button(frame, key / "auto",
                     {.name = "Auto assign",
                      .word = "On",
                      .on = true,
                      .busy = vm.state.busy,
                      .pending = vm.state.pending});
}

}  // namespace

void draw_state_table(Frame& frame, Model& model) {
  const NodeKey key("state-table"), grid_key = key / "grid";
  for (const State& state : kStates) frame.pose(grid_key.of("sort", state.id), state.pose);
  const kit::Card card(frame, key, {.padding_x = 1, .padding_bottom = 1});
  {
    const auto area = frame.row({.height = 20});
    frame.skip(16);
    kit::heading(frame, key / "title", {.text = "Headers that sort, rows of a table", .level = 2});
  }
  frame.skip(10);
  const std::vector<kit::GridColumn> all = columns(model);
  kit::Grid grid(frame, grid_key,
                 {.name = "States of a row",
                  .total_rows = kRows.size(),
                  .shown_rows = kRows.size(),
                  .padding_left = 16,
                  .line_below_last = false},
                 all);
  if (const auto column = grid.sorted()) {
    model.ascending = *column + 1 != model.sorted || !model.ascending;
    model.sorted = *column + 1;
  }
  for (const RowState& one : kRows) row(frame, grid, one);
}

}  // namespace components
