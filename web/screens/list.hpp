#pragma once

#include "web/screens/page.hpp"

namespace screens {

void list(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
// Its open row menu, last in `main`.
void list_menu(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);

// The table, with the bar of the selection and the pager.
void list_table(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
// The company has no UMS ID.
void list_empty(kit::Frame& frame, const portal::EmptyVm& vm, Posts& posts);
// Nothing is there yet.
void list_loading(kit::Frame& frame, const portal::LoadingVm& vm, Posts& posts);

// Key of a row of the table; "menu" is its menu button.
kit::NodeKey row_key(const portal::RowVm& row);

}  // namespace screens
