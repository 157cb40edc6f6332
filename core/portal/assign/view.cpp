#include "core/portal/assign/view.hpp"

#include "core/base/text.hpp"
#include "core/domain/names.hpp"
#include "core/portal/assign/listed.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/rules/pack_status.hpp"
#include "core/rules/permissions.hpp"
#include "core/rules/refusal_text.hpp"

#include <algorithm>

namespace portal {
namespace {

constexpr domain::Product kProducts[] = {domain::Product::We,  domain::Product::Emp,
                                         domain::Product::Udp, domain::Product::Icg,
                                         domain::Product::Adr, domain::Product::Imh};

std::string packs_text(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), texts::kOnePack, texts::kPacks);
}

bool is_chosen(const AssignForm& form, const domain::PackRef& ref) {
  return std::ranges::find(form.chosen, ref) != form.chosen.end();
}

AssignRowVm row_view(const CompanyState& company, const AssignForm& form,
                     const query::AssignablePack& entry, base::Date today) {
  const domain::ProductPack& pack = *entry.pack;
  AssignRowVm vm;
  vm.id = pack.ref.text;
  vm.pack_id = pack.pack_id;
  vm.product = product_line(pack);
  vm.free = fill(texts::kFreeOf,
                 {base::grouped(rules::free_licenses(pack, today)), base::grouped(pack.total)});
  const bool ended = rules::days_left(pack.expires_on, today).count() < 0;
  vm.expires =
      fill(ended ? texts::kExpiredOn : texts::kExpiresOn, {base::to_human(pack.expires_on)});
  vm.enabled = !entry.refusal;
  vm.chosen = vm.enabled && is_chosen(form, pack.ref);
  vm.check_name = pack.pack_id + ", " + vm.product;
  if (!entry.refusal) return vm;
  vm.reason = rules::refusal_text(*entry.refusal);
  vm.can_move = entry.refusal->code == domain::RefusalCode::PackOnOtherUmsId &&
                rules::allow(company.actor, rules::Action::MovePack);
  vm.move_name = fill(texts::kMoveNamed, {pack.pack_id});
  return vm;
}

// All products that a pack of the company has.
void add_products(AssignVm& vm, const CompanyState& company, const AssignForm& form) {
  vm.products.push_back({"", std::string(texts::kAllProducts)});
  for (const domain::Product product : kProducts) {
    const bool there = std::ranges::any_of(
        company.replica.view().product_packs,
        [&](const domain::ProductPack& pack) { return pack.product == product; });
    if (!there) continue;
    vm.products.push_back(
        {std::string(domain::wire_name(product)), std::string(rules::product_name(product))});
  }
  if (form.product) vm.product = domain::wire_name(*form.product);
}

void add_totals(AssignVm& vm, const CompanyState& company, const domain::UmsId& row,
                const AssignForm& form, base::Date today) {
  rules::Usage usage = rules::usage_of(company.replica.view(), row.ref, today);
  vm.used_now = usage_line(usage);
  for (const domain::PackRef& ref : form.chosen) {
    if (const auto* pack = company.replica.view().product_packs.find(ref)) {
      rules::add(usage, *pack, today);
    }
  }
  vm.used_after = usage_line(usage);
  const std::string packs = packs_text(form.chosen.size());
  vm.can_assign = !form.chosen.empty();
  if (!vm.can_assign) vm.reason = texts::kChoosePacks;
  vm.selected = fill(texts::kPacksSelected, {packs});
  vm.button = vm.can_assign ? fill(texts::kAssignCount, {packs}) : std::string(texts::kAssign);
  if (form.refusal) vm.fault = rules::refusal_text(*form.refusal);
}

}  // namespace

std::optional<AssignVm> assign_view(const Model& model) {
  const auto* form = std::get_if<AssignForm>(&model.form);
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  const domain::UmsId* row =
      company ? company->replica.view().ums_ids.find(model.route.layer.ums_id) : nullptr;
  if (form == nullptr || row == nullptr || !now) return std::nullopt;
  const base::Date today = base::date_of(*now);
  AssignVm vm;
  vm.line = fill(texts::kToCompany, {row->name, company->replica.view().company.name});
  vm.search = form->search;
  add_products(vm, *company, *form);
  std::size_t assignable = 0;
  std::size_t chosen = 0;
  for (const query::AssignablePack& entry : listed_packs(*company, row->ref, *form, today)) {
    vm.rows.push_back(row_view(*company, *form, entry, today));
    assignable += vm.rows.back().enabled ? 1u : 0u;
    chosen += vm.rows.back().chosen ? 1u : 0u;
  }
  vm.any_assignable = assignable != 0;
  if (chosen != 0) vm.all = chosen == assignable ? PageCheck::On : PageCheck::Mixed;
  vm.count = packs_text(vm.rows.size());
  if (vm.rows.empty()) {
    const bool filtered = !form->search.empty() || form->product;
    vm.none = filtered ? texts::kNoPackMatches : texts::kNoFreePack;
  }
  add_totals(vm, *company, *row, *form, today);
  return vm;
}

}  // namespace portal
