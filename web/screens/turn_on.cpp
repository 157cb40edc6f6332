#include "core/portal/later_texts.hpp"
#include "core/portal/texts.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/message.hpp"
#include "web/kit/text.hpp"
#include "web/screens/later_dialogs.hpp"

#include <array>

namespace screens {

namespace texts = portal::texts;

void turn_on_dialog(kit::Frame& frame, const portal::TurnOnVm& vm,
                    std::vector<portal::TurnOnMsg>& posts) {
  constexpr kit::NodeKey kKey("turn-on");
  kit::Dialog dialog(frame, kKey,
                     {.title = vm.title,
                      .line = vm.line,
                      .kind = kit::DialogKind::Confirmation,
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall});
  if (dialog.dismissed()) posts.emplace_back(portal::CancelTurnOn{});
  frame.skip(12);
  kit::paragraph(frame, kKey / "text", {.text = vm.text});
  frame.skip(12);
  kit::message(frame, kKey / "limits", {.text = vm.limits, .tone = kit::Tone::Warning});
  if (!vm.fault.empty()) {
    frame.skip(12);
    kit::message(frame, kKey / "fault",
                 {.text = vm.fault, .tone = kit::Tone::Danger, .alert = true});
  }
  frame.skip(16);
  const std::array buttons{
      kit::ButtonVm{.label = texts::kCancel, .autofocus = true},
      kit::ButtonVm{.label = texts::kTurnItOn, .kind = kit::ButtonKind::Primary, .busy = vm.busy}};
  const auto pressed = dialog.footer({}, buttons);
  if (pressed == 0u) posts.emplace_back(portal::CancelTurnOn{});
  if (pressed == 1u) posts.emplace_back(portal::ConfirmTurnOn{});
}

}  // namespace screens
