#pragma once

#include "core/portal/certificate/view.hpp"
#include "core/portal/list/view.hpp"
#include "core/portal/model.hpp"
#include "core/portal/shared/vm.hpp"

#include <optional>
#include <string>
#include <vector>

namespace portal {

struct PackRowVm {
  std::string id;  // PackRef
  std::string pack_id;
  std::string product;
  UsageVm usage;
  std::string expires;
  LineVm expires_in;
  ChipVm status;
  std::string picked_up;
  bool can_unassign = true;
  std::string unassign_name;
};

struct DetailsVm {
  std::string id;  // UmsRef
  std::string name;
  std::string list_url;
  ChipVm state;
  bool can_change = true;  // open, and the role allows it: rename, assign
  std::string rename_name;
  std::optional<MenuItemVm> license;  // the button "Download UMS license"
  bool menu_open = false;
  RowMenuVm menu;

  std::string identifier;
  std::string fingerprint;
  std::string contact;
  std::string contact_time;  // "09:38"; empty if it was not today
  std::string earliest;
  LineVm earliest_in;  // empty if it is far away
  UsageVm usage;
  AutoAssignVm auto_assign;

  DetailsTab tab = DetailsTab::ProductPacks;
  std::string pack_count;
  std::string search;
  bool search_key = true;
  query::PackColumn sort = query::PackColumn::Expires;
  bool descending = false;
  OrdersVm order;         // by query::PackColumn
  bool has_packs = true;  // whatever is searched for
  std::vector<PackRowVm> packs;
  std::optional<CertificateVm> certificate;  // of the tab
};

// None: there is no such UMS ID.
std::optional<DetailsVm> details_view(const Model& model);

}  // namespace portal
