#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/screens/list.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace screens {
namespace {

constexpr kit::NodeKey kEmpty("empty");
constexpr float kHeight = 680;

// A line in the middle of what is left.
template <typename Vm, typename Widget>
void centered(kit::Frame& frame, const Vm& vm, Widget&& widget) {
  const float width = size_of(frame, vm).w;
  const auto row = frame.row({});
  frame.skip((frame.rest() - width) / 2);
  widget(vm);
}

// One UMS that is there, and the place of the next.
void picture(kit::Frame& frame) {
  constexpr float kWidth = 80, kBox = 32, kGap = 8;
  const kit::Rect all = frame.space({frame.rest(), 2 * kBox + kGap});
  const kit::Rect first{all.x + (all.w - kWidth) / 2, all.y, kWidth, kBox};
  const kit::Rect second = first.moved(0, kBox + kGap);
  kit::Painter& paint = frame.paint();
  for (const kit::Rect& box : {first, second}) {
    paint.fill(box, theme::Color::Sunken, theme::radius::kControl);
    paint.outline(box, theme::Color::LineStrong, theme::stroke::kLine, theme::radius::kControl);
  }
  paint.disc({first.x + 16, first.y + kBox / 2}, 4, theme::Color::Accent);
  paint.fill({first.x + 30, first.y + kBox / 2 - 1, 36, 2}, theme::Color::LineStrong, 1);
  paint.icon(theme::Icon::Plus, {second.x + (kWidth - 20) / 2, second.y + (kBox - 20) / 2}, 20,
             theme::Color::Accent);
}

struct Step {
  std::string_view id, number, title, first, second;
};
constexpr std::array kSteps{
    Step{"export", "1", texts::kStep1, texts::kStep1Line1, texts::kStep1Line2},
    Step{"register", "2", texts::kStep2, texts::kStep2Line1, texts::kStep2Line2},
    Step{"assign", "3", texts::kStep3, texts::kStep3Line1, texts::kStep3Line2}};

constexpr float kStepWidth = 248, kStepHeight = 66, kStepGap = 24;

void step(kit::Frame& frame, const Step& vm, float width) {
  const kit::NodeKey key = kEmpty.of("step", vm.id);
  const kit::Point corner = frame.pen();
  const auto item = frame.inside(
      {.key = key, .role = kit::Role::ListItem, .box = {corner.x, corner.y, width, kStepHeight}});
  const auto column = frame.column({.width = width});
  {
    const auto row = frame.row({.height = 24, .gap = 8});
    kit::count_pill(frame, key / "number", vm.number);
    kit::text(frame, key / "title", {.text = vm.title, .style = theme::Type::SectionTitle});
  }
  frame.skip(6);
  for (const std::string_view words : {vm.first, vm.second}) {
    kit::text(frame, key / words,
              {.text = words, .style = theme::Type::Small, .color = theme::Color::TextMuted});
  }
}

void steps(kit::Frame& frame) {
  constexpr float kWidth = 3 * kStepWidth + 2 * kStepGap;
  constexpr float kSeen = kWidth - 8;  // the words of the last one end before its box
  const auto row = frame.row({.gap = kStepGap, .align = kit::Align::Start});
  frame.skip(std::max(0.0f, (frame.rest() - kSeen) / 2));
  const kit::Point corner = frame.pen();
  const auto list = frame.inside({.key = kEmpty / "steps",
                                  .role = kit::Role::List,
                                  .box = {corner.x, corner.y, kWidth, kStepHeight}});
  for (const Step& one : kSteps) step(frame, one, kStepWidth);
}

void steps_narrow(kit::Frame& frame) {
  constexpr float kGap = 20;
  const kit::Block list(frame, {.key = kEmpty / "steps", .role = kit::Role::List}, kGap);
  for (const Step& one : kSteps) step(frame, one, frame.rest());
}

kit::ButtonVm register_button(float width) {
  return {.label = texts::kRegisterUms,
          .kind = kit::ButtonKind::Primary,
          .icon = theme::Icon::Plus,
          .opens_dialog = true,
          .width = width};
}

void add(kit::Frame& frame, const kit::ButtonVm& vm, Posts& posts) {
  if (kit::button(frame, kEmpty / "register", vm)) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Register, {}, {}});
  }
}

void narrow(kit::Frame& frame, const portal::EmptyVm& vm, Posts& posts) {
  const kit::Card card(frame, kEmpty, {});
  frame.skip(8);
  picture(frame);
  frame.skip(16);
  kit::heading(
      frame, kEmpty / "title",
      {.text = texts::kEmptyTitle, .level = 2, .style = theme::Type::DialogTitle, .wraps = true});
  frame.skip(6);
  const auto muted = [&](kit::NodeKey key, std::string_view words) {
    kit::paragraph(frame, key, {.text = words, .color = theme::Color::TextMuted});
  };
  if (vm.can_register) muted(kEmpty / "first", texts::kEmptyText1);
  muted(kEmpty / "second", vm.text);
  if (!vm.can_register) return;
  frame.skip(20);
  steps_narrow(frame);
  frame.skip(20);
  add(frame, register_button(frame.rest()), posts);
}

}  // namespace

void list_empty(kit::Frame& frame, const portal::EmptyVm& vm, Posts& posts) {
  if (frame.narrow()) {
    narrow(frame, vm, posts);
    return;
  }
  const kit::Card card(frame, kEmpty, {.height = kHeight});
  frame.skip(177);
  picture(frame);
  frame.skip(24);
  centered(
      frame,
      kit::HeadingVm{.text = texts::kEmptyTitle, .level = 2, .style = theme::Type::DialogTitle},
      [&](const kit::HeadingVm& title) { kit::heading(frame, kEmpty / "title", title); });
  frame.skip(6);
  const auto muted = [&](kit::NodeKey key, std::string_view words) {
    centered(frame, kit::TextVm{.text = words, .color = theme::Color::TextMuted},
             [&](const kit::TextVm& line) { kit::text(frame, key, line); });
  };
  if (vm.can_register) muted(kEmpty / "first", texts::kEmptyText1);
  muted(kEmpty / "second", vm.text);
  if (!vm.can_register) return;
  frame.skip(24);
  if (frame.rest() < 3 * kStepWidth + 2 * kStepGap) {
    steps_narrow(frame);
  } else {
    steps(frame);
  }
  frame.skip(28);
  const kit::ButtonVm button = register_button(0);
  const auto row = frame.row({.height = 36});
  frame.skip((frame.rest() - size_of(frame, button).w) / 2);
  add(frame, button, posts);
}

}  // namespace screens
