#include "core/portal/later_texts.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/text.hpp"
#include "web/screens/sign_in.hpp"

#include <array>

namespace screens {

namespace texts = portal::texts;

void session_end(kit::Frame& frame, const portal::SessionEndVm& vm,
                 std::vector<portal::SignInMsg>& posts) {
  constexpr kit::NodeKey kKey("session-end");
  kit::Dialog dialog(frame, kKey,
                     {.title = vm.title,
                      .line = vm.text,
                      .kind = kit::DialogKind::Confirmation,
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall});
  if (dialog.dismissed()) posts.emplace_back(portal::StaySignedIn{});
  frame.skip(16);
  const std::array buttons{kit::ButtonVm{.label = texts::kSignOutNow},
                           kit::ButtonVm{.label = texts::kStaySignedIn,
                                         .kind = kit::ButtonKind::Primary,
                                         .busy = vm.busy,
                                         .autofocus = true}};
  const auto pressed = dialog.footer({}, buttons);
  if (pressed == 0u) posts.emplace_back(portal::SignOut{});
  if (pressed == 1u) posts.emplace_back(portal::StaySignedIn{});
}

}  // namespace screens
