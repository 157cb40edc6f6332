#include "core/portal/list/view.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/list/pager.hpp"
#include "core/portal/list/selection.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/rules/permissions.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace portal {
namespace {

std::string number(std::size_t value) {
  return base::grouped(static_cast<std::int64_t>(value));
}

std::string_view chip_label(query::Chip chip) {
  switch (chip) {
    case query::Chip::Expiring: return texts::kExpiring;
    case query::Chip::NearLimit: return texts::kNearLimit;
    case query::Chip::OverConsumed: return texts::kOverConsumed;
    case query::Chip::AutoAssignOff: return texts::kAutoAssignOff;
    case query::Chip::CertificateProblems: return texts::kCertificateProblems;
  }
  std::unreachable();
}

std::vector<ChipFilterVm> chips_view(const CompanyState& company, const query::ListQuery& query,
                                     base::Instant now) {
  const auto counts = company.prepared.index.chip_counts(now);
  std::vector<ChipFilterVm> out;
  for (int i = 0; i < query::kChipCount; ++i) {
    const auto chip = static_cast<query::Chip>(i);
    const std::size_t count = counts[static_cast<std::size_t>(i)];
    const bool on = query.chips.has(chip);
    out.push_back({chip, std::string(chip_label(chip)), number(count), on, on || count != 0});
  }
  return out;
}

ChipFilterVm closed_view(const query::UmsIdIndex& index, const query::ListQuery& query) {
  return {{},
          std::string(texts::kRemovedAndSuperseded),
          number(index.closed_count()),
          query.show_closed,
          true};
}

std::size_t filters_on(const query::ListQuery& query) {
  std::size_t on = query.show_closed ? 1 : 0;
  for (int i = 0; i < query::kChipCount; ++i) {
    if (query.chips.has(static_cast<query::Chip>(i))) ++on;
  }
  return on;
}

// By the values of query::Column.
constexpr std::array kColumns{texts::kUmsId, texts::kLicensesUsed, texts::kProductPacks,
                              texts::kCertificate, texts::kAutoAssign};

std::string when_closed(const domain::UmsId& row, base::Date today) {
  const bool removed = row.lifecycle == domain::Lifecycle::Removed;
  const std::string day = row.closed_at ? short_date(base::date_of(*row.closed_at), today) : "";
  return fill(removed ? texts::kRemovedOn : texts::kSupersededOn, {day});
}

void add_second_line(RowVm& vm, const Model& model, const CompanyState& company,
                     const domain::UmsId& row, base::Instant now) {
  const auto waiting = static_cast<std::int64_t>(company.replica.pending_of(row.ref.text).size());
  if (conflict_of(company, row.ref) != nullptr) {
    vm.second = texts::kNeedsDecision;
    vm.second_kind = SecondLine::Decision;
  } else if (waiting != 0 && !is_connected(model, company)) {
    vm.second = counted(waiting, texts::kOneChangePending, texts::kChangesPending);
    vm.second_kind = SecondLine::Pending;
  } else if (row.lifecycle != domain::Lifecycle::Open) {
    vm.second = when_closed(row, base::date_of(now));
  } else if (row.last_contact_at) {
    vm.second = fill(texts::kLastContact, {ago(*row.last_contact_at, now)});
  } else {
    vm.second = texts::kNeverContacted;
  }
}

Route details_of(const Model& model, const domain::UmsRef& ref) {
  Route route = list_of(model.route.company);
  route.screen = Screen::Details;
  route.ums_id = ref;
  return route;
}

std::string dialog_url(const Model& model, Dialog dialog, const domain::UmsRef& ref) {
  return to_url(with_dialog(model.route, {dialog, ref, {}, {}}));
}

RowVm row_view(const Model& model, const CompanyState& company, const query::UmsIdEntry& entry,
               const domain::UmsId& row, base::Instant now) {
  const bool open = row.lifecycle == domain::Lifecycle::Open;
  RowVm vm;
  vm.id = row.ref.text;
  vm.name = row.name;
  vm.url = to_url(details_of(model, row.ref));
  add_second_line(vm, model, company, row, now);
  vm.usage = usage_view(entry.usage);
  vm.has_packs = entry.usage.packs != 0;
  vm.packs = vm.has_packs ? base::grouped(entry.usage.packs) : std::string(texts::kNone);
  vm.packs_named = vm.has_packs ? counted(entry.usage.packs, texts::kOnePack, texts::kPacks)
                                : std::string(texts::kNone);
  vm.expiry = expiry_line(entry.usage, base::date_of(now));
  if (!vm.has_packs && open && rules::allow(company.actor, rules::Action::AssignPacks)) {
    vm.assign_url = dialog_url(model, Dialog::Assign, row.ref);
    vm.assign_name = fill(texts::kAssignTo, {row.name});
  }
  vm.certificate = certificate_chip(row, now);
  vm.certificate_url = dialog_url(model, Dialog::Certificate, row.ref);
  vm.view_name = fill(texts::kViewCertificateOf, {row.name});
  vm.certificate_name = fill(texts::kChipAndView, {vm.certificate.label, vm.view_name});
  vm.auto_assign = auto_assign_view(company, row, is_connected(model, company));
  vm.menu_name = fill(texts::kMoreActionsFor, {row.name});
  vm.menu_open = is_menu_open(model, row.ref);
  vm.selectable = open;
  vm.selected = is_selected(model, row.ref);
  vm.select_name = fill(texts::kSelectRow, {row.name});
  return vm;
}

PageCheck page_check(const std::vector<RowVm>& rows) {
  std::size_t selectable = 0;
  std::size_t selected = 0;
  for (const RowVm& row : rows) {
    selectable += row.selectable ? 1 : 0;
    selected += row.selectable && row.selected ? 1 : 0;
  }
  if (selected == 0) return PageCheck::Off;
  return selected == selectable ? PageCheck::On : PageCheck::Mixed;
}

std::string names_of(const CompanyState& company, std::span<const domain::UmsRef> refs) {
  constexpr std::size_t kMost = 5;
  std::string names;
  for (const domain::UmsRef& ref : refs.first(std::min(kMost, refs.size()))) {
    const domain::UmsId* row = company.replica.view().ums_ids.find(ref);
    if (row == nullptr) continue;
    if (!names.empty()) names += ", ";
    names += row->name;
  }
  return refs.size() <= kMost ? names : fill(texts::kAndMore, {names, number(refs.size() - kMost)});
}

// Whether rows of other pages are there to be selected, once all of this page are.
bool more_to_select(const Model& model, const ListVm& vm, std::size_t open_matches) {
  if (vm.page_check != PageCheck::On || open_matches <= vm.rows.size()) return false;
  return model.selected.size() < open_matches ||
         !std::ranges::includes(model.selected, selectable_matching(model));
}

std::optional<BulkVm> bulk_view(const Model& model, const CompanyState& company, const ListVm& list,
                                std::size_t open_matches) {
  if (model.selected.empty()) return std::nullopt;
  BulkVm vm;
  vm.count = fill(texts::kSelected, {number(model.selected.size())});
  vm.names = names_of(company, model.selected);
  if (more_to_select(model, list, open_matches)) {
    vm.all_matching = fill(texts::kSelectAllMatching, {number(open_matches)});
  }
  return vm;
}

RowMenuVm menu_of(const ListVm& list, const RowVm& vm, const CompanyState& company,
                  const domain::UmsId& row) {
  RowMenuVm menu = row_menu_view(company, row);
  if (list.can_select && vm.selectable) {
    menu.select = {std::string(vm.selected ? texts::kDeselect : texts::kSelect), true, ""};
  }
  return menu;
}

void add_rows(ListVm& vm, const Model& model, const CompanyState& company, base::Instant now) {
  const auto& [index, page] = company.prepared;
  for (const query::UmsIdEntry* entry : page.rows) {
    if (const auto* row = company.replica.view().ums_ids.find(index.ref_of(*entry))) {
      vm.rows.push_back(row_view(model, company, *entry, *row, now));
      if (vm.rows.back().menu_open) vm.menu = menu_of(vm, vm.rows.back(), company, *row);
    }
  }
  vm.matches = page.matches;
  vm.first = page.first;
  vm.pager = pager_view(page, model.route.list.rows);
  vm.page_check = page_check(vm.rows);
  vm.bulk = bulk_view(model, company, vm, page.open_matches);
}

}  // namespace

