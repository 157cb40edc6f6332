#include "core/portal/list/selection.hpp"

#include <algorithm>

namespace portal {

std::vector<domain::UmsRef> selectable_on_page(const Model& model) {
  std::vector<domain::UmsRef> out;
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  if (company == nullptr || !now) return out;
  query::UmsIdPage page;
  company->prepared.index.find(model.route.list, *now, page);
  for (const query::UmsIdEntry* entry : page.rows) {
    if (entry->open) out.push_back(entry->ref);
  }
  return out;
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

}  // namespace portal
