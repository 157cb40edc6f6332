#include "web/kit/frame.hpp"

#include "tests/web/kit/test_page.hpp"
#include "web/kit/button.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/kit/menu.hpp"
#include "web/kit/switch_button.hpp"
#include "web/kit/text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <string>

using kit::NodeKey;

TEST_CASE("a path has one key, however it is put together", "[kit][key]") {
  constexpr NodeKey whole("list/row:7/auto");
  CHECK(NodeKey("list").of("row", "7") / "auto" == whole);
  CHECK(whole.value() < (std::uint64_t{1} << 53));
  CHECK_FALSE(NodeKey("list/row:8/auto") == whole);
}

TEST_CASE("a press is taken once, in the pass that takes", "[kit][actions]") {
  TestPage page;
  const NodeKey key("save");
  int presses = 0;
  const auto draw = [&](kit::Frame& frame) {
    if (kit::button(frame, key, {.label = "Save"})) ++presses;
  };
  page.press(key);
  page.paint(draw);
  CHECK(presses == 0);
  page.pass(draw);
  CHECK(presses == 1);
  page.pass(draw);
  CHECK(presses == 1);
}

TEST_CASE("a press of a disabled or busy node is dropped", "[kit][actions]") {
  TestPage page;
  const NodeKey key("save");
  int presses = 0;
  kit::ButtonVm vm{.label = "Save", .enabled = false};
  const auto draw = [&](kit::Frame& frame) {
    if (kit::button(frame, key, vm)) ++presses;
  };
  page.press(key);
  page.pass(draw);
  vm = {.label = "Save", .busy = true};
  page.press(key);
  page.pass(draw);
  vm = {.label = "Save"};
  page.pass(draw);
  CHECK(presses == 0);
  CHECK(page.actions.empty());
}

TEST_CASE("an action for a node that is gone is dropped", "[kit][actions]") {
  TestPage page;
  page.press(NodeKey("gone"));
  page.pass([](kit::Frame&) {});
  CHECK(page.actions.empty());
}

TEST_CASE("rectangles are relative to the parent, in 1/64 px", "[kit][nodes]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    const auto outer = frame.inside({.key = NodeKey("outer"), .box = {100, 50, 300, 200}});
    frame.say({.key = NodeKey("inner"), .box = {110.5f, 70, 20, 10}});
  });
  const kit::Node& inner = page.node(NodeKey("inner"));
  CHECK(inner.x == 672);
  CHECK(inner.y == 20 * 64);
  CHECK(inner.parent == 0);
}

TEST_CASE("a node's hash does not depend on its place in the arena", "[kit][nodes]") {
  TestPage page;
  const auto draw = [](bool before) {
    return [before](kit::Frame& frame) {
      if (before) frame.say({.key = NodeKey("new"), .name = "New"});
      frame.say({.key = NodeKey("old"), .name = "Old"});
    };
  };
  page.pass(draw(false));
  const std::uint64_t page_alone = page.frame.hash();
  const std::uint64_t alone = page.node(NodeKey("old")).hash;
  page.pass(draw(true));
  CHECK(page.frame.hash() != page_alone);
  CHECK(page.node(NodeKey("old")).hash == alone);
}

TEST_CASE("each part of a node is in its hash", "[kit][nodes]") {
  TestPage page;
  const NodeKey one("one");
  const auto hash_of = [&](const kit::Said& said) {
    page.pass([&](kit::Frame& frame) { frame.say(said); });
    page.frame.hash();
    return page.node(one).hash;
  };
  const std::uint64_t plain = hash_of({.key = one});
  CHECK(hash_of({.key = one, .role = kit::Role::Text}) != plain);
  CHECK(hash_of({.key = one, .box = {1, 0, 0, 0}}) != plain);
  CHECK(hash_of({.key = one, .name = "a"}) != plain);
  CHECK(hash_of({.key = one, .value = "a"}) != hash_of({.key = one, .name = "a"}));
  CHECK(hash_of({.key = one, .hint = "a"}) != hash_of({.key = one, .value = "a"}));
  CHECK(hash_of({.key = one, .style = theme::Type::Caption}) != plain);
  CHECK(hash_of({.key = one, .inset = 3}) != plain);
  CHECK(hash_of({.key = one, .tab = kit::Tab::Stop}) != plain);
  CHECK(hash_of({.key = one, .state = kit::State::Checked}) != plain);
  CHECK(hash_of({.key = one, .a = 1}) != plain);
}

