#include "core/base/text.hpp"
#include "core/portal/api_paths.hpp"
#include "core/portal/commands.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/list/csv.hpp"
#include "core/portal/list/selection.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/ums_license.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace portal {
namespace {

// The same list with another query, from its first page on.
void ask(Step& step, query::ListQuery query, How how) {
  query.page = 1;
  Route route = step.model.route;
  route.list = std::move(query);
  go(step, std::move(route), how);
}

// "4 UMS IDs, page 1 of 1": heard, since it is only seen otherwise.
void announce_found(Step& step) {
  CompanyState* company = current(step.model);
  const auto now = server_now(step.model);
  if (company == nullptr || !now) return;
  query::UmsIdPage& page = company->prepared.page;
  company->prepared.index.find(step.model.route.list, *now, page);
  const std::string found =
      page.matches == 0
          ? std::string(texts::kNoMatch)
          : fill(texts::kFoundAnnounced, {counted(static_cast<std::int64_t>(page.matches),
                                                  texts::kOneUmsId, texts::kManyUmsIds),
                                          base::grouped(page.page), base::grouped(page.pages)});
  step.effects.push_back(Announce{found});
}

void announce_selected(Step& step) {
  step.effects.push_back(Announce{fill(
      texts::kSelected, {base::grouped(static_cast<std::int64_t>(step.model.selected.size()))})});
}

std::string_view title_of(query::Column column) {
  switch (column) {
    case query::Column::Name: return texts::kUmsId;
    case query::Column::LicensesUsed: return texts::kLicensesUsed;
    case query::Column::ProductPacks: return texts::kProductPacks;
    case query::Column::Certificate: return texts::kCertificate;
    case query::Column::AutoAssign: return texts::kAutoAssign;
  }
  std::unreachable();
}

void switch_auto_assign(Step& step, std::vector<domain::UmsRef> refs, bool on) {
  const auto result = submit(step, domain::SwitchAutoAssign{std::move(refs), on});
  if (!result) toast_failed(step, rules::refusal_text(result.error()));
}

// What is selected stays so whatever the list shows.
query::ListQuery all_in_order_of(const query::ListQuery& shown) {
  query::ListQuery all;
  all.sort = shown.sort;
  all.direction = shown.direction;
  return all;
}

}  // namespace

void on(Step& step, const TypeSearch& msg) {
  query::ListQuery query = step.model.route.list;
  query.search = msg.text;
  step.model.search_shown = true;  // also once it is empty again
  ask(step, std::move(query), How::Replace);
  announce_found(step);
}

void on(Step& step, const ToggleChip& msg) {
  query::ListQuery query = step.model.route.list;
  query.chips.toggle(msg.chip);
  ask(step, std::move(query), How::Push);
  announce_found(step);
}

void on(Step& step, const ToggleClosed&) {
  query::ListQuery query = step.model.route.list;
  query.show_closed = !query.show_closed;
  ask(step, std::move(query), How::Push);
  announce_found(step);
}

void on(Step& step, const ShowSearch&) {
  const bool searching = !step.model.route.list.search.empty();
  step.model.search_shown = searching || !step.model.search_shown;
  if (step.model.search_shown) step.effects.push_back(FocusSearch{});
}

void on(Step& step, const SortBy& msg) {
  query::ListQuery query = step.model.route.list;
  const bool turn = query.sort == msg.column && query.direction == query::Direction::Ascending;
  query.sort = msg.column;
  query.direction =
      msg.direction.value_or(turn ? query::Direction::Descending : query::Direction::Ascending);
  announce_order(step, title_of(query.sort), query.direction == query::Direction::Descending);
  ask(step, std::move(query), How::Push);
}

void on(Step& step, const GoToPage& msg) {
  Route route = step.model.route;
  route.list.page = msg.page;
  go(step, std::move(route), How::Push);
  announce_found(step);
}

void on(Step& step, const ChooseRows& msg) {
  query::ListQuery query = step.model.route.list;
  query.rows = msg.rows;
  ask(step, std::move(query), How::Push);
  announce_found(step);
}

void on(Step& step, const ClearFilters&) {
  query::ListQuery query = step.model.route.list;
  query.search.clear();
  query.chips = {};
  ask(step, std::move(query), How::Push);
  announce_found(step);
}

void on(Step& step, const SelectRow& msg) {
  if (msg.range) {
    select_range(step.model, msg.ums_id);
  } else {
    toggle(step.model.selected, msg.ums_id);
  }
  step.model.last_chosen = msg.ums_id;
  announce_selected(step);
}

void on(Step& step, const SelectPage&) {
  const std::vector<domain::UmsRef> page = selectable_on_page(step.model);
  const bool all = std::ranges::all_of(
      page, [&](const domain::UmsRef& ref) { return is_selected(step.model, ref); });
  for (const domain::UmsRef& ref : page) {
    if (all || !is_selected(step.model, ref)) toggle(step.model.selected, ref);
  }
  announce_selected(step);
}

void on(Step& step, const SelectMatching&) {
  std::vector<domain::UmsRef> all;
  std::ranges::set_union(step.model.selected, selectable_matching(step.model),
                         std::back_inserter(all));
  step.model.selected = std::move(all);
  announce_selected(step);
}

void on(Step& step, const ClearSelection&) {
  step.model.selected.clear();
  step.model.last_chosen = {};
}

void on(Step& step, const ToggleAutoAssign& msg) {
  const CompanyState* company = current(step.model);
  const auto* row = company ? company->replica.view().ums_ids.find(msg.ums_id) : nullptr;
  if (row == nullptr) return;
  switch_auto_assign(step, {msg.ums_id}, !row->auto_assign);
}

// In slices, each of which succeeds or fails as one. Those that were closed meanwhile are left out.
void on(Step& step, const SwitchSelected& msg) {
  const CompanyState* company = current(step.model);
  if (company == nullptr) return;
  std::vector<domain::SwitchAutoAssign> slices;
  for (const domain::UmsRef& ref : step.model.selected) {
    const query::UmsIdEntry* entry = company->prepared.index.entry(ref);
    if (entry == nullptr || !entry->open) continue;
    if (slices.empty() || slices.back().ums_ids.size() == domain::kMaxItems) {
      slices.push_back({{}, msg.on});
    }
    slices.back().ums_ids.push_back(ref);
  }
  if (slices.size() == 1) {
    switch_auto_assign(step, std::move(slices.front().ums_ids), msg.on);
  } else {
    switch_in_slices(step, std::move(slices));
  }
}

void on(Step& step, const ExportCsv& msg) {
  const CompanyState* company = current(step.model);
  const auto now = server_now(step.model);
  if (company == nullptr || !now) return;
  const std::string day = base::to_text(base::date_of(*now));
  const query::ListQuery& shown = step.model.route.list;
  const std::string name = "ums-ids-" + company->global_account_id + "-" + day + ".csv";
  step.effects.push_back(DownloadBytes{
      name, "text/csv;charset=utf-8",
      msg.selected ? list_as_csv(*company, all_in_order_of(shown), *now, &step.model.selected)
                   : list_as_csv(*company, shown, *now)});
  toast_done(step, fill(texts::kDownloaded, {name}));
}

void on(Step& step, const DownloadUmsId& msg) {
  step.model.menu = {};
  const CompanyState* company = current(step.model);
  const auto* row = company ? company->replica.view().ums_ids.find(msg.ums_id) : nullptr;
  if (row == nullptr) return;
  step.effects.push_back(DownloadUrl{certificate_path(company->ref, msg.ums_id)});
  toast_done(step, fill(texts::kDownloaded, {rules::certificate_file_name(*row)}));
}

}  // namespace portal
