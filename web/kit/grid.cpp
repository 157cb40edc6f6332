#include "web/kit/grid.hpp"

#include "web/kit/loading.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kit {
namespace {

constexpr float kHead = theme::size::kTableHeader, kLine = 1;
constexpr theme::Type kTitleStyle = theme::Type::CaptionStrong;

std::uint32_t sort_state(Sort sort) {
  switch (sort) {
    case Sort::Fixed: return 0;
    case Sort::None: return State::Sortable;
    case Sort::Ascending: return State::Sortable | State::SortAscending;
    case Sort::Descending: return State::Sortable | State::SortDescending;
  }
  return 0;
}

}  // namespace

GridCell::GridCell(Frame& frame, const Said& said, const Rect& content)
    : inside_(frame.inside(said)), layout_(frame.area(content)) {}

GridRow::GridRow(Grid& grid, NodeKey key, const Rect& box, const Said& said)
    : grid_(grid),
      key_(key),
      box_(box),
      x_(box.x + grid.vm_.padding_left),
      inside_(grid.frame_.inside(said)) {}

GridCell GridRow::cell(float content_height) {
  const GridColumn& column = grid_.columns_[next_];
  const float width = grid_.widths_[next_];
  // The first cell has the row's own padding, as its column does in the header.
  const float before = next_ == 0 ? grid_.vm_.padding_left : 0;
  const Rect cell{x_ - before, box_.y, width + before, box_.h};
  const float top = std::ceil((box_.h - kLine - content_height) / 2);
  const Rect content{x_, cell.y + top, width, content_height};
  x_ += width;
  ++next_;
  const NodeKey key = key_.of("cell", column.id.view());
  grid_.focus_ring(key, cell);
  return GridCell(grid_.frame_,
                  {.key = key,
                   .role = column.row_header ? Role::RowHeader : Role::Cell,
                   .box = cell,
                   .state = State::Flow},
                  content);
}

GridCell GridRow::whole(float content_height) {
  constexpr float kInset = 16;
  const float top = std::ceil((box_.h - kLine - content_height) / 2);
  const Rect content{box_.x + kInset, box_.y + top, box_.w - 2 * kInset, content_height};
  const NodeKey key = key_ / "cell";
  grid_.focus_ring(key, box_);
  return GridCell(grid_.frame_,
                  {.key = key,
                   .role = Role::Cell,
                   .box = box_,
                   .state = State::Flow,
                   .a = static_cast<std::uint32_t>(grid_.columns_.size())},
                  content);
}

Grid::Grid(Frame& frame, NodeKey key, const GridVm& vm, std::span<const GridColumn> columns)
    : frame_(frame), key_(key), vm_(vm), columns_(columns), parent_before_(frame.parent().value) {
  const std::size_t lines = vm.shown_rows == 0 ? 1 : vm.shown_rows;
  const float content = kHead + static_cast<float>(lines) * vm.row_height;
  const float height = vm.height > 0 ? vm.height : content;
  box_ = frame.space({frame.rest(), height});
  const ScrollView view = frame.scroll_of(key);
  view_ = {box_.x, box_.y, view.width > 0 ? view.width : box_.w,
           view.height > 0 ? view.height : box_.h};
  scroll_x_ = view.left;
  scroll_y_ = view.top;
  fit_columns();
  frame.enter(frame.say({.key = key, .role = Role::Scroller, .box = box_, .name = vm.name}));
  table_ = frame.say({.key = key / "table",
                      .role = Role::Grid,
                      .box = {box_.x - scroll_x_, box_.y - scroll_y_, view_.w, content},
                      .name = vm.name,
                      .state = State::Flow | (vm.busy ? std::uint32_t{State::Busy} : 0),
                      .a = static_cast<std::uint32_t>(vm.total_rows + 1),
                      .b = static_cast<std::uint32_t>(columns.size())});
  frame.enter(table_);
  frame.paint().push_clip(view_);
  head();
  const Rect body{box_.x - scroll_x_, box_.y + kHead - scroll_y_, view_.w, content - kHead};
  body_ =
      frame.say({.key = key / "body", .role = Role::GridBody, .box = body, .state = State::Flow});
  frame.enter(body_);
  if (vm.shown_rows == 0 && !vm.empty.empty()) empty_row();
}

Grid::~Grid() {
  if (in_body_) frame_.paint().pop_clip();
  frame_.paint().pop_clip();
  frame_.enter({parent_before_});
}

