#pragma once

#include "core/portal/list/view.hpp"
#include "core/portal/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace portal {

struct AssignRowVm {
  std::string id;  // PackRef
  std::string pack_id;
  std::string product;
  std::string free;     // "200 free of 200"
  std::string expires;  // "Expires 30 Jun 2027"
  bool enabled = true;
  bool chosen = false;
  std::string reason;     // why not
  bool can_move = false;  // it is on another UMS ID
  std::string move_name;
  std::string check_name;
};

struct ProductOptionVm {
  std::string value;  // its wire name; empty: all
  std::string label;
};

struct AssignVm {
  std::string line;  // "To UMS Production, Kestrel Valley Clinics"
  std::string search;
  std::string product;  // value of the chosen option
  std::vector<ProductOptionVm> products;
  PageCheck all = PageCheck::Off;
  bool any_assignable = true;
  std::string count;  // "6 packs"
  std::vector<AssignRowVm> rows;
  std::string none;  // the sentence if there are no rows
  std::string used_now;
  std::string used_after;
  std::string selected;  // "2 packs selected"
  std::string button;    // "Assign 2 packs"
  bool can_assign = false;
  std::string reason;  // why not
  std::string fault;
};
std::optional<AssignVm> assign_view(const Model& model);

}  // namespace portal
