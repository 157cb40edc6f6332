#include "web/kit/compare_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace kit {
namespace {

constexpr float kLabel = 152, kWord = 96, kPad = 16, kHead = 56, kRow = 40, kHexRow = 96;
constexpr float kPadY = 10, kBytesInLine = 8;

struct Columns {
  std::array<float, 4> x{}, width{};
};

Columns columns_of(const Rect& box) {
  const float value = (box.w - kLabel - kWord) / 2;
  return {{box.x, box.x + kLabel, box.x + kLabel + value, box.right() - kWord},
          {kLabel, value, value, kWord}};
}

void say_text(Frame& frame, NodeKey key, theme::Type style, const Rect& box, TextView words,
              std::uint32_t state = 0) {
  frame.say({.key = key,
             .role = Role::Text,
             .box = box,
             .name = words,
             .style = style,
             .state = state | frame.dom_text(words)});
}

// Walked over by arrows; nothing in it takes the focus.
void focus_ring(Frame& frame, NodeKey key, const Rect& cell) {
  if (!frame.focus_ring(key)) return;
  frame.paint().outline(cell.grown(-3), theme::Color::Focus, theme::stroke::kFocus,
                        theme::radius::kMenuItem);
}

void head_cell(Frame& frame, NodeKey key, const Rect& cell, TextView title, TextView line) {
  constexpr theme::Type kTitle = theme::Type::SectionTitle, kLine = theme::Type::Caption;
  const auto scope =
      frame.inside({.key = key, .role = Role::ColumnHeader, .box = cell, .state = State::Flow});
  focus_ring(frame, key, cell);
  const float width = cell.w - 2 * kPad;
  const Rect first{cell.x + kPad, cell.y + kPadY, width, theme::style(kTitle).line};
  const Rect second{first.x, first.bottom(), width, theme::style(kLine).line};
  frame.paint_text(kTitle, first, title);
  frame.paint_text(kLine, second, line, theme::Color::TextMuted);
  say_text(frame, key / "title", kTitle, first, title);
  say_text(frame, key / "line", kLine, second, line, State::Muted);
}

void unseen_head(Frame& frame, NodeKey key, const Rect& cell, TextView title) {
  focus_ring(frame, key, cell);
  frame.say({.key = key,
             .role = Role::ColumnHeader,
             .box = cell,
             .name = title,
             .style = theme::Type::CaptionStrong,
             .state = State::Flow});
}

// Pairs of hex digits, each pair in the middle of its cell.
void hex_lines(Frame& frame, NodeKey key, const Rect& box, std::string_view hex) {
  const std::size_t bytes = hex.size() / 2;
  for (std::size_t index = 0; index < bytes; ++index) {
    const auto column = static_cast<float>(index % static_cast<std::size_t>(kBytesInLine));
    const auto line = static_cast<float>(index / static_cast<std::size_t>(kBytesInLine));
    const Rect cell{box.x + column * theme::hex_cell::kByteWidth,
                    box.y + line * theme::hex_cell::kLineHeight, 2 * theme::hex_cell::kCharWidth,
                    theme::hex_cell::kLineHeight};
    const TextView byte = hex.substr(2 * index, 2);
    const float width = frame.measure(theme::Type::Small, byte);
    frame.paint_text(theme::Type::Small, {cell.x + (cell.w - width) / 2, cell.y, width, cell.h},
                     byte);
    const char place[] = {static_cast<char>('0' + index / 10), static_cast<char>('0' + index % 10)};
    say_text(frame, key / std::string_view(place, sizeof place), theme::Type::Small, cell, byte,
             State::Centered);
  }
}

struct Value {
  theme::Type style = theme::Type::Body;
  theme::Color color = theme::Color::Text;
};

Value value_style(const CompareRowVm& vm, bool after) {
  if (!vm.changed) return {theme::Type::Body, theme::Color::TextMuted};
  return {after ? theme::Type::BodyStrong : theme::Type::Body, theme::Color::Text};
}

void value_cell(Frame& frame, NodeKey key, const Rect& cell, const CompareRowVm& vm, bool after) {
  const auto scope =
      frame.inside({.key = key, .role = Role::Cell, .box = cell, .state = State::Flow});
  focus_ring(frame, key, cell);
  const float width = cell.w - kPad - 12;
  if (vm.hex) {
    const float height = 4 * theme::hex_cell::kLineHeight;
    hex_lines(frame, key, {cell.x + kPad, cell.y + (cell.h - height) / 2, width, height},
              (after ? vm.after : vm.before).view());
    return;
  }
  const Value look = value_style(vm, after);
  const Frame::Lines lines = frame.wrap(look.style, after ? vm.after : vm.before, width);
  const float height = theme::style(look.style).line * static_cast<float>(lines.count);
  const Rect box =
      frame.snap(Rect{cell.x + kPad, cell.y + (cell.h - 1 - height) / 2, width, height});
  frame.paint_text(look.style, box, lines.text, look.color);
  say_text(frame, key / "text", look.style, box, lines.text,
           look.color == theme::Color::TextMuted ? std::uint32_t{State::Muted} : 0);
}

void word_cell(Frame& frame, NodeKey key, const Rect& cell, const CompareRowVm& vm) {
  const theme::Type style = vm.changed ? theme::Type::CaptionStrong : theme::Type::Caption;
  const auto scope =
      frame.inside({.key = key, .role = Role::Cell, .box = cell, .state = State::Flow});
  focus_ring(frame, key, cell);
  const float width = frame.measure(style, vm.word), line = theme::style(style).line;
  const Rect box =
      frame.snap(Rect{cell.right() - kPad - width, cell.y + (cell.h - 1 - line) / 2, width, line});
  frame.paint_text(style, box, vm.word,
                   vm.changed ? theme::Color::WarningText : theme::Color::TextMuted);
  say_text(frame, key / "text", style, box, vm.word,
           vm.changed ? std::uint32_t{State::Warning} : std::uint32_t{State::Muted});
}

float height_of(Frame& frame, const CompareRowVm& vm, float value_width) {
  if (vm.hex) return kHexRow;
  int lines = 1;
  for (const bool after : {false, true}) {
    const theme::Type style = value_style(vm, after).style;
    const Frame::Lines wrapped =
        frame.wrap(style, after ? vm.after : vm.before, value_width - kPad - 12);
    lines = std::max(lines, wrapped.count);
  }
  return kRow + theme::style(theme::Type::Body).line * static_cast<float>(lines - 1);
}

void draw_head(Frame& frame, NodeKey key, const CompareVm& vm, const Rect& box) {
  const Columns columns = columns_of(box);
  const auto head =
      frame.inside({.key = key / "head", .role = Role::GridHead, .box = box, .state = State::Flow});
  const auto row = frame.inside(
      {.key = key / "head-row", .role = Role::Row, .box = box, .state = State::Flow, .a = 1});
  const auto cell = [&](std::size_t at) {
    return Rect{columns.x[at], box.y, columns.width[at], box.h};
  };
  unseen_head(frame, key / "field", cell(0), vm.field_title);
  head_cell(frame, key / "before", cell(1), vm.before_title, vm.before_line);
  head_cell(frame, key / "after", cell(2), vm.after_title, vm.after_line);
  unseen_head(frame, key / "word", cell(3), vm.word_title);
}

void draw_row(Frame& frame, NodeKey key, const CompareRowVm& vm, const Rect& box,
              std::uint32_t index, bool last) {
  const Columns columns = columns_of(box);
  const auto cell = [&](std::size_t at) {
    return Rect{columns.x[at], box.y, columns.width[at], box.h};
  };
  if (vm.changed) {
    const Rect tint = cell(2);
    const float above_line = last ? 0 : 1;
    frame.paint().fill({tint.x, tint.y, tint.w, tint.h - above_line}, theme::Color::WarningTint);
  }
  const auto row =
      frame.inside({.key = key, .role = Role::Row, .box = box, .state = State::Flow, .a = index});
  {
    constexpr theme::Type kStyle = theme::Type::Small;
    const float line = theme::style(kStyle).line;
    const Rect label = cell(0);
    const Rect words =
        frame.snap(Rect{label.x + kPad, label.y + (label.h - 1 - line) / 2, label.w - kPad, line});
    const auto scope = frame.inside(
        {.key = key / "label", .role = Role::RowHeader, .box = label, .state = State::Flow});
    focus_ring(frame, key / "label", label);
    frame.paint_text(kStyle, words, vm.label, theme::Color::TextMuted);
    say_text(frame, key / "label-text", kStyle, words, vm.label, State::Muted);
  }
  value_cell(frame, key / "before", cell(1), vm, false);
  value_cell(frame, key / "after", cell(2), vm, true);
  word_cell(frame, key / "word", cell(3), vm);
}

}  // namespace

