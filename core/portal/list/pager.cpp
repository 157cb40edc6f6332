#include "core/portal/list/pager.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"

namespace portal {
namespace {

constexpr int kAllShown = 7;

bool is_shown(int page, int current, int pages) {
  return pages <= kAllShown || page == 1 || page == pages ||
         (page >= current - 1 && page <= current + 1);
}

}  // namespace

PagerVm pager_view(const query::UmsIdPage& page, int rows) {
  PagerVm vm;
  vm.rows = std::to_string(rows);
  const auto first = static_cast<std::int64_t>(page.first);
  const auto shown = static_cast<std::int64_t>(page.rows.size());
  vm.range = shown == 0
                 ? std::string(texts::kRangeNone)
                 : fill(texts::kRange, {base::grouped(first + 1), base::grouped(first + shown),
                                        base::grouped(static_cast<std::int64_t>(page.matches))});
  vm.page = page.page;
  vm.has_previous = page.page > 1;
  vm.has_next = page.page < page.pages;
  for (int number = 1; number <= page.pages; ++number) {
    if (is_shown(number, page.page, page.pages)) {
      const std::string label = base::grouped(number);
      vm.pages.push_back({label, fill(texts::kPage, {label}), number, number == page.page, false});
    } else {
      vm.pages.push_back({"…", "", number, false, true});
      number = (number < page.page ? page.page - 1 : page.pages) - 1;  // the next one shown follows
    }
  }
  return vm;
}

}  // namespace portal
