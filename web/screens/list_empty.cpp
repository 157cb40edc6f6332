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

constexpr float kStepWidth = 248, kStepHeight = 66;

void step(kit::Frame& frame, const Step& vm) {
  const kit::NodeKey key = kEmpty.of("step", vm.id);
  const kit::Point corner = frame.pen();
  const auto item = frame.inside({.key = key,
                                  .role = kit::Role::ListItem,
                                  .box = {corner.x, corner.y, kStepWidth, kStepHeight}});
  const auto column = frame.column({.width = kStepWidth});
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
  constexpr float kGap = 24, kWidth = 3 * kStepWidth + 2 * kGap;
  const auto row = frame.row({.gap = kGap, .align = kit::Align::Start});
  frame.skip(std::max(0.0f, (frame.rest() - kWidth) / 2));
  const kit::Point corner = frame.pen();
  const auto list = frame.inside({.key = kEmpty / "steps",
                                  .role = kit::Role::List,
                                  .box = {corner.x, corner.y, kWidth, kStepHeight}});
  for (const Step& one : kSteps) step(frame, one);
}

}  // namespace

void list_empty(kit::Frame& frame, const portal::EmptyVm& vm, Posts& posts) {
  const kit::Card card(frame, kEmpty, {.height = kHeight});
  frame.skip(168);
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
  steps(frame);
  frame.skip(28);
  const kit::ButtonVm add{.label = texts::kRegisterUms,
                          .kind = kit::ButtonKind::Primary,
                          .icon = theme::Icon::Plus,
                          .opens_dialog = true};
  const auto row = frame.row({.height = 36});
  frame.skip((frame.rest() - size_of(frame, add).w) / 2);
  if (kit::button(frame, kEmpty / "register", add)) {
    posts.emplace_back(portal::OpenDialog{portal::Dialog::Register, {}, {}});
  }
}

}  // namespace screens