void compare_table(Frame& frame, NodeKey key, const CompareVm& vm,
                   std::span<const CompareRowVm> rows) {
  const float width = frame.rest();
  const float value_width = (width - 2 - kLabel - kWord) / 2;
  float height = kHead;
  for (const CompareRowVm& row : rows) height += height_of(frame, row, value_width);
  const Rect card = frame.space({width, height + 2});
  Painter& paint = frame.paint();
  paint.fill(card, theme::Color::Surface, theme::radius::kCard);
  const Rect inner = card.grown(-1);
  paint.fill({inner.x, inner.y, inner.w, kHead}, theme::Color::Sunken, theme::radius::kCard - 1);
  paint.fill({inner.x, inner.y + kHead / 2, inner.w, kHead / 2}, theme::Color::Sunken);
  paint.horizontal_line(inner.x, inner.y + kHead - 1, inner.w, theme::Color::Line);
  const auto scroller =
      frame.inside({.key = key, .role = Role::Scroller, .box = inner, .name = vm.name});
  const auto table = frame.inside({.key = key / "table",
                                   .role = Role::Grid,
                                   .box = inner,
                                   .name = vm.name,
                                   .state = State::Flow,
                                   .a = static_cast<std::uint32_t>(rows.size() + 1),
                                   .b = 4});
  draw_head(frame, key, vm, {inner.x, inner.y, inner.w, kHead});
  Rect box{inner.x, inner.y + kHead, inner.w, 0};
  const auto body = frame.inside({.key = key / "body",
                                  .role = Role::GridBody,
                                  .box = {box.x, box.y, box.w, height - kHead},
                                  .state = State::Flow});
  for (std::size_t index = 0; index < rows.size(); ++index) {
    box.h = height_of(frame, rows[index], value_width);
    draw_row(frame, key.of("row", rows[index].id.view()), rows[index], box,
             static_cast<std::uint32_t>(index + 2), index + 1 == rows.size());
    if (index + 1 < rows.size()) {
      paint.horizontal_line(box.x, box.bottom() - 1, box.w, theme::Color::Line);
    }
    box.y = box.bottom();
  }
  paint.outline(card, theme::Color::Line, theme::stroke::kLine, theme::radius::kCard);
}

}  // namespace kit
