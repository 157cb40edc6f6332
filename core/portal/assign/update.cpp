#include "core/domain/names.hpp"
#include "core/portal/assign/listed.hpp"
#include "core/portal/commands.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace portal {
namespace {

AssignForm* open_form(Step& step) {
  return std::get_if<AssignForm>(&step.model.form);
}

bool is_chosen(const AssignForm& form, const domain::PackRef& ref) {
  return std::ranges::find(form.chosen, ref) != form.chosen.end();
}

std::vector<domain::PackRef> assignable(const Step& step, const AssignForm& form) {
  std::vector<domain::PackRef> out;
  const CompanyState* company = current(step.model);
  const auto now = server_now(step.model);
  if (company == nullptr || !now) return out;
  for (const query::AssignablePack& entry :
       listed_packs(*company, step.model.route.layer.ums_id, form, base::date_of(*now))) {
    if (!entry.refusal) out.push_back(entry.pack->ref);
  }
  return out;
}

// "2 Product Packs": heard, since it is only seen otherwise.
void announce_listed(Step& step, const AssignForm& form) {
  const CompanyState* company = current(step.model);
  const auto now = server_now(step.model);
  if (company == nullptr || !now) return;
  const std::size_t found =
      listed_packs(*company, step.model.route.layer.ums_id, form, base::date_of(*now)).size();
  step.effects.push_back(Announce{
      found == 0 ? std::string(texts::kNoPackMatches)
                 : counted(static_cast<std::int64_t>(found), texts::kOnePack, texts::kPacks)});
}

}  // namespace

std::vector<query::AssignablePack> listed_packs(const CompanyState& company,
                                                const domain::UmsRef& target,
                                                const AssignForm& form, base::Date today) {
  auto packs = query::assignable_packs(company.replica.view(), target, form.search, today);
  if (form.product) {
    std::erase_if(packs, [&](const query::AssignablePack& entry) {
      return entry.pack->product != *form.product;
    });
  }
  return packs;
}

void on(Step& step, const SearchAssignable& msg) {
  AssignForm* form = open_form(step);
  if (form == nullptr) return;
  form->search = msg.text;
  announce_listed(step, *form);
}

void on(Step& step, const ChooseProduct& msg) {
  AssignForm* form = open_form(step);
  if (form == nullptr) return;
  form->product = domain::parse_name<domain::Product>(msg.product);
  announce_listed(step, *form);
}

void on(Step& step, const TogglePack& msg) {
  AssignForm* form = open_form(step);
  if (form == nullptr) return;
  form->refusal.reset();
  if (std::erase(form->chosen, msg.pack) == 0) form->chosen.push_back(msg.pack);
}

void on(Step& step, const ToggleAllPacks&) {
  AssignForm* form = open_form(step);
  if (form == nullptr) return;
  form->refusal.reset();
  const std::vector<domain::PackRef> packs = assignable(step, *form);
  const bool all =
      std::ranges::all_of(packs, [&](const domain::PackRef& ref) { return is_chosen(*form, ref); });
  for (const domain::PackRef& ref : packs) {
    if (all) {
      std::erase(form->chosen, ref);
    } else if (!is_chosen(*form, ref)) {
      form->chosen.push_back(ref);
    }
  }
}

void on(Step& step, const SubmitAssignment&) {
  AssignForm* form = open_form(step);
  if (form == nullptr || form->chosen.empty()) return;
  const auto result =
      submit(step, domain::AssignPacks{step.model.route.layer.ums_id, form->chosen});
  if (result) {
    go(step, without_dialog(step.model.route), How::Replace);
  } else {
    form->refusal = result.error();
  }
}

}  // namespace portal
