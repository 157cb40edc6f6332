#include "web/screens/toasts.hpp"

#include "web/kit/toast.hpp"
#include "web/screens/list.hpp"
#include "web/screens/parts.hpp"

#include <string>
#include <vector>

namespace screens {

void toasts(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  // Above what stays at the foot of a narrow page.
  const auto* list = std::get_if<portal::ListVm>(&vm.screen);
  const float bars = frame.narrow() && !frame.low()
                         ? theme::size::kBottomNav + (list ? bulk_height(*list) : 0)
                         : 0;
  const float above = bars + (frame.narrow() ? 8 : 24);
  std::vector<std::string> ids;
  ids.reserve(vm.toasts.size());
  std::vector<kit::ToastVm> all;
  for (const portal::ToastVm& toast : vm.toasts) {
    ids.push_back(std::to_string(toast.id));
    all.push_back({.id = ids.back(),
                   .text = toast.text,
                   .tone = tone(toast.tone),
                   .action = toast.action,
                   .close_name = texts::kClose});
  }
  const kit::ToastsResult result = kit::toasts(frame, kToasts, texts::kNotifications, all, above);
  if (result.action) posts.emplace_back(portal::ActOnToast{vm.toasts[*result.action].id});
  if (result.closed) posts.emplace_back(portal::DismissToast{vm.toasts[*result.closed].id});
  if (result.held != vm.toasts_held) posts.emplace_back(portal::HoldToasts{result.held});
}

}  // namespace screens
