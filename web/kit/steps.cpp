#include "web/kit/steps.hpp"

#include "web/kit/text.hpp"

namespace kit {
namespace {

constexpr float kHeight = 32, kCircle = 24, kGap = 12, kLabelGap = 8, kLine = 48, kCheck = 14;

// Its number is for the eye: the place in the list says it too.
void circle(Frame& frame, NodeKey key, const StepVm& vm, bool done, bool current) {
  constexpr theme::Type kStyle = theme::Type::CaptionStrong;
  const Rect box = frame.space({kCircle, kCircle});
  Painter& paint = frame.paint();
  if (done) {
    paint.fill(box, theme::Color::SuccessTint, kCircle / 2);
    const float inset = (kCircle - kCheck) / 2;
    paint.icon(theme::Icon::Check, {box.x + inset, box.y + inset}, kCheck,
               theme::Color::SuccessText);
    return;
  }
  if (current) {
    paint.fill(box, theme::Color::Accent, kCircle / 2);
  } else {
    paint.outline(box, theme::Color::LineStrong, theme::stroke::kControl, kCircle / 2);
  }
  const float width = frame.measure(kStyle, vm.number);
  const float inset = frame.snap((kCircle - width) / 2);
  frame.paint_text(kStyle, {box.x + inset, box.y, width, kCircle}, vm.number,
                   current ? theme::Color::OnAccent : theme::Color::TextMuted);
  frame.say({.key = key / "number",
             .role = Role::Text,
             .box = box,
             .name = vm.number,
             .style = kStyle,
             .inset = inset,
             .state = State::AriaHidden});
}

}  // namespace

void steps(Frame& frame, NodeKey key, TextView name, std::span<const StepVm> steps,
           std::size_t current) {
  const Point at = frame.pen();
  const auto list = frame.inside(
      {.key = key, .role = Role::List, .box = {at.x, at.y, frame.rest(), kHeight}, .name = name});
  const auto row = frame.row({.height = kHeight});
  for (std::size_t index = 0; index < steps.size(); ++index) {
    const StepVm& vm = steps[index];
    const NodeKey step = key.of("step", vm.id.view());
    const bool now = index == current;
    const theme::Type style = now ? theme::Type::SectionTitle : theme::Type::BodyStrong;
    const float width = kCircle + kLabelGap + frame.measure(style, vm.label);
    const auto item = frame.inside({.key = step,
                                    .role = Role::ListItem,
                                    .box = {frame.pen().x, at.y, width, kHeight},
                                    .state = now ? std::uint32_t{State::Current} : 0});
    circle(frame, step, vm, index < current, now);
    frame.skip(kLabelGap);
    text(frame, step / "label",
         {.text = vm.label,
          .style = style,
          .color = now ? theme::Color::Text : theme::Color::TextMuted});
    if (index + 1 == steps.size()) break;
    frame.skip(kGap);
    frame.paint().horizontal_line(frame.pen().x, at.y + kHeight / 2, kLine,
                                  theme::Color::LineStrong);
    frame.skip(kLine + kGap);
  }
}

}  // namespace kit