// The column that names the rows takes what is left. Where room lacks it gives first, then those
// that may be narrower, then it again as long as it can be read; then the table is wider than its
// box.
void Grid::fit_columns() {
  constexpr float kComfortable = 200, kNarrowest = 160;
  float sum = vm_.padding_left, spare = 0;
  for (const GridColumn& column : columns_) {
    widths_.push_back(column.width);
    sum += column.width;
    if (column.narrowest > 0) spare += column.width - column.narrowest;
  }
  const auto header = std::ranges::find(columns_, true, &GridColumn::row_header);
  if (header == columns_.end()) return;
  float& name = widths_[static_cast<std::size_t>(header - columns_.begin())];
  float lacks = sum - view_.w;
  const auto give = [&](float least) {
    const float given = std::min(lacks, std::max(0.0f, name - least));
    name -= given;
    lacks -= given;
  };
  give(kComfortable);
  if (lacks > 0 && spare > 0) {
    const float share = std::min(1.0f, lacks / spare);
    for (std::size_t index = 0; index < columns_.size(); ++index) {
      if (columns_[index].narrowest <= 0) continue;
      const float given = std::floor((columns_[index].width - columns_[index].narrowest) * share);
      widths_[index] -= given;
      lacks -= given;
    }
  }
  if (lacks > 0) give(kNarrowest);
}

void Grid::head() {
  const Rect strip{box_.x, box_.y, box_.w, kHead};
  frame_.paint().fill(strip, theme::Color::Sunken);
  frame_.paint().horizontal_line(strip.x, strip.bottom() - kLine, strip.w, theme::Color::Line);
  const auto head = frame_.inside(
      {.key = key_ / "head", .role = Role::GridHead, .box = strip, .state = State::Flow});
  const auto row = frame_.inside(
      {.key = key_ / "head-row", .role = Role::Row, .box = strip, .state = State::Flow, .a = 1});
  float x = box_.x - scroll_x_ + vm_.padding_left;
  for (std::size_t index = 0; index < columns_.size(); ++index) {
    const GridColumn& column = columns_[index];
    const float before = index == 0 ? vm_.padding_left : 0;
    const Rect cell{x - before, box_.y, widths_[index] + before, kHead};
    const bool by_title = column.sort == Sort::Fixed;
    header_cells_.push_back(frame_.say({.key = key_.of("column", column.id.view()),
                                        .role = Role::ColumnHeader,
                                        .box = cell,
                                        .name = by_title ? column.title : TextView(),
                                        .style = kTitleStyle,
                                        .inset = before,
                                        .state = State::Flow | sort_state(column.sort)}));
    header(index, x);
    x += widths_[index];
  }
  if (vm_.busy) {
    frame_.enter({parent_before_});
    progress_line(frame_, key_ / "progress", {box_.x, strip.bottom() - 1, box_.w, 2}, vm_.name);
    frame_.enter(table_);
  }
}

void Grid::header(std::size_t index, float x) {
  const GridColumn& column = columns_[index];
  const Rect cell = header_cell(index);
  const float title_width = frame_.measure(kTitleStyle, column.title);
  const Rect title{x, cell.y, title_width, cell.h - kLine};
  focus_ring(key_.of("column", column.id.view()), cell);
  if (column.title_hidden) return;
  if (column.sort == Sort::Fixed) {
    frame_.paint_text(kTitleStyle, title, column.title, theme::Color::TextMuted);
    return;
  }
  constexpr float kGap = 4, kIcon = 14;
  const bool sorted = column.sort != Sort::None;
  const NodeKey key = key_.of("sort", column.id.view());
  const Rect box{x, cell.y + 8, title_width + kGap + kIcon, theme::target::kMin};
  frame_.place_at(key, box);
  const bool hovered = frame_.hovered(box), held = frame_.held(key);
  if (hovered || held) {
    frame_.paint().fill(box.grown(2), held ? theme::Color::Pressed : theme::Color::Hover,
                        theme::radius::kMenuItem);
  }
  const theme::Color ink = sorted            ? theme::Color::Accent
                           : hovered || held ? theme::Color::Text
                                             : theme::Color::TextMuted;
  frame_.paint_text(kTitleStyle, title, column.title, ink);
  const Point corner{x + title_width + kGap, frame_.snap(title.y + (title.h - kIcon) / 2)};
  if (column.sort == Sort::Descending) {
    frame_.paint().icon_turned(theme::Icon::Sort, corner, kIcon, ink);
  } else if (sorted || hovered || held) {
    frame_.paint().icon(theme::Icon::Sort, corner, kIcon, sorted ? ink : theme::Color::TextFaint);
  }
  if (frame_.focus_ring(key)) {
    frame_.paint().outline(box.grown(2), theme::Color::Focus, theme::stroke::kFocus,
                           theme::radius::kMenuItem);
  }
  const auto scope = inside_header(index);
  frame_.say({.key = key,
              .role = Role::Button,
              .box = box,
              .name = column.title,
              .style = kTitleStyle,
              .tab = Tab::Stop});
  if (frame_.take(key, Action::Press)) sorted_ = index;
}