TEST_CASE("a row centers its boxes and leaves gaps between them", "[kit][layout]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    const auto area = frame.area({10, 20, 400, 300});
    {
      const auto row = frame.row({.height = 40, .gap = 8});
      CHECK(frame.space({50, 20}) == kit::Rect{10, 30, 50, 20});
      CHECK(frame.space({50, 40}) == kit::Rect{68, 20, 50, 40});
      frame.align_end(30);
      CHECK(frame.space({30, 10}) == kit::Rect{380, 35, 30, 10});
    }
    CHECK(frame.space({5, 5}) == kit::Rect{10, 60, 5, 5});
  });
}

TEST_CASE("a column grows with its boxes and moves the row on", "[kit][layout]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    const auto area = frame.area({0, 0, 400, 300});
    {
      const auto row = frame.row({.gap = 10, .align = kit::Align::Start});
      {
        const auto column = frame.column({.width = 100, .gap = 4});
        frame.space({20, 30});
        CHECK(frame.space({20, 30}) == kit::Rect{0, 34, 20, 30});
      }
      CHECK(frame.rest() == 290);
      CHECK(frame.space({20, 10}) == kit::Rect{110, 0, 20, 10});
    }
    CHECK(frame.space({1, 1}).y == 64);
  });
}

TEST_CASE("boxes lie on the device's grid", "[kit][layout]") {
  TestPage page;
  page.input.scale = 1.5f;
  page.pass([](kit::Frame& frame) {
    const auto area = frame.area({0.4f, 0.4f, 100, 100});
    const kit::Rect box = frame.space({10.2f, 10});
    CHECK(std::abs(box.x * 1.5f - std::round(box.x * 1.5f)) < 1e-4f);
    CHECK(std::abs(box.right() * 1.5f - std::round(box.right() * 1.5f)) < 1e-4f);
  });
}

TEST_CASE("text that the fonts lack is the browser's to show", "[kit][text]") {
  TestPage page;
  const auto draw = [](kit::Frame& frame) {
    kit::text(frame, NodeKey("latin"), {.text = "Caf\xC3\xA9 \xE2\x80\x93 10 \xE2\x82\xAC"});
    kit::text(frame, NodeKey("hebrew"), {.text = "\xD7\x90 2"});
  };
  page.pass(draw);
  CHECK_FALSE(page.has(NodeKey("latin"), kit::State::DomText));
  CHECK(page.has(NodeKey("hebrew"), kit::State::DomText));
  CHECK(page.wanted_scripts().empty());
}

TEST_CASE("a script is asked for once, and painted when its fonts are here", "[kit][text][fonts]") {
  TestPage page;
  const auto draw = [](kit::Frame& frame) {
    kit::text(frame, NodeKey("greek"), {.text = "\xCE\xA9mega, \xCE\xB1\xCE\xB2\xCE\xB3"});
    kit::text(frame, NodeKey("both"), {.text = "\xCE\xA9 \xD0\xAF"});
  };
  page.pass(draw);
  CHECK(page.has(NodeKey("greek"), kit::State::DomText));
  CHECK(page.wanted_scripts() == std::vector{theme::Script::Greek, theme::Script::Cyrillic});
  page.pass(draw);
  CHECK(page.wanted_scripts().empty());

  page.add_script(theme::Script::Greek, "greek-");
  page.pass(draw);
  CHECK_FALSE(page.has(NodeKey("greek"), kit::State::DomText));
  CHECK(page.has(NodeKey("both"), kit::State::DomText));

  page.add_script(theme::Script::Cyrillic, "cyrillic-");
  page.pass([](kit::Frame& frame) {
    CHECK_FALSE(frame.dom_text("\xCE\xA9 \xD0\xAF"));
    CHECK(frame.measure(theme::Type::Body, "\xCE\xA9\xCE\xA9\xCE\xA9\xCE\xA9") >
          frame.measure(theme::Type::Body, "\xCE\xA9"));
    const auto lines = frame.wrap(theme::Type::Body, "\xCE\xB1\xCE\xB2 \xCE\xB3\xCE\xB4", 24);
    CHECK(lines.count == 2);
  });
}

