#include "core/portal/route.hpp"

#include <catch2/catch_test_macros.hpp>

using portal::Dialog;
using portal::parse_url;
using portal::Route;
using portal::Screen;
using portal::to_url;

namespace {

Route a_list() {
  return portal::list_of("GA-100231");
}

Route details(portal::DetailsTab tab = portal::DetailsTab::ProductPacks) {
  Route route = a_list();
  route.screen = Screen::Details;
  route.ums_id.text = "a b/c";
  route.tab = tab;
  return route;
}

portal::Layer layer(Dialog dialog) {
  portal::Layer layer{dialog, {}, {}, {}};
  const bool of_no_row =
      dialog == Dialog::None || dialog == Dialog::Register || dialog == Dialog::Shortcuts;
  if (!of_no_row) layer.ums_id.text = "a b/c";
  if (dialog == Dialog::Unassign || dialog == Dialog::Move) layer.pack.text = "WE-4K7QP";
  return layer;
}

}  // namespace

TEST_CASE("every screen has an address that leads back to it", "[portal]") {
  Route start;
  Route nowhere;
  nowhere.screen = Screen::Nowhere;
  Route packs = details();
  packs.packs = {"süd & nord", query::PackColumn::Status, true};
  Route searched = a_list();
  searched.list.search = "süd=1&2%";
  searched.list.chips.toggle(query::Chip::NearLimit);
  searched.list.show_closed = true;
  searched.list.sort = query::Column::AutoAssign;
  searched.list.direction = query::Direction::Descending;
  searched.list.page = 3;
  searched.list.rows = 50;
  for (const Route& route : {start, nowhere, a_list(), searched, details(), packs,
                             details(portal::DetailsTab::Certificate)}) {
    CAPTURE(to_url(route));
    CHECK(parse_url(to_url(route)) == route);
  }
}

TEST_CASE("every dialog has an address on the list and on the details", "[portal]") {
  for (int i = 0; i <= static_cast<int>(Dialog::Shortcuts); ++i) {
    for (Route route : {a_list(), details()}) {
      route.layer = layer(static_cast<Dialog>(i));
      CAPTURE(to_url(route));
      CHECK(parse_url(to_url(route)) == route);
    }
  }
  Route pem = a_list();
  pem.layer = layer(Dialog::Certificate);
  pem.layer.tab = portal::CertificateTab::Pem;
  CHECK(parse_url(to_url(pem)) == pem);
}

TEST_CASE("an address that is not quite right becomes one that is", "[portal]") {
  CHECK(to_url(parse_url("//c/GA-100231/#top")) == "/c/GA-100231/ums-ids");
  CHECK(to_url(parse_url("/c/GA-100231/ums-ids/test")) ==
        "/c/GA-100231/ums-ids/test/product-packs");
  CHECK(parse_url("/c/GA-100231/ums-ids?dialog=rename").layer.dialog == Dialog::None);
  CHECK(parse_url("/c/GA-100231/ums-ids?dialog=move&ums-id=a").layer.dialog == Dialog::None);
  CHECK(parse_url("/c/GA-100231/ums-ids?dialog=bogus&page=x") == a_list());
  for (const char* url : {"/c", "/x", "/c/G/x", "/c/G/ums-ids/a/b", "/c/G/ums-ids/a/b/c"}) {
    CHECK(parse_url(url).screen == Screen::Nowhere);
  }
}
