#include "core/base/overloaded.hpp"
#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/rules/refusal_text.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

void undo(Step& step, domain::CommandBody command) {
  const auto result = submit(step, std::move(command));
  if (!result) toast_failed(step, rules::refusal_text(result.error()));
}

}  // namespace

void on(Step& step, const DismissToast& msg) {
  std::erase_if(step.model.toasts, [&](const Toast& toast) { return toast.id == msg.id; });
}

void on(Step& step, const ActOnToast& msg) {
  auto& toasts = step.model.toasts;
  const auto at = std::ranges::find(toasts, msg.id, &Toast::id);
  if (at == toasts.end()) return;
  Toast toast = std::move(*at);
  toasts.erase(at);
  std::visit(base::overloaded{
                 [](std::monostate) {},
                 [&](OpenPage& open) { go(step, parse_url(open.url), How::Push); },
                 [&](UndoBy& by) { undo(step, std::move(by.command)); },
                 [&](UndoSwitches& by) { switch_in_slices(step, std::move(by.slices)); },
             },
             toast.action);
}

void on(Step& step, const HoldToasts& msg) {
  Model& model = step.model;
  if (model.toasts_held && !msg.held) {
    for (Toast& toast : model.toasts) toast.ends = model.now + kToastStays;
  }
  model.toasts_held = msg.held;
}

}  // namespace portal