TEST_CASE("the browser's text is hidden under a layer", "[kit][text][layers]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    kit::text(frame, NodeKey("under"), {.text = "\xCE\xA9mega"});
    kit::Dialog dialog(frame, NodeKey("dialog"), {.title = "\xCE\xA9mega too"});
    dialog.footer({}, {});
  });
  CHECK(page.has(NodeKey("under"), kit::State::DomTextHidden));
  CHECK_FALSE(page.has(NodeKey("dialog") / "title", kit::State::DomTextHidden));
}

TEST_CASE("long text is broken between words", "[kit][text]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    const auto lines = frame.wrap(theme::Type::Body, "one two three", 60);
    CHECK(lines.text.view() == "one two\nthree");
    CHECK(lines.count == 2);
    CHECK(frame.wrap(theme::Type::Body, "one\ntwo", 600).count == 2);
    CHECK(frame.wrap(theme::Type::Body, "", 600).count == 1);
    const auto word = frame.wrap(theme::Type::Body, "incomprehensibilities", 60);
    CHECK(word.count > 1);
  });
}

TEST_CASE("digits are of one width in every weight", "[kit][text][fonts]") {
  TestPage page;
  page.pass([](kit::Frame& frame) {
    for (const theme::Type style :
         {theme::Type::Body, theme::Type::BodyStrong, theme::Type::SectionTitle}) {
      CHECK(frame.measure(style, "1111111111") == frame.measure(style, "8888888888"));
    }
  });
}

TEST_CASE("what lies under a dialog is not hovered", "[kit][layers]") {
  TestPage page;
  bool open = true, hovered = false;
  const auto draw = [&](kit::Frame& frame) {
    const kit::Rect box = frame.space({100, 100});
    hovered = frame.hovered(box);
    if (!open) return;
    kit::Dialog dialog(frame, NodeKey("dialog"), {.title = "Title"});
    dialog.footer({}, {});
  };
  page.input.pointer = {50, 50};
  page.pass(draw);
  page.pass(draw);
  CHECK_FALSE(hovered);
  open = false;
  page.pass(draw);
  page.pass(draw);
  CHECK(hovered);
}

TEST_CASE("a widget that is posed looks so, and no other", "[kit][pose]") {
  TestPage page;
  const NodeKey one("one"), other("other");
  bool posed[3] = {}, beside[3] = {};
  const auto look = [&](kit::Frame& frame, NodeKey key, bool(&into)[3]) {
    const kit::Rect box = frame.place(key, {100, 36});
    into[0] = frame.hovered(box);
    into[1] = frame.focus_ring(key) && frame.focused(key);
    into[2] = frame.held(key);
  };
  using Pose = kit::Frame::Pose;
  constexpr Pose kPoses[] = {Pose::Hover, Pose::Focus, Pose::Held};
  for (int index = 0; index < 3; ++index) {
    CAPTURE(index);
    page.paint([&](kit::Frame& frame) {
      frame.pose(one, kPoses[index]);
      look(frame, one, posed);
      look(frame, other, beside);
    });
    for (int state = 0; state < 3; ++state) {
      CHECK(posed[state] == (state == index));
      CHECK_FALSE(beside[state]);
    }
  }
  page.paint([&](kit::Frame& frame) { look(frame, one, posed); });
  CHECK_FALSE((posed[0] || posed[1] || posed[2]));
}

