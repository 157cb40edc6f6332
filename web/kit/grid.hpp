#pragma once

#include "web/kit/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kit {

enum class Sort : std::uint8_t { Fixed, None, Ascending, Descending };

struct GridColumn {
  TextView id;     // stable
  TextView title;  // of the header
  float width = 0;
  float narrowest = 0;  // where room lacks; 0: as `width`
  Sort sort = Sort::Fixed;
  bool row_header = false;    // its cell names the row
  bool title_hidden = false;  // a column of menus: the title is for readers only
};

struct GridVm {
  TextView name;
  std::size_t total_rows = 0;  // of all pages
  std::size_t first_row = 0;   // index of the page's first row among all
  std::size_t shown_rows = 0;  // of this page; sets the height
  float row_height = 52;
  float padding_left = 0;       // before the first column
  float height = 0;             // of the whole; 0: header and all shown rows
  bool busy = false;            // progress line under the header
  bool line_below_last = true;  // false where a card's edge follows
  TextView empty = {};          // the sentence of the one row that stands for no rows
};

class Grid;

// Content of one cell is laid out as a column; its height says where it begins (centered).
class GridCell {
 public:
  ~GridCell() = default;
  GridCell(const GridCell&) = delete;
  GridCell& operator=(const GridCell&) = delete;

 private:
  friend class GridRow;
  GridCell(Frame& frame, const Said& said, const Rect& content);
  Inside inside_;
  Layout layout_;
};

struct GridRowVm {
  bool selected = false;
};

class GridRow {
 public:
  ~GridRow() = default;
  GridRow(const GridRow&) = delete;
  GridRow& operator=(const GridRow&) = delete;
  // The next cell, left to right; one for each column. `content_height` as of what will be in it.
  [[nodiscard]] GridCell cell(float content_height);
  // Instead of them, one over all columns.
  [[nodiscard]] GridCell whole(float content_height);
  const Rect& box() const { return box_; }

 private:
  friend class Grid;
  GridRow(Grid& grid, NodeKey key, const Rect& box, const Said& said);
  Grid& grid_;
  NodeKey key_;
  Rect box_;
  std::size_t next_ = 0;
  float x_ = 0;
  Inside inside_;
};

// A table in a native scroller. It lives while its rows are drawn:
//   kit::Grid grid(frame, key, vm, columns);
//   if (auto column = grid.sorted()) ...
//   for (...) { auto row = grid.row(key.of("row", ref), {}); { auto cell = row.cell(36); ... } }
// Rows out of sight are said, not painted. Columns and their strings must outlive it.
class Grid {
 public:
  Grid(Frame& frame, NodeKey key, const GridVm& vm, std::span<const GridColumn> columns);
  ~Grid();
  Grid(const Grid&) = delete;
  Grid& operator=(const Grid&) = delete;

  // The column whose header was pressed.
  std::optional<std::size_t> sorted() const { return sorted_; }
  // A header cell without title is filled by its owner (a checkbox): draw into this box at once.
  Rect header_cell(std::size_t column) const;
  [[nodiscard]] GridRow row(NodeKey key, const GridRowVm& vm);
  // One row of skeleton blocks; decorative, so no row() may follow it.
  void skeleton_row();
  // For a widget in a header cell: says it as that cell's child.
  [[nodiscard]] Inside inside_header(std::size_t column);

 private:
  friend class GridRow;
  void fit_columns();
  void head();
  void header(std::size_t index, float x);
  void focus_ring(NodeKey key, const Rect& cell);
  void empty_row();
  void awaited_row(const Rect& box);
  void begin_body();

  Frame& frame_;
  NodeKey key_;
  const GridVm vm_;
  std::span<const GridColumn> columns_;
  Rect box_;   // of the scroller
  Rect view_;  // its client area
  float scroll_x_ = 0, scroll_y_ = 0;
  std::size_t rows_ = 0;
  bool in_body_ = false;
  std::optional<std::size_t> sorted_;
  std::vector<float> widths_;
  std::vector<NodeIndex> header_cells_;
  NodeIndex table_, body_;
  std::uint32_t parent_before_ = kNoParent;
};

}  // namespace kit
