#include "core/portal/view.hpp"

#include "core/base/overloaded.hpp"
#include "core/portal/texts.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

NowhereVm nothing_here(const Model& model) {
  NowhereVm vm{std::string(texts::kNotFoundTitle), std::string(texts::kNotFoundText), "", ""};
  if (model.session.me && !model.session.me->companies.empty()) {
    const wire::Membership* member = membership(model);
    vm.url = to_url(list_of(member ? member->global_account_id
                                   : model.session.me->companies.front().global_account_id));
    vm.link = texts::kGoToList;
  }
  return vm;
}

// The server says that this company is none of this person's.
bool is_denied(const CompanyState& company) {
  const auto& failure = company.replica.health(sync::Lane::Reading).failure;
  return failure && failure->kind == sync::FailureKind::Status &&
         sync::remedy(*failure) == sync::Remedy::GiveUp;
}

LoadingVm loading(const Model& model) {
  LoadingVm vm;
  if (model.route.screen == Screen::List) vm.list = list_loading_view(model);
  vm.rows = std::min(model.route.list.rows, 10);
  if (is_slow(model)) vm.slow = texts::kTakesLonger;
  return vm;
}

ScreenVm screen_view(const Model& model) {
  if (model.route.screen == Screen::Nowhere) return nothing_here(model);
  if (!model.session.me) return loading(model);
  if (model.session.me->companies.empty()) {
    return NowhereVm{std::string(texts::kNoCompanyTitle), std::string(texts::kNoCompanyText), "",
                     ""};
  }
  const CompanyState* company = current(model);
  if (company == nullptr) return nothing_here(model);
  if (!company->replica.is_loaded()) {
    return is_denied(*company) ? ScreenVm{nothing_here(model)} : ScreenVm{loading(model)};
  }
  if (model.route.screen != Screen::Details) return list_view(model);
  auto details = details_view(model);
  return details ? ScreenVm{*std::move(details)} : ScreenVm{nothing_here(model)};
}

template <class Vm>
DialogVm shown(std::optional<Vm> vm) {
  return vm ? DialogVm{*std::move(vm)} : DialogVm{};
}

DialogVm dialog_view(const Model& model) {
  const CompanyState* company = current(model);
  if (company == nullptr || !company->replica.is_loaded()) return {};
  switch (model.route.layer.dialog) {
    case Dialog::None: return {};
    case Dialog::Register: return shown(register_view(model));
    case Dialog::Rename: return shown(rename_view(model));
    case Dialog::Certificate: return shown(certificate_view(model, model.route.layer.ums_id));
    case Dialog::Assign: return shown(assign_view(model));
    case Dialog::Unassign: {
      auto vm = unassign_view(model);
      return vm ? DialogVm{UnassignDialog{*std::move(vm)}} : DialogVm{};
    }
    case Dialog::Move: {
      auto vm = move_view(model);
      return vm ? DialogVm{MoveDialog{*std::move(vm)}} : DialogVm{};
    }
    case Dialog::Shortcuts: return shortcuts_view(model);
    case Dialog::Filters: return filters_view(model);
    case Dialog::License: return shown(license_view(model));
  }
  std::unreachable();
}

ToastVm toast_view(const Toast& toast) {
  ToastVm vm;
  vm.id = toast.id;
  vm.text = toast.text;
  switch (toast.kind) {
    case ToastKind::Done: vm.tone = Tone::Success; break;
    case ToastKind::Failed: vm.tone = Tone::Danger; break;
  }
  vm.action = std::visit(base::overloaded{
                             [](std::monostate) { return std::string(); },
                             [](const UndoBy&) { return std::string(texts::kUndo); },
                             [](const UndoSwitches&) { return std::string(texts::kUndo); },
                             [](const OpenPage&) { return std::string(texts::kOpen); },
                         },
                         toast.action);
  return vm;
}

}  // namespace

PageVm view(const Model& model) {
  PageVm vm;
  vm.frame = frame_view(model);
  vm.screen = screen_view(model);
  vm.dialog = dialog_view(model);
  vm.dialog_id = model.route.layer.ums_id.text;
  for (const Toast& toast : model.toasts) vm.toasts.push_back(toast_view(toast));
  vm.toasts_held = model.toasts_held;
  if (model.changes.open) {
    ChangesVm changes = changes_view(model);
    if (!changes.pending.empty() || !changes.conflicts.empty()) vm.changes = std::move(changes);
  }
  return vm;
}

}  // namespace portal