TEST_CASE("a busy icon button drops a press and asks for frames", "[kit][button]") {
  TestPage page;
  const NodeKey key("again");
  bool busy = true;
  int presses = 0;
  const auto draw = [&](kit::Frame& frame) {
    if (kit::icon_button(frame, key, {.name = "Test again", .busy = busy})) ++presses;
  };
  page.press(key);
  page.pass(draw);
  CHECK(presses == 0);
  CHECK(page.has(key, kit::State::Busy));
  CHECK(std::isfinite(page.frame.repaint_in_ms()));
  busy = false;
  page.press(key);
  page.pass(draw);
  CHECK(presses == 1);
  CHECK_FALSE(std::isfinite(page.frame.repaint_in_ms()));
}

TEST_CASE("the first pass of a dialog is not settled, the second is", "[kit][dialog]") {
  TestPage page;
  const auto draw = [](kit::Frame& frame) {
    kit::Dialog dialog(frame, NodeKey("dialog"), {.title = "Title"});
    frame.skip(300);
    dialog.footer({}, {});
  };
  page.pass(draw);
  CHECK_FALSE(page.frame.settled());
  page.pass(draw);
  CHECK(page.frame.settled());
  const std::uint64_t hash = page.frame.hash();
  page.paint(draw);
  CHECK(page.frame.hash() == hash);
}

TEST_CASE("a dialog is named by its title and described by its line", "[kit][dialog]") {
  TestPage page;
  const NodeKey key("dialog");
  bool dismissed = false;
  const auto draw = [&](kit::Frame& frame) {
    kit::Dialog dialog(frame, key,
                       {.title = "Title",
                        .line = "Line",
                        .kind = kit::DialogKind::Confirmation,
                        .close_name = "Close"});
    dismissed |= dialog.dismissed();
    dialog.footer({}, {});
  };
  page.act(key, kit::Action::Dismiss);
  page.pass(draw);
  const kit::Node& node = page.node(key);
  CHECK(node.role == kit::Role::AlertDialog);
  CHECK(page.text(page.frame.nodes()[node.a - 1].name) == "Title");
  CHECK(page.text(page.frame.nodes()[node.b - 1].name) == "Line");
  CHECK(dismissed);
  dismissed = false;
  page.press(key / "close");
  page.pass(draw);
  CHECK(dismissed);
}

TEST_CASE("a menu knows its button, and its button the menu", "[kit][menu]") {
  TestPage page;
  const std::array items{kit::MenuItemVm{.id = "rename", .label = "Rename"},
                         kit::MenuItemVm{.id = "remove", .label = "Remove", .danger = true}};
  kit::MenuResult result;
  const auto draw = [&](kit::Frame& frame) {
    const auto area = frame.area({700, 860, 100, 40});
    kit::menu_button(frame, NodeKey("more"), {.name = "More", .open = true});
    result = kit::menu(frame, NodeKey("menu"), {.opener = NodeKey("more"), .name = "More"}, items);
  };
  page.press(NodeKey("menu").of("item", "remove"));
  page.pass(draw);
  CHECK(result.chosen == 1);
  const kit::Node& button = page.node(NodeKey("more"));
  const kit::Node& menu = page.node(NodeKey("menu"));
  CHECK(page.frame.nodes()[button.b - 1].key == menu.key);
  CHECK(page.frame.nodes()[menu.a - 1].key == button.key);
  CHECK(page.has(NodeKey("more"), kit::State::Expanded));
  // No room below: it opens upwards.
  CHECK(page.box_of(NodeKey("menu")).bottom() <= 860);
  CHECK(page.node(NodeKey("menu").of("separator", "remove")).role == kit::Role::Separator);
}

TEST_CASE("a field hands over the newest text and echoes its number", "[kit][field]") {
  TestPage page;
  const NodeKey key("name");
  std::string value = "a";
  const auto draw = [&](kit::Frame& frame) {
    if (auto text = kit::text_field(frame, key, {.label = "Name", .value = value})) value = *text;
  };
  page.act(key, kit::Action::Input, "ab", 1);
  page.act(key, kit::Action::Input, "abc", 2);
  page.pass(draw);
  CHECK(value == "abc");
  page.pass(draw);
  CHECK(page.node(key).a == 2);
  CHECK(page.text(page.node(key).value) == "abc");
}

