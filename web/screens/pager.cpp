#include "web/screens/pager.hpp"

#include "core/portal/texts.hpp"

#include <array>

namespace screens {

namespace texts = portal::texts;

namespace {

constexpr std::array kRows{kit::OptionVm{"10", "10"}, kit::OptionVm{"25", "25"},
                           kit::OptionVm{"50", "50"}, kit::OptionVm{"100", "100"}};

}  // namespace

kit::PagerResult pager(kit::Frame& frame, kit::NodeKey key, kit::PagerVm vm,
                       std::span<const kit::PageVm> pages) {
  vm.name = texts::kPagination;
  vm.rows_label = texts::kRowsPerPage;
  vm.previous = texts::kPreviousPage;
  vm.next = texts::kNextPage;
  return kit::pager(frame, key, vm, kRows, pages);
}

std::optional<std::string> rows_select(kit::Frame& frame, kit::NodeKey key, kit::TextView rows) {
  return kit::rows_select(frame, key, texts::kRowsPerPage, rows, kRows);
}

}  // namespace screens
