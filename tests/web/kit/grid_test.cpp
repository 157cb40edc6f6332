#include "web/kit/grid.hpp"

#include "tests/web/kit/test_page.hpp"
#include "web/kit/pager.hpp"
#include "web/kit/text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <optional>
#include <string>

using kit::NodeKey;

namespace {

constexpr std::array kColumns{
    kit::GridColumn{.id = "name",
                    .title = "Name",
                    .width = 200,
                    .sort = kit::Sort::Ascending,
                    .row_header = true},
    kit::GridColumn{.id = "used", .title = "Used", .width = 100, .sort = kit::Sort::None},
    kit::GridColumn{.id = "menu", .title = "Actions", .width = 48, .title_hidden = true}};

void draw_rows(kit::Frame& frame, kit::Grid& grid, std::size_t rows) {
  for (std::size_t index = 0; index < rows; ++index) {
    const NodeKey key = NodeKey("grid").of("row", std::to_string(index));
    auto row = grid.row(key, {.selected = index == 1});
    for (const kit::GridColumn& column : kColumns) {
      const auto cell = row.cell(20);
      kit::text(frame, key / column.id.view(), {.text = "Value"});
    }
  }
}

}  // namespace

TEST_CASE("a grid counts all rows and numbers those of its page", "[kit][grid]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    kit::Grid grid(frame, NodeKey("grid"),
                   {.name = "Servers", .total_rows = 42, .first_row = 10, .shown_rows = 2},
                   kColumns);
    draw_rows(frame, grid, 2);
  });
  CHECK(page.node(NodeKey("grid") / "table").a == 43);
  CHECK(page.node(NodeKey("grid") / "table").b == 3);
  CHECK(page.node(NodeKey("grid").of("row", "0")).a == 12);
  CHECK(page.has(NodeKey("grid").of("row", "1"), kit::State::Selected));
  CHECK(page.node(NodeKey("grid").of("row", "0").of("cell", "name")).role == kit::Role::RowHeader);
  CHECK(page.node(NodeKey("grid").of("row", "0").of("cell", "used")).role == kit::Role::Cell);
  CHECK(page.box_of(NodeKey("grid").of("row", "1")).y == 40 + 52);
}

TEST_CASE("one header says how the rows are sorted", "[kit][grid]") {
  TestPage page;
  std::optional<std::size_t> sorted;
  page.press(NodeKey("grid").of("sort", "used"));
  page.pass([&](kit::Frame& frame) {
    const kit::Grid grid(frame, NodeKey("grid"), {.name = "Servers", .shown_rows = 1}, kColumns);
    sorted = grid.sorted();
  });
  CHECK(sorted == 1);
  CHECK(page.has(NodeKey("grid").of("column", "name"), kit::State::SortAscending));
  CHECK(page.has(NodeKey("grid").of("column", "used"), kit::State::Sortable));
  CHECK_FALSE(page.has(NodeKey("grid").of("column", "menu"), kit::State::Sortable));
  CHECK(page.name_of(NodeKey("grid").of("column", "menu")) == "Actions");
}

TEST_CASE("the naming column takes what is left of the width", "[kit][grid]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    const auto area = frame.area({0, 0, 500, 600});
    const kit::Grid grid(frame, NodeKey("grid"), {.name = "Servers", .shown_rows = 1}, kColumns);
  });
  CHECK(page.box_of(NodeKey("grid").of("column", "name")).w == 352);
  CHECK(page.box_of(NodeKey("grid").of("column", "menu")).right() == 500);
}

TEST_CASE("no rows are a row with a sentence", "[kit][grid]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    const kit::Grid grid(frame, NodeKey("grid"), {.name = "Servers", .empty = "Nothing is here."},
                         kColumns);
  });
  CHECK(page.name_of(NodeKey("grid") / "empty-text") == "Nothing is here.");
  CHECK(page.node(NodeKey("grid") / "empty").role == kit::Role::Row);
}

TEST_CASE("rows out of sight are said and not painted", "[kit][grid]") {
  TestPage page;
  const auto vertices = [&page](float height) {
    page.pass([height](kit::Frame& frame) {
      {
        kit::Grid grid(frame, NodeKey("grid"),
                       {.name = "Servers", .shown_rows = 100, .height = height}, kColumns);
        draw_rows(frame, grid, 100);
      }
    });
    return page.node(NodeKey("grid").of("row", "99") / "used").role;
  };
  CHECK(vertices(300) == kit::Role::Text);
}

TEST_CASE("the pager says which page and which size was chosen", "[kit][pager]") {
  TestPage page;
  const std::array rows{kit::OptionVm{"10", "10"}, kit::OptionVm{"25", "25"}};
  const std::array pages{kit::PageVm{"1", "Page 1", true}, kit::PageVm{"2", "Page 2"}};
  kit::PagerResult result;
  const auto draw = [&](kit::Frame& frame) {
    result = kit::pager(frame, NodeKey("pager"),
                        {.name = "Pagination",
                         .rows_label = "Rows per page",
                         .rows = "10",
                         .range = "1-10 of 12",
                         .previous = "Previous page",
                         .next = "Next page",
                         .has_next = true},
                        rows, pages);
  };
  page.press(NodeKey("pager").of("page", "Page 2"));
  page.act(NodeKey("pager") / "rows", kit::Action::Choose, "25");
  page.press(NodeKey("pager") / "previous");
  page.press(NodeKey("pager") / "next");
  page.pass(draw);
  CHECK(result.page == 1);
  CHECK(result.rows == "25");
  CHECK(result.next);
  CHECK_FALSE(result.previous);  // disabled on the first page
  CHECK(page.has(NodeKey("pager").of("page", "Page 1"), kit::State::Current));
}