TEST_CASE("an error describes its field", "[kit][field]") {
  TestPage page;
  const NodeKey key("name");
  page.pass([&](kit::Frame& frame) {
    kit::text_field(frame, key,
                    {.label = "Name",
                     .value = "UMS",
                     .message = "This name is in use.",
                     .tone = kit::Tone::Danger});
  });
  CHECK(page.has(key, kit::State::Invalid));
  const kit::Node& field = page.node(key);
  CHECK(page.text(page.frame.nodes()[field.b - 1].name) == "This name is in use.");
}

TEST_CASE("the canvas leaves the text of the focused field to the browser", "[kit][field]") {
  TestPage page;
  const NodeKey key("name");
  const auto draw = [&](kit::Frame& frame) {
    kit::text_field(frame, key, {.label = "Name", .value = "UMS Test"});
  };
  const auto paints_value = [&] {
    for (const auto& text : page.frame.painted_texts()) {
      if (text.text == "UMS Test") return true;
    }
    return false;
  };
  page.pass(draw);
  CHECK(paints_value());
  page.act(key, kit::Action::Focus, {}, 1);
  page.pass(draw);
  CHECK_FALSE(paints_value());
  page.act(key, kit::Action::Blur);
  page.pass(draw);
  CHECK(paints_value());
}

TEST_CASE("a switch keeps its name in both states", "[kit][switch]") {
  TestPage page;
  const NodeKey key("auto");
  bool on = false;
  const auto draw = [&](kit::Frame& frame) {
    if (kit::switch_button(frame, key,
                           {.name = "Auto assign, UMS Test",
                            .word = on ? kit::TextView("On") : kit::TextView("Off"),
                            .on = on})) {
      on = !on;
    }
  };
  page.press(key);
  page.pass(draw);
  page.pass(draw);
  CHECK(page.has(key, kit::State::Checked));
  CHECK(page.name_of(key) == "Auto assign, UMS Test");
  CHECK(page.name_of(key / "word") == "On");
  CHECK(page.has(key / "word", kit::State::AriaHidden));
  CHECK(page.box_of(key).h >= 24);
}

TEST_CASE("a tooltip comes after a while of hover, and asks for its moment", "[kit][tooltip]") {
  TestPage page;
  const NodeKey key("copy");
  const auto draw = [&](kit::Frame& frame) {
    kit::icon_button(frame, key, {.icon = theme::Icon::Copy, .name = "Copy fingerprint"});
  };
  const auto shown = [&] {
    for (const auto& text : page.frame.painted_texts()) {
      if (text.text == "Copy fingerprint") return true;
    }
    return false;
  };
  page.pass(draw);
  const kit::Rect box = page.box_of(key);
  page.input.pointer = {box.x + 5, box.y + 5};
  page.input.now_ms = 1000;
  page.paint(draw);
  CHECK_FALSE(shown());
  CHECK(page.frame.repaint_in_ms() == 500);
  page.input.now_ms = 1500;
  page.paint(draw);
  CHECK(shown());
  page.act(key, kit::Action::Key, "Escape");
  page.pass(draw);
  CHECK_FALSE(shown());
}

TEST_CASE("nothing asks for a frame while nothing moves", "[kit][idle]") {
  TestPage page;
  page.pass([](kit::Frame& frame) { kit::button(frame, NodeKey("save"), {.label = "Save"}); });
  CHECK(std::isinf(page.frame.repaint_in_ms()));
  page.pass([](kit::Frame& frame) {
    kit::button(frame, NodeKey("save"), {.label = "Save", .busy = true});
  });
  CHECK(page.frame.repaint_in_ms() == 0);
  page.input.reduced_motion = true;
  page.pass([](kit::Frame& frame) {
    kit::button(frame, NodeKey("save"), {.label = "Save", .busy = true});
  });
  CHECK(page.frame.repaint_in_ms() == 150);
}
