#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/field.hpp"
#include "web/kit/grid.hpp"
#include "web/screens/details.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kPacks("packs");
constexpr float kWidth = 784, kRow = 64, kUsageWidth = 136, kPad = 16, kBelow = 24;
constexpr int kFewestRows = 2;

constexpr std::array kColumns{query::PackColumn::PackId, query::PackColumn::Used,
                              query::PackColumn::Expires, query::PackColumn::Status};

void head(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  const auto row = frame.row({.height = 56});
  frame.skip(kPad);
  kit::heading(frame, kPacks / "title", {.text = texts::kAssignedPacks, .level = 2});
  frame.align_end(220 + 12);
  const auto column = frame.column({.width = 220, .height = 32});
  pack_search(frame, vm, posts);
}

std::vector<kit::GridColumn> columns(const portal::DetailsVm& vm) {
  std::vector<kit::GridColumn> all{
      {.id = "pack", .title = texts::kProductPack, .width = 228, .row_header = true},
      {.id = "used", .title = texts::kUsed, .width = 164},
      {.id = "expires", .title = texts::kExpires, .width = 116},
      {.id = "status", .title = texts::kStatus, .width = 140},
      {.id = "actions", .title = texts::kActions, .width = 118, .title_hidden = true}};
  for (std::size_t index = 0; index < kColumns.size(); ++index) {
    all[index].sort = kit::Sort::None;
    if (kColumns[index] != vm.sort) continue;
    all[index].sort = vm.descending ? kit::Sort::Descending : kit::Sort::Ascending;
  }
  return all;
}

void two_lines(kit::Frame& frame, kit::GridRow& row, kit::NodeKey key, const std::string& first,
               const portal::LineVm& second, theme::Type style) {
  const auto cell = row.cell(36);
  kit::text(frame, key / "first", {.text = first, .style = style});
  kit::text(frame, key / "second",
            {.text = second.text,
             .style = second.tone == portal::Tone::Neutral ? theme::Type::Caption
                                                           : theme::Type::CaptionStrong,
             .color = second.tone == portal::Tone::Neutral ? theme::Color::TextMuted
                                                           : kit::text_color(tone(second.tone))});
}

void pack_row(kit::Frame& frame, kit::Grid& grid, const portal::PackRowVm& vm,
              const std::string& ums_id, Posts& posts) {
  const kit::NodeKey key = kPacks.of("row", vm.id);
  auto row = grid.row(key, {});
  two_lines(frame, row, key / "pack", vm.pack_id, {vm.product, portal::Tone::Neutral},
            theme::Type::BodyStrong);
  {
    const auto cell = row.cell(kit::kUsageSize.h);
    kit::usage_bar(frame, key / "used", usage(vm.usage, kUsageWidth));
  }
  two_lines(frame, row, key / "expires", vm.expires, vm.expires_in, theme::Type::Body);
  {
    const auto cell = row.cell(43);
    chip(frame, key / "status", vm.status);
    frame.skip(3);
    kit::text(
        frame, key / "picked-up",
        {.text = vm.picked_up, .style = theme::Type::Caption, .color = theme::Color::TextMuted});
  }
  const auto cell = row.cell(32);
  if (!vm.can_unassign) return;
  if (kit::button(frame, key / "unassign",
                  {.label = texts::kUnassign,
                   .icon = theme::Icon::Minus,
                   .small = true,
                   .opens_dialog = true,
                   .name = vm.unassign_name})) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Unassign, {ums_id}, {vm.id}});
  }
}

float grid_height(kit::Frame& frame, std::size_t rows) {
  constexpr float kHead = theme::size::kTableHeader;
  const float content = kHead + static_cast<float>(std::max<std::size_t>(rows, 1)) * kRow;
  const float room = frame.page().h - frame.pen().y - kBelow;
  return std::min(content, std::max(kHead + kFewestRows * kRow, room));
}

void no_packs(kit::Frame& frame) {
  frame.skip(8);
  const auto row = frame.row({.height = 56});
  frame.skip(kPad);
  const auto column = frame.column({});
  kit::text(frame, kPacks / "none",
            {.text = texts::kNoPackAssigned, .style = theme::Type::BodyStrong});
  kit::text(frame, kPacks / "none-why",
            {.text = texts::kNoPackAssignedWhy,
             .style = theme::Type::Small,
             .color = theme::Color::TextMuted});
}

}  // namespace

void pack_search(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  if (auto text =
          kit::text_field(frame, kPacks / "search",
                          {.label = texts::kSearchPacks,
                           .value = vm.search,
                           .kind = kit::FieldKind::Search,
                           .label_hidden = true,
                           .placeholder = texts::kSearchPacks,
                           .icon = theme::Icon::Search,
                           .shortcut = vm.search_key ? texts::kSearchKey : std::string_view(),
                           .height = 32})) {
    posts.emplace_back(portal::SearchPacks{*std::move(text)});
  }
}

void pack_table(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  if (frame.narrow()) {
    pack_cards(frame, vm, posts);
    return;
  }
  const kit::Card card(frame, kPacks,
                       {.width = std::min(kWidth, frame.rest()),
                        .padding_x = 1,
                        .padding_top = 1,
                        .padding_bottom = 1});
  if (!vm.has_packs) {
    no_packs(frame);
    return;
  }
  head(frame, vm, posts);
  frame.paint().horizontal_line(frame.pen().x, frame.pen().y, frame.rest(), theme::Color::Line);
  const std::vector<kit::GridColumn> all = columns(vm);
  kit::Grid grid(frame, kPacks / "grid",
                 {.name = texts::kAssignedPacks,
                  .total_rows = vm.packs.size(),
                  .shown_rows = vm.packs.size(),
                  .row_height = kRow,
                  .padding_left = kPad,
                  .height = grid_height(frame, vm.packs.size()),
                  .line_below_last = false,
                  .empty = texts::kNoPackMatches},
                 all);
  if (const auto column = grid.sorted()) posts.emplace_back(portal::SortPacks{kColumns[*column]});
  for (const portal::PackRowVm& pack : vm.packs) pack_row(frame, grid, pack, vm.id, posts);
}

}  // namespace screens
