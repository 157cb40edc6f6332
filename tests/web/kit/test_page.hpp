#pragma once

#include "web/kit/actions.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/input.hpp"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

// A page of 1440 x 900 without a screen: the real fonts, no GL.
class TestPage {
 private:
  theme::Fonts fonts_;

 public:
  TestPage();
  TestPage(const TestPage&) = delete;
  TestPage& operator=(const TestPage&) = delete;

  // As when its fonts arrived, for scripts that are not on every page.
  void add_script(theme::Script script, std::string_view name);
  std::vector<theme::Script> wanted_scripts() { return fonts_.take_wanted(); }

  kit::Frame frame{fonts_};
  kit::Actions actions;
  kit::Input input;

  // One pass in which actions are taken.
  template <class Draw>
  void pass(Draw draw) {
    run(draw, &actions);
  }
  // One that only paints.
  template <class Draw>
  void paint(Draw draw) {
    run(draw, nullptr);
  }

  void press(kit::NodeKey key) { actions.push({.key = key.value()}); }
  void act(kit::NodeKey key, kit::Action action, std::string text = {}, double number = 0) {
    actions.push({.key = key.value(), .action = action, .text = std::move(text), .number = number});
  }

  // Of the last pass. A key that was not said is a node without role Count.
  const kit::Node& node(kit::NodeKey key) const;
  std::string_view text(std::uint32_t offset) const;
  std::string_view name_of(kit::NodeKey key) const { return text(node(key).name); }
  kit::Rect box_of(kit::NodeKey key) const;
  bool has(kit::NodeKey key, kit::State state) const { return (node(key).state & state) != 0; }

 private:
  template <class Draw>
  void run(Draw draw, kit::Actions* taken) {
    frame.begin(input, taken);
    draw(frame);
    frame.end();
  }
};
