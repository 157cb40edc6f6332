#include "core/query/companies.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace query {

std::vector<wire::Membership> in_selector_order(std::vector<wire::Membership> companies) {
  std::ranges::sort(companies, [](const wire::Membership& a, const wire::Membership& b) {
    if (a.is_default != b.is_default) return a.is_default;
    const auto by_name = base::compare_natural(base::fold_case(a.name), base::fold_case(b.name));
    return by_name != 0 ? by_name < 0 : a.company < b.company;
  });
  return companies;
}

}  // namespace query
