#include "web/kit/field.hpp"

#include "web/kit/button.hpp"
#include "web/kit/hit_area.hpp"
#include "web/kit/loading.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <utility>

namespace kit {
namespace {

constexpr float kLabelGap = 4, kMessageGap = 4, kPadding = 10, kBorder = 1, kIcon = 18, kGap = 8;

Role role_of(FieldKind kind) {
  switch (kind) {
    case FieldKind::Text: return Role::TextField;
    case FieldKind::Search: return Role::SearchField;
    case FieldKind::Password: return Role::PasswordField;
    case FieldKind::Email: return Role::EmailField;
  }
  std::unreachable();
}

// The label that is seen; the field itself carries the name.
void label_above(Frame& frame, NodeKey key, TextView label) {
  constexpr theme::Type kStyle = theme::Type::SmallStrong;
  const Rect box = frame.space({frame.measure(kStyle, label), theme::style(kStyle).line});
  frame.paint_text(kStyle, box, label);
  frame.say({.key = key,
             .role = Role::Text,
             .box = box,
             .name = label,
             .style = kStyle,
             .state = State::AriaHidden | frame.dom_text(label)});
  frame.skip(kLabelGap);
}

// None: no option has this value.
const OptionVm* option_of(std::span<const OptionVm> options, TextView value) {
  const auto at = std::ranges::find(options, value.view(),
                                    [](const OptionVm& option) { return option.value.view(); });
  return at == options.end() ? nullptr : &*at;
}

// Message, or help and counter, below a field. The node that describes it, if there is one.
NodeIndex below(Frame& frame, NodeKey key, Tone tone, TextView message, TextView help,
                TextView counter) {
  if (message.empty() && help.empty() && counter.empty()) return {};
  frame.skip(kMessageGap);
  NodeIndex described;
  if (!message.empty()) {
    paragraph(frame, key / "message",
              {.text = message,
               .style = theme::Type::CaptionStrong,
               .color = text_color(tone),
               .icon = usual_icon(tone)});
    described = frame.find(key / "message").value_or(NodeIndex{});
  } else if (counter.empty()) {
    paragraph(frame, key / "help",
              {.text = help, .style = theme::Type::Caption, .color = theme::Color::TextMuted});
    described = frame.find(key / "help").value_or(NodeIndex{});
  } else {
    constexpr float kBetween = 8;
    const TextVm count{
        .text = counter, .style = theme::Type::Caption, .color = theme::Color::TextMuted};
    const float count_width = size_of(frame, count).w;
    const auto row = frame.row({.align = Align::Start});
    if (!help.empty()) {
      paragraph(frame, key / "help",
                {.text = help,
                 .style = theme::Type::Caption,
                 .color = theme::Color::TextMuted,
                 .width = frame.rest() - count_width - kBetween});
      described = frame.find(key / "help").value_or(NodeIndex{});
    }
    frame.align_end(count_width);
    text(frame, key / "counter", count);
  }
  return described;
}

void paint_field(Frame& frame, NodeKey key, const Rect& box, bool enabled, Tone tone) {
  constexpr float kRadius = theme::radius::kControl;
  Painter& paint = frame.paint();
  paint.fill(box, enabled ? theme::Color::Surface : theme::Color::NeutralTint, kRadius);
  if (!enabled) {
    paint.outline(box, theme::Color::Line, theme::stroke::kControl, kRadius);
  } else if (tone == Tone::Danger || tone == Tone::Success) {
    paint.outline(box, strong_color(tone), theme::stroke::kSelected, kRadius);
    if (frame.focused(key)) paint.focus_ring(box, kRadius, theme::Color::Surface);
  } else if (frame.focused(key)) {
    paint.outline(box, theme::Color::Focus, theme::stroke::kSelected, kRadius);
  } else {
    paint.outline(box, theme::Color::LineStrong, theme::stroke::kControl, kRadius);
  }
}

void paint_key_cap(Frame& frame, const Rect& field, TextView shortcut) {
  constexpr float kSide = 20;
  const Rect cap{field.right() - kPadding - kBorder - kSide, field.y + (field.h - kSide) / 2, kSide,
                 kSide};
  const float width = frame.measure(theme::Type::Caption, shortcut);
  frame.paint().outline(cap, theme::Color::Line, theme::stroke::kLine, theme::radius::kMenuItem);
  frame.paint_decoration(theme::Type::Caption,
                         {cap.x + frame.snap((kSide - width) / 2), cap.y, width, kSide}, shortcut,
                         theme::Color::TextFaint);
}

std::uint32_t state_of(const TextFieldVm& vm) {
  std::uint32_t state = 0;
  if (!vm.enabled) state |= State::Disabled | State::ReadOnly;
  if (vm.required) state |= State::Required;
  if (vm.autofocus) state |= State::AutoFocus;
  if (!vm.shortcut.empty()) state |= State::SingleKey;
  if (vm.tone == Tone::Danger) state |= State::Invalid;
  return state;
}

// Its own button inside the field's right end.
bool clear_button(Frame& frame, NodeKey key, const Rect& field, TextView name) {
  constexpr float kMargin = 6;
  const float side = target(frame);
  const float right = field.right() - (side > theme::target::kMin ? 0 : kMargin);
  const auto corner = frame.area({right - side, field.y + (field.h - side) / 2, side, side});
  return icon_button(frame, key,
                     {.icon = theme::Icon::Close,
                      .name = name,
                      .size = side,
                      .icon_size = 18,
                      .color = theme::Color::TextMuted});
}

// What stands in a field, unless the browser shows it: while it has the focus, and always where the
// canvas cannot paint it.
void paint_value(Frame& frame, NodeKey key, const Rect& box, const TextFieldVm& vm,
                 theme::Type style) {
  if (frame.focused(key)) return;
  if (vm.value.empty()) {
    frame.paint_text(style, box, vm.placeholder, theme::Color::TextFaint);
  } else if (vm.kind != FieldKind::Password) {
    frame.paint_text(style, box, vm.value,
                     vm.enabled ? theme::Color::Text : theme::Color::TextDisabled);
  }
}

}  // namespace

std::optional<std::string> text_field(Frame& frame, NodeKey key, const TextFieldVm& vm) {
  // Alone in a row it is centered as a button is.
  const bool bare = vm.label_hidden && vm.message.empty() && vm.help.empty() && vm.counter.empty();
  const float height = std::max(vm.height, target(frame));
  const auto column = frame.column({.width = vm.width, .height = bare ? height : 0});
  if (!vm.label_hidden) label_above(frame, key / "label", vm.label);
  const Rect box = frame.place(key, {frame.rest(), height});
  paint_field(frame, key, box, vm.enabled, vm.tone);
  float inset = kBorder + kPadding;
  if (vm.icon) {
    frame.paint().icon(*vm.icon, {box.x + inset, box.y + (box.h - kIcon) / 2}, kIcon,
                       theme::Color::TextFaint);
    inset += kIcon + kGap;
  }
  const theme::Type style = vm.small_text ? theme::Type::Caption : theme::Type::Body;
  const bool can_clear = !vm.clear_name.empty() && !vm.value.empty() && vm.enabled;
  const bool cap = !vm.shortcut.empty() && vm.value.empty();
  const float end_room = can_clear || cap ? target(frame) + 4 : 0;
  const float room = box.w - inset - kPadding - kBorder - end_room;
  paint_value(frame, key, {box.x + inset, box.y, room, box.h}, vm, style);
  if (cap && !frame.focused(key)) paint_key_cap(frame, box, vm.shortcut);
  const NodeIndex field = frame.say({.key = key,
                                     .role = role_of(vm.kind),
                                     .box = box,
                                     .name = vm.label,
                                     .value = vm.value,
                                     .hint = vm.placeholder,
                                     .style = style,
                                     .inset = inset,
                                     .tab = Tab::Stop,
                                     .state = state_of(vm) | frame.dom_text(vm.value),
                                     .a = frame.sequence(key)});
  std::optional<std::string> changed;
  // The newest input counts: each carries the whole text.
  while (auto input = frame.take_record(key, Action::Input)) {
    changed = std::move(input->text);
    frame.node(field).a = frame.sequence(key);
  }
  if (can_clear && clear_button(frame, key / "clear", box, vm.clear_name)) changed.emplace();
  const NodeIndex described = below(frame, key, vm.tone, vm.message, vm.help, vm.counter);
  frame.node(field).b = described.reference();
  return changed;
}

std::optional<int> file_field(Frame& frame, NodeKey key, const FileFieldVm& vm) {
  const auto column = frame.column({.width = vm.width});
  label_above(frame, key / "label", vm.label);
  const Rect box = frame.place(key, {frame.rest(), vm.height});
  Painter& paint = frame.paint();
  constexpr float kRadius = theme::radius::kControl, kMark = 20;
  theme::Color ground = theme::Color::Sunken;
  if (!vm.busy && frame.hovered(box)) ground = theme::Color::Hover;
  if (!vm.busy && frame.held(key)) ground = theme::Color::Pressed;
  paint.fill(box, ground, kRadius);
  paint.outline(box, vm.tone == Tone::Danger ? theme::Color::Danger : theme::Color::LineStrong,
                vm.tone == Tone::Danger ? theme::stroke::kSelected : theme::stroke::kControl,
                kRadius);
  const bool chosen = !vm.file.empty();
  const TextView words = chosen ? vm.file : vm.prompt;
  const theme::Type style = chosen ? theme::Type::BodyStrong : theme::Type::Body;
  const float widest = box.w - 2 * (kPadding + kMark + kGap);
  const float words_width = std::min(widest, frame.measure(style, words));
  const float start = frame.snap(box.x + (box.w - kMark - kGap - words_width) / 2);
  const Point corner{start, box.y + (box.h - kMark) / 2};
  if (vm.busy) {
    paint.spinner({corner.x + kMark / 2, corner.y + kMark / 2}, 16,
                  frame.animation_phase(theme::motion::kSpinnerTurn, true),
                  theme::Color::TextMuted);
  } else {
    paint.icon(chosen ? theme::Icon::File : theme::Icon::Upload, corner, kMark,
               theme::Color::TextMuted);
  }
  const Rect words_box{start + kMark + kGap, box.y + (box.h - 20) / 2, words_width, 20};
  frame.paint_text(style, words_box, words, chosen ? theme::Color::Text : theme::Color::TextMuted);
  if (frame.focus_ring(key)) paint.focus_ring(box, kRadius, theme::Color::Surface);
  frame.say({.key = key / "words",
             .role = Role::Text,
             .box = words_box,
             .name = words,
             .style = style,
             .state = frame.dom_text(words)});
  std::uint32_t state = 0;
  if (vm.busy) state |= State::Busy;
  if (vm.autofocus) state |= State::AutoFocus;
  if (vm.tone == Tone::Danger) state |= State::Invalid;
  const NodeIndex field = frame.say({.key = key,
                                     .role = Role::FileField,
                                     .box = box,
                                     .name = vm.label,
                                     .hint = vm.accept,
                                     .tab = Tab::Stop,
                                     .state = state});
  const NodeIndex described = below(frame, key, vm.tone, vm.message, vm.help, {});
  frame.node(field).b = described.reference();
  const std::optional<ActionRecord> files = frame.take_record(key, Action::Files);
  if (!files) return std::nullopt;
  return static_cast<int>(files->number);
}

std::optional<std::string> select(Frame& frame, NodeKey key, const SelectVm& vm,
                                  std::span<const OptionVm> options) {
  constexpr float kChevron = 16, kChevronGap = 4, kRight = 6;
  const float height = std::max(vm.height, target(frame));
  const auto column = frame.column({.width = vm.width, .height = vm.label_above ? 0 : height});
  if (vm.label_above) label_above(frame, key / "label", vm.name);
  const OptionVm* chosen = option_of(options, vm.value);
  const TextView shown = chosen == nullptr ? TextView() : chosen->label;
  const Rect box = frame.place(key, {frame.rest(), height});
  paint_field(frame, key, box, vm.enabled, Tone::Neutral);
  const bool held = frame.held(key);
  if (vm.enabled && (held || frame.hovered(box)) && !frame.focused(key)) {
    frame.paint().fill(box.grown(-1), held ? theme::Color::Pressed : theme::Color::Hover,
                       theme::radius::kControl - 1);
  }
  const float inset = kBorder + kPadding;
  const theme::Color ink = vm.enabled ? theme::Color::Text : theme::Color::TextDisabled;
  const float text_width = box.w - inset - kChevronGap - kChevron - kRight - kBorder;
  frame.paint_text(vm.style, {box.x + inset, box.y, text_width, box.h}, shown, ink);
  frame.paint().icon(theme::Icon::Down,
                     {box.right() - kBorder - kRight - kChevron, box.y + (box.h - kChevron) / 2},
                     kChevron, ink);
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Select,
                                   .box = box,
                                   .name = vm.name,
                                   .style = vm.style,
                                   .inset = inset,
                                   .tab = Tab::Stop,
                                   .state = vm.enabled ? 0 : std::uint32_t{State::Disabled}});
  for (const OptionVm& option : options) {
    const bool selected = option.value.view() == vm.value.view();
    frame.say({.key = key.of("option", option.value.view()),
               .role = Role::Option,
               .box = {box.x, box.y, 0, 0},
               .name = option.label,
               .value = option.value,
               .state = State::Flow | (selected ? std::uint32_t{State::Selected} : 0)});
  }
  std::optional<ActionRecord> choice = frame.take_record(key, Action::Choose);
  if (!choice) return std::nullopt;
  return std::move(choice->text);
}

float width_of(Frame& frame, theme::Type style, TextView value, std::span<const OptionVm> options) {
  constexpr float kAround = 2 * kBorder + kPadding + 4 + 16 + 6;
  const OptionVm* chosen = option_of(options, value);
  return kAround + (chosen == nullptr ? 0 : frame.measure(style, chosen->label));
}

}  // namespace kit