RowMenuVm row_menu_view(const CompanyState& company, const domain::UmsId& row) {
  const bool open = row.lifecycle == domain::Lifecycle::Open;
  RowMenuVm vm;
  vm.title = row.name;
  if (open && rules::allow(company.actor, rules::Action::IssueUmsLicense)) {
    const auto reason = no_license_because(company, row);
    vm.license = {std::string(texts::kDownloadUmsLicense), !reason, reason.value_or("")};
  }
  if (open && rules::allow(company.actor, rules::Action::RenameUmsId)) {
    vm.rename = {std::string(texts::kRename), true, ""};
  }
  vm.certificate_file = {std::string(texts::kDownloadUmsId), true, ""};
  return vm;
}

bool is_menu_open(const Model& model, const domain::UmsRef& ref) {
  const auto* menu = std::get_if<RowMenu>(&model.menu);
  return menu != nullptr && menu->ums_id == ref;
}

ListVm list_view(const Model& model) {
  ListVm vm;
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  if (company == nullptr || !now) return vm;
  const query::UmsIdIndex& index = company->prepared.index;
  const query::ListQuery& query = model.route.list;
  vm.count = number(index.open_count());
  vm.can_register = rules::allow(company->actor, rules::Action::RegisterUmsId);
  vm.can_select = rules::allow(company->actor, rules::Action::SwitchAutoAssign);
  if (index.open_count() == 0 && index.closed_count() == 0) {
    const std::string& name = company->replica.view().company.name;
    vm.empty = {fill(vm.can_register ? texts::kEmptyText2 : texts::kEmptyViewerText, {name}),
                vm.can_register};
    return vm;
  }
  vm.search = query.search;
  vm.search_key = model.settings.single_keys;
  vm.search_shown = model.search_shown || !query.search.empty();
  vm.chips = chips_view(*company, query, *now);
  vm.has_closed = index.closed_count() != 0;
  vm.closed = closed_view(index, query);
  const std::size_t on = filters_on(query);
  if (on != 0) vm.filters_on = number(on);
  vm.sort = query.sort;
  vm.descending = query.direction == query::Direction::Descending;
  add_rows(vm, model, *company, *now);
  return vm;
}

