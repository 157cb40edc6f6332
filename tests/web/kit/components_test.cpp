#include "tests/web/kit/test_page.hpp"
#include "web/components/pages.hpp"
#include "web/kit/test_hooks.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <vector>

namespace {

const auto kPages = components::widget_pages();

const components::Page& any_page() {
  return kPages[GENERATE(range(std::size_t{0}, components::widget_pages().size()))];
}

const components::Page& page_named(std::string_view name) {
  return *std::ranges::find(kPages, name, &components::Page::name);
}

bool same(std::span<const kit::Node> a, const std::vector<kit::Node>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size_bytes()) == 0;
}

}  // namespace

TEST_CASE("every widget is an item and a node, and what it paints is said", "[kit][parity]") {
  TestPage page;
  components::Model model;
  model.menu_open = true;
  page.input.size = GENERATE(kit::Size{1440, 900}, kit::Size{1024, 768}, kit::Size{720, 450},
                             kit::Size{390, 844});
  const components::Page& shown = any_page();
  CAPTURE(shown.name, page.input.size.w);
  const auto draw = [&](kit::Frame& frame) { components::draw_page(frame, model, shown, kPages); };
  page.pass(draw);
  page.pass(draw);
  const std::string report = kit::parity_report(page.frame);
  CAPTURE(report);
  CHECK(report.empty());
  CHECK(page.frame.settled());
}

TEST_CASE("what is posed is on its page", "[kit][pose]") {
  TestPage page;
  components::Model model;
  const components::Page& shown = any_page();
  CAPTURE(shown.name);
  page.pass([&](kit::Frame& frame) { components::draw_page(frame, model, shown, kPages); });
  for (const kit::Frame::Posed& posed : page.frame.posed()) {
    if (posed.pose == kit::Frame::Pose::Live) continue;
    CHECK(std::ranges::find(page.frame.nodes(), posed.key, &kit::Node::key) !=
          page.frame.nodes().end());
  }
}

TEST_CASE("the same view gives the same nodes", "[kit][determinism]") {
  TestPage page;
  components::Model model;
  const components::Page& shown = any_page();
  CAPTURE(shown.name);
  const auto draw = [&](kit::Frame& frame) { components::draw_page(frame, model, shown, kPages); };
  page.pass(draw);
  page.pass(draw);
  const std::vector<kit::Node> before(page.frame.nodes().begin(), page.frame.nodes().end());
  const std::vector<char> pool(page.frame.pool().begin(), page.frame.pool().end());
  const std::uint64_t hash = page.frame.hash();
  page.paint(draw);
  CHECK(same(page.frame.nodes(), before));
  CHECK(std::ranges::equal(page.frame.pool(), pool));
  CHECK(page.frame.hash() == hash);
}

TEST_CASE("a parent comes before its children", "[kit][nodes]") {
  TestPage page;
  components::Model model;
  const components::Page& shown = any_page();
  page.pass([&](kit::Frame& frame) { components::draw_page(frame, model, shown, kPages); });
  const auto nodes = page.frame.nodes();
  for (std::size_t index = 0; index < nodes.size(); ++index) {
    CHECK((nodes[index].parent == kit::kNoParent || nodes[index].parent < index));
  }
}

TEST_CASE("scrolling changes no node", "[kit][scroll]") {
  TestPage page;
  components::Model model;
  page.input.scale = GENERATE(1.0f, 1.25f, 1.5f, 2.0f);
  const auto draw = [&](kit::Frame& frame) {
    components::draw_page(frame, model, page_named("rows"), kPages);
  };
  const std::uint64_t scroller = kit::NodeKey("grid").value();
  page.input.scrollers = {{.key = scroller, .width = 1158, .height = 612}};
  page.pass(draw);
  page.pass(draw);
  const std::uint64_t hash = page.frame.hash();
  for (int step = 1; step <= 40; ++step) {
    page.input.scrollers.front().top = static_cast<float>(step) * 33.3f;
    page.paint(draw);
    REQUIRE(page.frame.hash() == hash);
  }
}

TEST_CASE("hover, press and focus change no node", "[kit][determinism]") {
  TestPage page;
  components::Model model;
  const auto draw = [&](kit::Frame& frame) {
    components::draw_page(frame, model, page_named("basics"), kPages);
  };
  page.pass(draw);
  page.pass(draw);
  const std::uint64_t hash = page.frame.hash();
  const kit::NodeKey button = kit::NodeKey("buttons") / "Primary" / "rest";
  const kit::Rect box = page.box_of(button);
  page.input.pointer = {box.x + 4, box.y + 4};
  page.input.pressed = button.value();
  page.act(button, kit::Action::Focus, {}, 1);
  page.pass(draw);
  CHECK(page.frame.hash() == hash);
}
