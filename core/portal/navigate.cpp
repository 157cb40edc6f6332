#include "core/portal/navigate.hpp"

#include "core/portal/effect.hpp"
#include "core/rules/permissions.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace portal {
namespace {

bool same_place(const Route& a, const Route& b) {
  return a.screen == b.screen && a.company == b.company && a.ums_id == b.ums_id;
}

// Apart from the part of a certificate that is shown.
bool same_dialog(const Layer& a, const Layer& b) {
  return a.dialog == b.dialog && a.ums_id == b.ums_id && a.pack == b.pack;
}

rules::Action action_of(Dialog dialog) {
  switch (dialog) {
    case Dialog::Register: return rules::Action::RegisterUmsId;
    case Dialog::Rename: return rules::Action::RenameUmsId;
    case Dialog::Assign: return rules::Action::AssignPacks;
    case Dialog::Unassign: return rules::Action::UnassignPacks;
    case Dialog::Move: return rules::Action::MovePack;
    case Dialog::License: return rules::Action::IssueUmsLicense;
    case Dialog::None:
    case Dialog::Shortcuts:
    case Dialog::Filters:
    case Dialog::Certificate: return rules::Action::ReadCompany;
  }
  std::unreachable();
}

bool exists(const domain::CompanyRows& rows, const Layer& layer) {
  if (layer.ums_id.text.empty()) return true;
  const domain::UmsId* ums_id = rows.ums_ids.find(layer.ums_id);
  if (ums_id == nullptr) return false;
  if (layer.dialog == Dialog::Certificate) return true;
  if (ums_id->lifecycle != domain::Lifecycle::Open) return false;
  return layer.pack.text.empty() || rows.product_packs.find(layer.pack) != nullptr;
}

Form new_form(Dialog dialog) {
  switch (dialog) {
    case Dialog::None:
    case Dialog::Shortcuts:
    case Dialog::Filters:
    case Dialog::Certificate: return {};
    case Dialog::Register: return RegisterForm{};
    case Dialog::Rename: return RenameForm{};
    case Dialog::Assign: return AssignForm{};
    case Dialog::Unassign:
    case Dialog::Move: return ConfirmForm{};
    case Dialog::License: return LicenseForm{};
  }
  std::unreachable();
}

// Whose certificate is looked at; empty: nobody's.
domain::UmsRef certificate_shown(const Route& route) {
  if (route.layer.dialog == Dialog::Certificate) return route.layer.ums_id;
  const bool tab = route.screen == Screen::Details && route.tab == DetailsTab::Certificate;
  return tab ? route.ums_id : domain::UmsRef{};
}

void fit_certificate(Step& step, const CompanyState& company) {
  std::optional<CertificateForm>& form = step.model.certificate;
  const domain::UmsRef shown = certificate_shown(step.model.route);
  if (shown.text.empty()) {
    form.reset();
  } else if (!form || form->ums_id != shown) {
    form.emplace().ums_id = shown;
    step.effects.push_back(FetchCertificate{company.ref, shown});
  }
}

}  // namespace

void go(Step& step, Route route, How how) {
  Model& model = step.model;
  const bool moved = !same_place(model.route, route);
  if (model.route.company != route.company) {
    model.selected.clear();
    model.last_chosen = {};
    model.toasts.clear();  // their Undo belongs to the company that is left
  }
  model.menu = {};
  model.route = std::move(route);
  if (model.route.screen == Screen::List) model.last_list = model.route.list;
  if (moved) model.changes.open = false;
  switch (how) {
    case How::Push: step.effects.push_back(PushUrl{to_url(model.route)}); break;
    case How::Replace: step.effects.push_back(ReplaceUrl{to_url(model.route)}); break;
    case How::Arrived: break;
  }
  if (moved && how == How::Push) step.effects.push_back(FocusHeading{});
}

Route without_dialog(Route route) {
  route.layer = {};
  return route;
}

Route with_dialog(Route route, Layer layer) {
  route.layer = std::move(layer);
  return route;
}

void fit_forms(Step& step) {
  Model& model = step.model;
  const CompanyState* company = current(model);
  if (company == nullptr) return;
  const Layer& layer = model.route.layer;
  const bool possible = rules::allow(company->actor, action_of(layer.dialog)) &&
                        (!company->replica.is_loaded() || exists(company->replica.view(), layer));
  if (!possible) go(step, without_dialog(model.route), How::Replace);
  if (!same_dialog(model.form_layer, model.route.layer)) {
    model.form = new_form(model.route.layer.dialog);
  }
  model.form_layer = model.route.layer;
  fit_certificate(step, *company);
}

void open_company(Step& step) {
  Model& model = step.model;
  const wire::Membership* member = membership(model);
  if (member == nullptr || current(model) != nullptr) return;
  const wire::User& user = model.session.me->user;
  CompanyState company;
  company.ref = member->company;
  company.global_account_id = member->global_account_id;
  company.actor = {user.id, user.name, member->role};
  company.client_id = model.ids.back();
  model.ids.pop_back();
  step.effects.push_back(MintRef{});
  company.replica = sync::Replica(company.client_id, company.actor);
  company.opened_at = model.now;
  model.companies.push_back(std::move(company));
}

}  // namespace portal
