#include "web/kit/facts.hpp"

#include "web/kit/button.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <string>

namespace kit {
namespace {

constexpr float kCardHeight = 84, kCellX = 20, kCellTop = 14, kLabelLine = 16, kLabelGap = 4;
constexpr float kValueLine = 28, kCopy = 28, kCopyColumn = 32;
constexpr float kNarrowCard = 560, kNarrowCellX = 16;
constexpr theme::Type kCellLabel = theme::Type::CaptionStrong;

bool copy_button(Frame& frame, NodeKey key, const Rect& row, TextView name) {
  if (name.empty()) return false;
  const bool narrow = frame.narrow();
  const float side = narrow ? theme::target::kTouch : kCopy;
  const float column = narrow ? side : kCopyColumn;
  const auto area = frame.area({row.right() - column, row.y + (row.h - side) / 2, side, side});
  return icon_button(frame, key,
                     {.icon = theme::Icon::Copy,
                      .name = name,
                      .size = side,
                      .icon_size = 18,
                      .color = theme::Color::TextMuted});
}

// Label at the left, centered in its row; wrapped where the column is narrow.
void term(Frame& frame, NodeKey key, TextView label, const Rect& row, float width) {
  constexpr theme::Type kStyle = theme::Type::Small;
  const float line = theme::style(kStyle).line;
  const Frame::Lines lines = frame.wrap(kStyle, label, width - 8);
  const float height = line * static_cast<float>(lines.count);
  const Rect box = frame.snap(Rect{row.x, row.y + (row.h - height) / 2, width - 8, height});
  frame.paint_text(kStyle, box, lines.text, theme::Color::TextMuted);
  frame.say({.key = key / "term",
             .role = Role::FactTerm,
             .box = box,
             .name = lines.text,
             .style = kStyle,
             .state = frame.dom_text(label)});
}

}  // namespace

KeyFacts::KeyFacts(Frame& frame, NodeKey key)
    : frame_(frame),
      key_(key),
      box_(frame.space({frame.rest(), frame.remembered(key, kCardHeight)})),
      x_(box_.x),
      y_(box_.y),
      inside_(frame.inside({.key = key, .role = Role::Facts, .box = box_})) {
  frame.paint().fill(box_, theme::Color::Surface, theme::radius::kCard);
  frame.paint().outline(box_, theme::Color::Line, theme::stroke::kLine, theme::radius::kCard);
}

KeyFacts::~KeyFacts() {
  const float height = y_ + kCardHeight - box_.y;
  if (height != box_.h) frame_.remember(key_, height);
}

KeyFacts::Cell::Cell(Frame& frame, const Said& fact, const Said& term, const Said& value,
                     const Rect& row)
    : fact_(frame.inside(fact)),
      term_(frame.say(term)),
      value_(frame.inside(value)),
      area_(frame.area(row)),
      row_(frame.row({.height = row.h})) {}

KeyFacts::Cell KeyFacts::cell(NodeKey key, TextView label, float width) {
  if (box_.w < kNarrowCard) width = box_.w / 2 >= width ? box_.w / 2 : box_.w;
  if (x_ > box_.x && x_ + width > box_.right() + 1) {
    x_ = box_.x;
    y_ += kCardHeight - 1;
    frame_.paint().horizontal_line(box_.x + 1, y_, box_.w - 2, theme::Color::Line);
  }
  const bool first = x_ == box_.x;
  if (!first) frame_.paint().vertical_line(x_, y_ + 1, kCardHeight - 2, theme::Color::Line);
  const float x = x_ + (box_.w < kNarrowCard ? kNarrowCellX : kCellX) + (first ? 0 : 1);
  const Rect fact{x_, y_, width, kCardHeight};
  const Rect term{x, y_ + 1 + kCellTop, frame_.measure(kCellLabel, label), kLabelLine};
  const Rect value{x, term.bottom() + kLabelGap, x_ + width - x, kValueLine};
  frame_.paint_text(kCellLabel, term, label, theme::Color::TextMuted);
  x_ += width;
  return Cell(frame_, {.key = key, .role = Role::Fact, .box = fact},
              {.key = key / "term",
               .role = Role::FactTerm,
               .box = term,
               .name = label,
               .style = kCellLabel},
              {.key = key / "value", .role = Role::FactValue, .box = value}, value);
}

namespace {

// Label above value.
bool narrow_fact(Frame& frame, NodeKey key, const FactVm& vm) {
  constexpr theme::Type kLabel = theme::Type::Small, kValue = theme::Type::Body;
  constexpr float kPadY = 8;
  const float copy = vm.copy_name.empty() ? 0 : theme::target::kTouch;
  const float label_line = theme::style(kLabel).line;
  const float room = frame.rest() - copy;
  const Frame::Lines lines = frame.wrap(kValue, vm.value, room);
  const float height = theme::style(kValue).line * static_cast<float>(lines.count);
  const float note = vm.note.empty() ? 0 : label_line;
  const Rect row =
      frame.space({frame.rest(), 2 * kPadY + label_line + height + note + (vm.last ? 0 : 1)});
  if (!vm.last) {
    frame.paint().horizontal_line(row.x, row.bottom() - 1, row.w, theme::Color::Line);
  }
  const auto scope = frame.inside({.key = key, .role = Role::Fact, .box = row});
  term(frame, key, vm.label, {row.x, row.y + kPadY, row.w, label_line}, room);
  const Rect words{row.x, row.y + kPadY + label_line, room, height};
  const auto value = frame.inside({.key = key / "value",
                                   .role = Role::FactValue,
                                   .box = {row.x, words.y, row.w, height + note}});
  frame.paint_text(kValue, words, lines.text);
  frame.say({.key = key / "words",
             .role = Role::Text,
             .box = words,
             .name = lines.text,
             .style = kValue,
             .state = frame.dom_text(vm.value)});
  if (note > 0) {
    const auto area = frame.area({words.x, words.bottom(), room, note});
    text(frame, key / "note", {.text = vm.note, .style = kLabel, .color = theme::Color::TextMuted});
  }
  return copy_button(frame, key / "copy", row, vm.copy_name);
}

}  // namespace

bool fact(Frame& frame, NodeKey key, const FactVm& vm) {
  if (frame.narrow()) return narrow_fact(frame, key, vm);
  constexpr theme::Type kStyle = theme::Type::Body, kNote = theme::Type::Small;
  constexpr float kNoteGap = 6, kPadY = 8;
  const float line = theme::style(kStyle).line;
  const float room = frame.rest() - vm.label_width - (vm.copy_name.empty() ? 0 : kCopyColumn);
  Frame::Lines lines{vm.value, 1};
  if (vm.multiline) lines = frame.wrap(kStyle, vm.value, room);
  const float text_height = line * static_cast<float>(lines.count);
  const float height = vm.multiline ? std::max(vm.height, text_height + 2 * kPadY) : vm.height;
  const Rect row = frame.space({frame.rest(), height});
  if (!vm.last) {
    frame.paint().horizontal_line(row.x, row.bottom() - 1, row.w, theme::Color::Line);
  }
  const Rect inner{row.x, row.y, row.w, row.h - 1};
  const auto scope = frame.inside({.key = key, .role = Role::Fact, .box = row});
  term(frame, key, vm.label, inner, vm.label_width);
  const float note_width = vm.note.empty() ? 0 : frame.measure(kNote, vm.note) + kNoteGap;
  const float width =
      vm.multiline ? room : std::min(room - note_width, frame.measure(kStyle, vm.value));
  const Rect words = frame.snap(
      Rect{row.x + vm.label_width, inner.y + (inner.h - text_height) / 2, width, text_height});
  const auto value = frame.inside({.key = key / "value",
                                   .role = Role::FactValue,
                                   .box = {words.x, row.y, row.right() - words.x, row.h}});
  frame.paint_text(kStyle, words, lines.text);
  frame.say({.key = key / "words",
             .role = Role::Text,
             .box = words,
             .name = lines.text,
             .style = kStyle,
             .state = frame.dom_text(vm.value)});
  if (!vm.note.empty()) {
    const auto area = frame.area({words.right() + kNoteGap, words.y, note_width - kNoteGap, line});
    text(frame, key / "note",
         {.text = vm.note, .style = kNote, .color = theme::Color::TextMuted, .height = line});
  }
  return copy_button(frame, key / "copy", inner, vm.copy_name);
}

bool fingerprint_fact(Frame& frame, NodeKey key, const FingerprintVm& vm) {
  const bool narrow = frame.narrow();
  const std::size_t in_row = narrow ? 8 : 16;
  constexpr float kPadY = 10;
  const std::string_view hex = vm.hex.view();
  const std::size_t bytes = hex.size() / 2;
  const std::size_t rows = std::max<std::size_t>(1, (bytes + in_row - 1) / in_row);
  const float text_height = theme::hex_cell::kLineHeight * static_cast<float>(rows);
  const float above = narrow ? theme::style(theme::Type::Small).line : 0;
  const float before = narrow ? 0 : vm.label_width;
  const Rect row = frame.space({frame.rest(), above + text_height + 2 * kPadY});
  const auto scope = frame.inside({.key = key, .role = Role::Fact, .box = row});
  const Rect label{row.x, row.y + (narrow ? kPadY : 0), row.w, narrow ? above : row.h};
  term(frame, key, vm.label, label, narrow ? row.w : vm.label_width);
  const Rect bytes_box{row.x + before, row.y + kPadY + above, row.w - before, text_height};
  const auto value =
      frame.inside({.key = key / "value", .role = Role::FactValue, .box = bytes_box});
  const NodeKey cells = key / "bytes";
  for (std::size_t index = 0; index < bytes; ++index) {
    const auto column = static_cast<float>(index % in_row);
    const auto line = static_cast<float>(index / in_row);
    const std::size_t group =
        index % in_row / static_cast<std::size_t>(theme::hex_cell::kGroupEvery);
    const Rect cell{bytes_box.x + column * theme::hex_cell::kByteWidth +
                        static_cast<float>(group) * theme::hex_cell::kGroupGap,
                    bytes_box.y + line * theme::hex_cell::kLineHeight,
                    2 * theme::hex_cell::kCharWidth, theme::hex_cell::kLineHeight};
    const TextView byte = hex.substr(2 * index, 2);
    const float width = frame.measure(theme::Type::Small, byte);
    frame.paint_text(theme::Type::Small, {cell.x + (cell.w - width) / 2, cell.y, width, cell.h},
                     byte);
    const char place[] = {static_cast<char>('0' + index / 10), static_cast<char>('0' + index % 10)};
    frame.say({.key = cells / std::string_view(place, sizeof place),
               .role = Role::Text,
               .box = cell,
               .name = byte,
               .style = theme::Type::Small,
               .state = State::Centered});
  }
  return copy_button(frame, key / "copy", row, vm.copy_name);
}

}  // namespace kit