ListVm list_loading_view(const Model& model) {
  ListVm vm;
  const CompanyState* company = current(model);
  vm.can_register =
      company != nullptr && rules::allow(company->actor, rules::Action::RegisterUmsId);
  vm.search = model.route.list.search;
  vm.search_key = model.settings.single_keys;
  vm.pager.rows = number(static_cast<std::size_t>(model.route.list.rows));
  return vm;
}

FiltersVm filters_view(const Model& model) {
  FiltersVm vm;
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  if (company == nullptr || !now) return vm;
  const query::ListQuery& query = model.route.list;
  vm.line = fill(texts::kFiltersOf, {company->replica.view().company.name});
  vm.chips = chips_view(*company, query, *now);
  if (company->prepared.index.closed_count() != 0) {
    vm.closed = closed_view(company->prepared.index, query);
  }
  vm.order = orders_view(kColumns, std::to_underlying(query.sort),
                         query.direction == query::Direction::Descending);
  query::UmsIdPage page;
  company->prepared.index.find(query, *now, page);
  vm.show = fill(texts::kShowFound, {counted(static_cast<std::int64_t>(page.matches),
                                             texts::kOneUmsId, texts::kManyUmsIds)});
  vm.can_clear = filters_on(query) != 0 || !query.search.empty();
  return vm;
}

}  // namespace portal
