#pragma once

#include "core/domain/refs.hpp"
#include "core/query/list_query.hpp"
#include "core/query/pack_list.hpp"

#include <cstdint>
#include <string>
#include <string_view>

// Where in the page a person is: everything that the address says, and nothing else.
namespace portal {

enum class Screen : std::uint8_t {
  Start,  // "/": becomes the default company's list
  List,
  Details,
  Nowhere,  // an address that the page does not have
};

enum class DetailsTab : std::uint8_t { ProductPacks, Certificate };

enum class Dialog : std::uint8_t {
  None,
  Register,
  Rename,
  Certificate,
  Assign,
  Unassign,
  Move,
  License,
  Shortcuts,
  Filters,  // of the list
};

enum class CertificateTab : std::uint8_t { Details, Pem, Registration };

// The dialog over the screen, and what it is about. On the details screen `ums_id` is that of the
// screen.
struct Layer {
  Dialog dialog = Dialog::None;
  domain::UmsRef ums_id;
  domain::PackRef pack;                          // of Unassign and Move
  CertificateTab tab = CertificateTab::Details;  // of Certificate
  friend bool operator==(const Layer&, const Layer&) = default;
};

// Search and sort of the packs of one UMS ID.
struct PackQuery {
  std::string search;
  query::PackColumn sort = query::PackColumn::Expires;
  bool descending = false;
  friend bool operator==(const PackQuery&, const PackQuery&) = default;
};

struct Route {
  Screen screen = Screen::Start;
  std::string company;    // Global Account ID; empty on Start and Nowhere
  query::ListQuery list;  // of List
  domain::UmsRef ums_id;  // of Details
  DetailsTab tab = DetailsTab::ProductPacks;
  PackQuery packs;  // of Details
  Layer layer;
  friend bool operator==(const Route&, const Route&) = default;
};

// "/c/GA-100231/ums-ids?q=test&dialog=rename&ums-id=REF",
// "/c/GA-100231/ums-ids/REF/product-packs?dialog=unassign&pack=REF". Without what is the default.
std::string to_url(const Route& route);

// Reads the above; impossible values leave the default, an unknown path is Nowhere.
// to_url(parse_url(u)) is the one form of u, and parse_url(to_url(r)) == r for every r.
Route parse_url(std::string_view url);

// The list of a company, as it is without any query.
Route list_of(std::string_view company);

}  // namespace portal
