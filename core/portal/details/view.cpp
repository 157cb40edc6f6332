#include "core/portal/details/view.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/query/pack_list.hpp"
#include "core/rules/certificate_status.hpp"
#include "core/rules/pack_status.hpp"
#include "core/rules/permissions.hpp"

#include <array>
#include <utility>

namespace portal {
namespace {

ChipVm state_chip(const domain::UmsId& row, base::Instant now) {
  switch (rules::state(row, now)) {
    case rules::UmsIdState::Removed: return {std::string(texts::kRemoved), Tone::Neutral};
    case rules::UmsIdState::Superseded: return {std::string(texts::kSuperseded), Tone::Neutral};
    case rules::UmsIdState::CertificateExpired:
      return {std::string(texts::kCertificateExpired), Tone::Danger};
    case rules::UmsIdState::Unproven:
      return {std::string(texts::kUnproven), Tone::Neutral, Mark::Clock};
    case rules::UmsIdState::Active: return {std::string(texts::kActive), Tone::Success};
  }
  std::unreachable();
}

bool is_eula_pending(const CompanyState& company, const domain::ProductPack& pack) {
  const domain::Order* order = company.replica.view().orders.find(pack.order);
  return order != nullptr && order->eula_state == domain::EulaState::Pending;
}

ChipVm pack_chip(const CompanyState& company, const domain::ProductPack& pack, base::Date today) {
  switch (rules::status(pack, today)) {
    case rules::PackStatus::Archived: return {std::string(texts::kArchivedStatus), Tone::Neutral};
    case rules::PackStatus::Merged: return {std::string(texts::kMergedStatus), Tone::Neutral};
    case rules::PackStatus::Expired: return {std::string(texts::kExpiredStatus), Tone::Danger};
    case rules::PackStatus::NotYetActivated:
      return {std::string(texts::kNotStartedStatus), Tone::Neutral, Mark::Clock};
    case rules::PackStatus::Active: break;
  }
  if (is_eula_pending(company, pack)) {
    return {std::string(texts::kEulaPendingStatus), Tone::Danger, Mark::Lock};
  }
  if (rules::expiry_mark(pack.expires_on, today) == rules::ExpiryMark::Soon) {
    return {std::string(texts::kExpiringStatus), Tone::Warning, Mark::Clock};
  }
  return {std::string(texts::kActive), Tone::Success};
}

LineVm expires_in(const domain::ProductPack& pack, base::Date today) {
  const int left = static_cast<int>(rules::days_left(pack.expires_on, today).count());
  const bool soon = rules::expiry_mark(pack.expires_on, today) == rules::ExpiryMark::Soon;
  const Tone tone = left < 0 ? Tone::Danger : Tone::Neutral;
  return {in_days(left), soon ? Tone::Warning : tone};
}

PackRowVm pack_view(const CompanyState& company, const domain::ProductPack& pack, bool can_change,
                    base::Date today) {
  PackRowVm vm;
  vm.id = pack.ref.text;
  vm.pack_id = pack.pack_id;
  vm.product = product_line(pack);
  vm.usage = usage_view(usage_of_pack(pack, today));
  vm.expires = base::to_human(pack.expires_on);
  vm.expires_in = expires_in(pack, today);
  vm.status = pack_chip(company, pack, today);
  vm.picked_up = pack.picked_up_at ? texts::kPickedUp : texts::kWaitingForUms;
  if (company.replica.is_pending(pack.ref.text)) vm.picked_up = texts::kPendingLine;
  vm.can_unassign = can_change;
  vm.unassign_name = fill(texts::kUnassignNamed, {pack.pack_id});
  return vm;
}

void add_facts(DetailsVm& vm, const domain::UmsId& row, const rules::Usage& usage,
               base::Instant now) {
  const base::Date today = base::date_of(now);
  vm.identifier = short_identifier(row.certificate.certificate.identifier);
  vm.fingerprint = short_fingerprint(row.certificate.certificate.fingerprint);
  vm.contact = row.last_contact_at ? ago(*row.last_contact_at, now) : std::string(texts::kNever);
  if (row.last_contact_at && base::date_of(*row.last_contact_at) == today) {
    vm.contact_time = base::clock_time(*row.last_contact_at);
  }
  vm.usage = usage_view(usage);
  if (!usage.earliest_expiry) {
    vm.earliest = texts::kNone;
    return;
  }
  vm.earliest = base::to_human(*usage.earliest_expiry);
  if (rules::expiry_mark(*usage.earliest_expiry, today) != rules::ExpiryMark::Soon) return;
  const int left = static_cast<int>(rules::days_left(*usage.earliest_expiry, today).count());
  vm.earliest_in = {left == 0 ? std::string(texts::kToday) : day_count(left), Tone::Warning};
}

void add_packs(DetailsVm& vm, const Model& model, const CompanyState& company,
               const domain::UmsId& row, base::Date today) {
  const PackQuery& query = model.route.packs;
  vm.search = query.search;
  vm.search_key = model.settings.single_keys;
  vm.sort = query.sort;
  vm.descending = query.descending;
  constexpr std::array kColumns{texts::kProductPack, texts::kUsed, texts::kExpires,
                                texts::kStatus};  // by the values of PackColumn
  vm.order = orders_view(kColumns, std::to_underlying(query.sort), query.descending);
  for (const domain::ProductPack* pack : query::packs_of(
           company.replica.view(), row.ref, {query.search, query.sort, query.descending}, today)) {
    vm.packs.push_back(pack_view(company, *pack, vm.can_change, today));
  }
}

}  // namespace

std::optional<DetailsVm> details_view(const Model& model) {
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  const domain::UmsId* row =
      company ? company->replica.view().ums_ids.find(model.route.ums_id) : nullptr;
  if (row == nullptr || !now) return std::nullopt;
  const base::Date today = base::date_of(*now);
  const rules::Usage usage = rules::usage_of(company->replica.view(), row->ref, today);
  DetailsVm vm;
  vm.id = row->ref.text;
  vm.name = row->name;
  Route list = list_of(model.route.company);
  list.list = model.last_list;
  vm.list_url = to_url(list);
  vm.state = state_chip(*row, *now);
  vm.can_change = row->lifecycle == domain::Lifecycle::Open &&
                  rules::allow(company->actor, rules::Action::AssignPacks);
  vm.rename_name = fill(texts::kRenameThis, {row->name});
  vm.menu_open = is_menu_open(model, row->ref);
  vm.menu = row_menu_view(*company, *row);
  vm.license = vm.menu.license;
  add_facts(vm, *row, usage, *now);
  vm.auto_assign = auto_assign_view(*company, *row, is_connected(model, *company));
  vm.tab = model.route.tab;
  vm.pack_count = base::grouped(usage.packs);
  vm.has_packs = usage.packs != 0;
  switch (vm.tab) {
    case DetailsTab::ProductPacks: add_packs(vm, model, *company, *row, today); break;
    case DetailsTab::Certificate: vm.certificate = certificate_view(model, row->ref); break;
  }
  return vm;
}

}  // namespace portal
