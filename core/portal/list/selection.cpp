#include "core/portal/list/selection.hpp"

#include <algorithm>
#include <limits>

namespace portal {

namespace {

std::vector<domain::UmsRef> selectable(const Model& model, const query::ListQuery& query) {
  std::vector<domain::UmsRef> out;
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  if (company == nullptr || !now) return out;
  query::UmsIdPage page;
  company->prepared.index.find(query, *now, page);
  for (const query::UmsIdEntry* entry : page.rows) {
    if (entry->open) out.push_back(company->prepared.index.ref_of(*entry));
  }
  return out;
}

void set(std::vector<domain::UmsRef>& refs, const domain::UmsRef& ref, bool in) {
  if (std::ranges::binary_search(refs, ref) != in) toggle(refs, ref);
}

}  // namespace

std::vector<domain::UmsRef> selectable_on_page(const Model& model) {
  return selectable(model, model.route.list);
}

std::vector<domain::UmsRef> selectable_matching(const Model& model) {
  query::ListQuery all = model.route.list;
  all.page = 1;
  all.rows = std::numeric_limits<int>::max();
  std::vector<domain::UmsRef> refs = selectable(model, all);
  std::ranges::sort(refs);
  return refs;
}

bool is_selected(const Model& model, const domain::UmsRef& ref) {
  return std::ranges::binary_search(model.selected, ref);
}

void toggle(std::vector<domain::UmsRef>& refs, const domain::UmsRef& ref) {
  const auto at = std::ranges::lower_bound(refs, ref);
  if (at != refs.end() && *at == ref) {
    refs.erase(at);
  } else {
    refs.insert(at, ref);
  }
}

void select_range(Model& model, const domain::UmsRef& ref) {
  const std::vector<domain::UmsRef> page = selectable_on_page(model);
  const auto from = std::ranges::find(page, model.last_chosen);
  const auto to = std::ranges::find(page, ref);
  if (from == page.end() || to == page.end()) return toggle(model.selected, ref);
  const bool in = is_selected(model, *from);
  const auto [first, last] = std::minmax(from, to);
  for (auto at = first; at != last + 1; ++at) set(model.selected, *at, in);
}

}  // namespace portal
