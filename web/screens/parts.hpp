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
#include "web/screens/page.hpp"

// Parts of view-models that several screens show, as widgets.
namespace screens {

namespace texts = portal::texts;

inline constexpr kit::NodeKey kHeading("heading");

kit::Tone tone(portal::Tone tone);
kit::Check check(portal::PageCheck check);
kit::UsageVm usage(const portal::UsageVm& vm, float width);
void chip(kit::Frame& frame, kit::NodeKey key, const portal::ChipVm& vm);
// 12 px; with the icon of its tone if it has one.
void line(kit::Frame& frame, kit::NodeKey key, const portal::LineVm& vm);
float width_of_chip(kit::Frame& frame, const portal::ChipVm& vm);
float width_of_line(kit::Frame& frame, const portal::LineVm& vm);
kit::FilterChipVm filter_chip_of(const portal::ChipFilterVm& vm);
// The chip as a link.
bool link_chip(kit::Frame& frame, kit::NodeKey key, const portal::ChipVm& vm,
               const std::string& name, const std::string& href);
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
