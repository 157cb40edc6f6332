#pragma once

#include "core/portal/update.hpp"

namespace portal {

enum class How : std::uint8_t {
  Push,     // going somewhere: back leads to where the person was
  Replace,  // the same place, said differently: typing, closing a dialog
  Arrived,  // the address is already there
};

// Changes the route and what depends on it: address, menus, selection, focus.
void go(Step& step, Route route, How how);

// The route without its dialog, and with another one.
Route without_dialog(Route route);
Route with_dialog(Route route, Layer layer);

// Makes the forms fit the route: a dialog that was just opened begins anew, one about something
// that is not there (any more), or that the role does not allow, is closed.
void fit_forms(Step& step);

// Begins the replica of the company of the route, if the person belongs to it and it is not there.
void open_company(Step& step);

}  // namespace portal
