#include "core/portal/later_texts.hpp"
#include "core/portal/texts.hpp"
#include "web/kit/block.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/kit/text.hpp"
#include "web/screens/later_dialogs.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace screens {
namespace {

namespace texts = portal::texts;

constexpr kit::NodeKey kKey("remove");

void consequence(kit::Frame& frame, kit::NodeKey key, const std::string& words) {
  constexpr float kIndent = 18, kDot = 2;
  constexpr theme::Type kStyle = theme::Type::Small;
  const kit::Block item(frame, {.key = key, .role = kit::Role::ListItem});
  const kit::Point at = frame.pen();
  frame.paint().disc({at.x + kIndent / 2 - 1, at.y + theme::style(kStyle).line / 2 + 1}, kDot,
                     theme::Color::Text);
  const auto row = frame.row({.align = kit::Align::Start});
  frame.skip(kIndent);
  kit::paragraph(frame, key / "text", {.text = words, .style = kStyle, .width = frame.rest()});
}

// The label of the field, whose name says it in one.
void label(kit::Frame& frame, const portal::RemoveVm& vm) {
  constexpr theme::Type kStyle = theme::Type::SmallStrong;
  const auto row = frame.row({.height = theme::style(kStyle).line});
  const auto part = [&](std::string_view id, const std::string& words, theme::Type style) {
    const kit::Rect box = frame.space({frame.measure(style, words), theme::style(kStyle).line});
    frame.paint_text(style, box, words);
    frame.say({.key = kKey / "label" / id,
               .role = kit::Role::Text,
               .box = box,
               .name = words,
               .style = style,
               .state = kit::State::AriaHidden | frame.dom_text(words)});
  };
  part("before", vm.before_name, kStyle);
  part("name", vm.name, theme::Type::SectionTitle);
  part("after", vm.after_name, kStyle);
}

}  // namespace

void remove_dialog(kit::Frame& frame, const portal::RemoveVm& vm,
                   std::vector<portal::RemoveMsg>& posts) {
  kit::Dialog dialog(frame, kKey,
                     {.title = vm.title,
                      .line = vm.line,
                      .kind = kit::DialogKind::Confirmation,
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall});
  if (dialog.dismissed()) posts.emplace_back(portal::CancelRemoval{});
  frame.skip(12);
  {
    const kit::Block list(frame, {.key = kKey / "list", .role = kit::Role::List});
    for (const std::string& words : vm.consequences) {
      consequence(frame, kKey.of("consequence", words), words);
    }
  }
  frame.skip(12);
  {
    const kit::Block form(frame, {.key = kKey / "form", .role = kit::Role::Form});
    if (frame.take(kKey / "form", kit::Action::Submit) && vm.can_remove) {
      posts.emplace_back(portal::SubmitRemoval{});
    }
    label(frame, vm);
    frame.skip(4);
    if (auto text =
            kit::text_field(frame, kKey / "name",
                            {.label = vm.field_label,
                             .value = vm.typed,
                             .label_hidden = true,
                             .message = vm.fault,
                             .tone = vm.fault.empty() ? kit::Tone::Neutral : kit::Tone::Danger,
                             .enabled = !vm.busy,
                             .required = true})) {
      posts.emplace_back(portal::TypeRemoval{*std::move(text)});
    }
  }
  frame.skip(16);
  const std::array buttons{
      kit::ButtonVm{.label = texts::kCancel, .autofocus = true},
      kit::ButtonVm{.label = texts::kRemoveUmsId,
                    .kind = kit::ButtonKind::Danger,
                    .enabled = vm.can_remove,
                    .busy = vm.busy,
                    .reason = vm.can_remove ? std::string_view() : std::string_view(vm.reason)}};
  const auto pressed = dialog.footer({}, buttons);
  if (pressed == 0u) posts.emplace_back(portal::CancelRemoval{});
  if (pressed == 1u) posts.emplace_back(portal::SubmitRemoval{});
}

}  // namespace screens
