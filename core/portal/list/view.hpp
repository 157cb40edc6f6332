#pragma once

#include "core/portal/model.hpp"
#include "core/portal/shared/vm.hpp"
#include "core/query/list_query.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace portal {

enum class SecondLine : std::uint8_t { Plain, Pending, Decision };

struct MenuItemVm {
  std::string label;
  bool enabled = true;
  std::string reason;
};

// What the menu of one UMS ID offers. Absent: not allowed.
struct RowMenuVm {
  std::string title;
  std::optional<MenuItemVm> license;
  std::optional<MenuItemVm> rename;
  MenuItemVm certificate_file;
  std::optional<MenuItemVm> select;  // for rows without a box of their own
};

struct RowVm {
  std::string id;  // UmsRef
  std::string name;
  std::string url;
  std::string second;
  SecondLine second_kind = SecondLine::Plain;
  UsageVm usage;
  bool has_packs = false;
  std::string packs;        // count, or "None"
  std::string packs_named;  // "3 packs", or "None"
  LineVm expiry;
  std::string assign_url;  // empty: absent
  std::string assign_name;
  ChipVm certificate;
  std::string certificate_url;
  std::string view_name;
  std::string certificate_name;  // of its chip, where that is the link
  AutoAssignVm auto_assign;
  std::string menu_name;
  bool menu_open = false;
  bool selectable = true;
  bool selected = false;
  std::string select_name;
};

struct ChipFilterVm {
  query::Chip chip = query::Chip::Expiring;
  std::string label;
  std::string count;
  bool on = false;
  bool enabled = true;
};

struct PageButtonVm {
  std::string label;
  std::string name;
  int page = 0;
  bool current = false;
  bool gap = false;
};

struct PagerVm {
  std::string rows;   // "25"
  std::string range;  // "1–10 of 12"
  std::vector<PageButtonVm> pages;
  int page = 1;
  bool has_previous = false;
  bool has_next = false;
};

enum class PageCheck : std::uint8_t { Off, On, Mixed };

// The bar over the pager while rows are selected.
struct BulkVm {
  std::string count;         // "2 selected"
  std::string names;         // of the first few
  std::string all_matching;  // "Select all 1,204 that match"; empty: not offered
};

struct EmptyVm {
  std::string text;  // the second line
  bool can_register = true;
};

struct ListVm {
  std::string count;
  bool can_register = true;
  std::string search;
  bool search_key = true;     // "/" leads there
  bool search_shown = false;  // where there is no room for it beside the title
  std::vector<ChipFilterVm> chips;
  bool has_closed = false;  // there are removed or superseded ones
  ChipFilterVm closed;
  std::string filters_on;  // how many; empty: none
  query::Column sort = query::Column::Name;
  bool descending = false;
  bool can_select = true;
  PageCheck page_check = PageCheck::Off;
  std::vector<RowVm> rows;
  std::size_t matches = 0;  // on all pages
  std::size_t first = 0;    // position of the first row among them
  PagerVm pager;
  std::optional<BulkVm> bulk;
  std::optional<RowMenuVm> menu;  // of the row whose menu is open
  std::optional<EmptyVm> empty;   // the company has no UMS ID at all
};
ListVm list_view(const Model& model);
// What of it can be used before its rows are there: search, rows per page.
ListVm list_loading_view(const Model& model);

// The dialog with every filter and order, for pages that have no room for them.
struct FiltersVm {
  std::string line;
  std::vector<ChipFilterVm> chips;
  std::optional<ChipFilterVm> closed;
  OrdersVm order;    // by query::Column
  std::string show;  // "Show 4 UMS IDs"
  bool can_clear = false;
};
FiltersVm filters_view(const Model& model);

// Also offered by the details.
RowMenuVm row_menu_view(const CompanyState& company, const domain::UmsId& row);
bool is_menu_open(const Model& model, const domain::UmsRef& ref);

}  // namespace portal