// Of a cell that is walked over by arrows and has no control of its own, or several.
void Grid::focus_ring(NodeKey key, const Rect& cell) {
  if (!frame_.focus_ring(key)) return;
  frame_.paint().outline(cell.grown(-3), theme::Color::Focus, theme::stroke::kFocus,
                         theme::radius::kMenuItem);
}

Rect Grid::header_cell(std::size_t column) const {
  return frame_.box_of(header_cells_[column]);
}

Inside Grid::inside_header(std::size_t column) {
  return frame_.inside(header_cells_[column]);
}

// From here on nothing is painted over the header, which stays while rows scroll.
void Grid::begin_body() {
  if (std::exchange(in_body_, true)) return;
  frame_.paint().push_clip({view_.x, view_.y + kHead, view_.w, view_.h - kHead});
}

GridRow Grid::row(NodeKey key, const GridRowVm& vm) {
  begin_body();
  const float y = box_.y - scroll_y_ + kHead + static_cast<float>(rows_) * vm_.row_height;
  const Rect box{box_.x - scroll_x_, y, view_.w, vm_.row_height};
  const std::size_t index = vm_.first_row + rows_ + 1;  // 1 is the header's
  const bool last = rows_ + 1 == vm_.shown_rows;
  ++rows_;
  if (frame_.paint().visible(box)) {
    if (vm.selected) {
      frame_.paint().fill(box, theme::Color::Selected);
    } else if (frame_.hovered(box)) {
      frame_.paint().fill(box, theme::Color::Hover);
    }
    if (!last || vm_.line_below_last) {
      frame_.paint().horizontal_line(box.x, box.bottom() - kLine, box.w, theme::Color::Line);
    }
  }
  return GridRow(*this, key, box,
                 {.key = key,
                  .role = Role::Row,
                  .box = box,
                  .state = State::Flow | (vm.selected ? std::uint32_t{State::Selected} : 0),
                  .a = static_cast<std::uint32_t>(index + 1)});
}

void Grid::skeleton_row() {
  begin_body();
  constexpr float kFirst = 12, kSecond = 8, kGap = 8;
  constexpr float kBox = theme::size::kCheckbox;
  const auto block = [this](const Rect& box) {
    frame_.paint().fill(box, theme::Color::Skeleton, theme::radius::kMenuItem);
  };
  const float y = box_.y - scroll_y_ + kHead + static_cast<float>(rows_) * vm_.row_height;
  if (rows_ == 0) awaited_row({box_.x - scroll_x_, y, view_.w, vm_.row_height});
  ++rows_;
  frame_.paint().horizontal_line(box_.x, y + vm_.row_height - kLine, view_.w, theme::Color::Line);
  float x = box_.x - scroll_x_ + vm_.padding_left;
  const float top = std::floor(y + (vm_.row_height - kFirst - kGap - kSecond) / 2);
  for (std::size_t index = 0; index < columns_.size(); ++index) {
    const float column = widths_[index];
    if (columns_[index].title.empty() || columns_[index].title_hidden) {
      block({std::floor(x + (column - kBox) / 2), std::floor(y + (vm_.row_height - kBox) / 2), kBox,
             kBox});
    } else {
      // Longer and shorter by turns, so that it does not look like a table of values.
      const float width = std::min(column - 24, 100 + static_cast<float>(rows_ % 4) * 16);
      block({x, top, width, kFirst});
      block({x, top + kFirst + kGap, width * 2 / 3, kSecond});
    }
    x += column;
  }
}

// A table has cells for its headers, if only one that is still to be filled.
void Grid::awaited_row(const Rect& box) {
  const auto row = frame_.inside(
      {.key = key_ / "awaited", .role = Role::Row, .box = box, .state = State::Flow, .a = 2});
  frame_.say({.key = key_ / "awaited-cell",
              .role = Role::Cell,
              .box = box,
              .state = State::Flow,
              .a = static_cast<std::uint32_t>(columns_.size())});
}

void Grid::empty_row() {
  begin_body();
  const Rect box{box_.x - scroll_x_, box_.y - scroll_y_ + kHead, view_.w, vm_.row_height};
  const auto row = frame_.inside(
      {.key = key_ / "empty", .role = Role::Row, .box = box, .state = State::Flow, .a = 2});
  constexpr float kInset = 16;
  const Rect sentence{box.x + kInset, box.y, box.w - 2 * kInset, box.h};
  frame_.paint_text(theme::Type::Body, sentence, vm_.empty, theme::Color::TextMuted);
  focus_ring(key_ / "empty-cell", box);
  const auto cell = frame_.inside({.key = key_ / "empty-cell",
                                   .role = Role::Cell,
                                   .box = box,
                                   .state = State::Flow,
                                   .a = static_cast<std::uint32_t>(columns_.size())});
  frame_.say({.key = key_ / "empty-text",
              .role = Role::Text,
              .box = sentence,
              .name = vm_.empty,
              .style = theme::Type::Body});
}

}  // namespace kit
