#include "web/kit/chart.hpp"

#include "tests/web/kit/test_page.hpp"
#include "web/kit/test_hooks.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <vector>

namespace {

using kit::NodeKey;

constexpr NodeKey kKey("chart");
constexpr std::array kDays{kit::ChartPointVm{"1 Nov", "10", 0, 0},
                           kit::ChartPointVm{"2 Nov", "15", 0.5f, 0.5f},
                           kit::ChartPointVm{"3 Nov", "20", 1, 1}};
constexpr std::array kAcross{kit::ChartMarkVm{"1 Nov", 0}, kit::ChartMarkVm{"3 Nov", 1}};
constexpr std::array kUp{kit::ChartMarkVm{"10", 0}, kit::ChartMarkVm{"20", 1}};

kit::ChartVm vm() {
  return {.name = "In use",
          .summary = "10 on 1 Nov to 20 on 3 Nov",
          .when_title = "Day",
          .value_title = "In use",
          .across = kAcross,
          .up = kUp,
          .points = kDays};
}

std::vector<std::string> texts_of(const TestPage& page, kit::Role role) {
  std::vector<std::string> all;
  for (const kit::Node& node : page.frame.nodes()) {
    if (node.role == role) all.emplace_back(page.text(node.name));
  }
  return all;
}

}  // namespace

TEST_CASE("a chart is one picture with its summary, and its axes are for the eye", "[kit][chart]") {
  TestPage page;
  page.pass([&](kit::Frame& frame) { kit::chart(frame, kKey, vm()); });
  CHECK(page.node(kKey / "picture").role == kit::Role::Image);
  CHECK(page.name_of(kKey / "picture") == "10 on 1 Nov to 20 on 3 Nov");
  CHECK(texts_of(page, kit::Role::Text) == std::vector<std::string>{"10", "20", "1 Nov", "3 Nov"});
  for (const kit::Node& node : page.frame.nodes()) {
    if (node.role == kit::Role::Text) CHECK((node.state & kit::State::AriaHidden) != 0);
  }
  CHECK(kit::parity_report(page.frame).empty());
}

TEST_CASE("the texts of the axes stay within the chart", "[kit][chart]") {
  TestPage page;
  page.pass([&](kit::Frame& frame) { kit::chart(frame, kKey, vm()); });
  const kit::Rect picture = page.box_of(kKey / "picture");
  for (const NodeKey key : {kKey.of("up", "10"), kKey.of("up", "20"), kKey.of("across", "1 Nov"),
                            kKey.of("across", "3 Nov")}) {
    const kit::Rect box = page.box_of(key);
    CHECK(box.x >= picture.x);
    CHECK(box.right() <= picture.right());
    CHECK(box.bottom() <= picture.bottom());
  }
}

TEST_CASE("the table of a chart has each point, where it is asked for and on the plain page",
          "[kit][chart]") {
  for (const bool plain : {false, true}) {
    TestPage page;
    page.input.plain_page = plain;
    kit::ChartVm asked = vm();
    asked.as_table = !plain;
    page.pass([&](kit::Frame& frame) { kit::chart(frame, kKey, asked); });
    CHECK(texts_of(page, kit::Role::Image).empty());
    CHECK(texts_of(page, kit::Role::Grid) == std::vector<std::string>{"In use"});
    CHECK(texts_of(page, kit::Role::ColumnHeader) == std::vector<std::string>{"Day", "In use"});
    CHECK(texts_of(page, kit::Role::Text) ==
          std::vector<std::string>{"1 Nov", "10", "2 Nov", "15", "3 Nov", "20"});
    CHECK(kit::parity_report(page.frame).empty());
  }
}

TEST_CASE("a chart takes the same room as picture and as table", "[kit][chart]") {
  TestPage page;
  float heights[2] = {};
  for (const bool table : {false, true}) {
    page.pass([&](kit::Frame& frame) {
      kit::ChartVm one = vm();
      one.as_table = table;
      const float top = frame.pen().y;
      kit::chart(frame, kKey, one);
      heights[table ? 1 : 0] = frame.pen().y - top;
    });
  }
  CHECK(heights[0] == heights[1]);
}
