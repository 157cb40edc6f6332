#pragma once

#include "core/portal/details/view.hpp"
#include "core/portal/list/view.hpp"
#include "core/portal/shared/vm.hpp"
#include "core/portal/texts.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/status_chip.hpp"
#include "web/kit/switch_button.hpp"
#include "web/kit/text.hpp"
#include "web/kit/tone.hpp"
#include "web/kit/usage_bar.hpp"
#include "web/screens/marks.hpp"
#include "web/screens/page.hpp"

// Parts of view-models that several screens show, as widgets.
namespace screens {

namespace texts = portal::texts;

inline constexpr kit::NodeKey kHeading("heading");

kit::Check check(portal::PageCheck check);
kit::FilterChipVm filter_chip_of(const portal::ChipFilterVm& vm);
// A select of all orders; the one that was chosen.
struct Order {
  int column = 0;
  bool descending = false;
};
std::optional<Order> order_select(kit::Frame& frame, kit::NodeKey key, const portal::OrdersVm& vm);
// True: it was pressed.
bool auto_assign(kit::Frame& frame, kit::NodeKey key, const portal::AutoAssignVm& vm,
                 bool emphasized);
// The menu of one UMS ID, open; `opener` is its button.
void row_menu(kit::Frame& frame, kit::NodeKey key, kit::NodeKey opener, const portal::RowMenuVm& vm,
              const std::string& ums_id, Posts& posts);

}  // namespace screens
