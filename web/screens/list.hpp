#pragma once

#include "web/screens/page.hpp"

namespace screens {

void list(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
// Its open row menu, last in `main`.
void list_menu(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);

// The row with title, search and buttons; `loading` while there is nothing to export.
void list_title(kit::Frame& frame, const portal::ListVm& vm, bool loading, Posts& posts);
// The table, with the bar of the selection and the pager.
void list_table(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
void list_pager(kit::Frame& frame, const portal::PagerVm& vm, Posts& posts);
// The number of rows that was chosen in a pager.
void choose_rows(std::string_view rows, Posts& posts);
// The field that searches the list, as wide as what is left.
void search_field(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
// All of it on a narrow page, but the bar of the selection, which does not scroll.
void list_narrow(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
void list_cards(kit::Frame& frame, const portal::ListVm& vm, Posts& posts);
float bulk_height(const portal::ListVm& vm);  // 0: no bar
void bulk_narrow(kit::Frame& frame, const portal::BulkVm& vm, const kit::Rect& box, Posts& posts);
// The company has no UMS ID.
void list_empty(kit::Frame& frame, const portal::EmptyVm& vm, Posts& posts);
// Nothing is there yet.
void list_loading(kit::Frame& frame, const portal::LoadingVm& vm, Posts& posts);

kit::NodeKey search_key();
// Key of a row of the table; "menu" is its menu button.
kit::NodeKey row_key(const portal::RowVm& row);

}  // namespace screens
