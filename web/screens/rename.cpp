#include "web/kit/block.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>

namespace screens {

void rename_dialog(kit::Frame& frame, const portal::RenameVm& vm, Posts& posts) {
  constexpr kit::NodeKey kRename("rename");
  kit::Dialog dialog(frame, kRename,
                     {.title = texts::kRenameTitle,
                      .line = vm.line,
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  frame.skip(12);
  {
    const kit::Block form(frame, {.key = kRename / "form", .role = kit::Role::Form});
    if (frame.take(kRename / "form", kit::Action::Submit)) {
      posts.emplace_back(portal::SubmitRename{});
    }
    if (auto text =
            kit::text_field(frame, kRename / "name",
                            {.label = texts::kName,
                             .value = vm.name,
                             .message = vm.fault,
                             .tone = vm.fault.empty() ? kit::Tone::Neutral : kit::Tone::Danger,
                             .help = texts::kNameHelp,
                             .counter = vm.counter,
                             .required = true,
                             .autofocus = true})) {
      posts.emplace_back(portal::TypeName{*std::move(text)});
    }
  }
  frame.skip(16);
  constexpr std::array kButtons{
      kit::ButtonVm{.label = texts::kCancel},
      kit::ButtonVm{.label = texts::kRename, .kind = kit::ButtonKind::Primary}};
  const auto pressed = dialog.footer({}, kButtons);
  if (pressed == 0u) posts.emplace_back(portal::CloseDialog{});
  if (pressed == 1u) posts.emplace_back(portal::SubmitRename{});
}

}  // namespace screens
