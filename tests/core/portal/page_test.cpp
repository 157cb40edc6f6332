#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

using page::Page;
using support::ums;

TEST_CASE("typing a search changes the address in place, going somewhere is a step", "[portal]") {
  Page page(page::rows());
  page.tell(portal::TypeSearch{"test"});
  REQUIRE(page.last<portal::ReplaceUrl>() != nullptr);
  CHECK(page.last<portal::ReplaceUrl>()->url == page::kList + "?q=test");
  CHECK(page.last<portal::PushUrl>() == nullptr);

  page.tell(portal::FollowLink{page::kList + "/test"});
  REQUIRE(page.last<portal::PushUrl>() != nullptr);
  CHECK(page.last<portal::PushUrl>()->url == page::kList + "/test/product-packs");
  CHECK(page.last<portal::FocusHeading>() != nullptr);
  CHECK(portal::view(page.model).frame.list_url == page::kList + "?q=test");

  page.tell(portal::OpenDialog{portal::Dialog::Rename, ums("test"), {}});
  CHECK(page.last<portal::PushUrl>() != nullptr);
  CHECK(page.last<portal::FocusHeading>() == nullptr);
  page.tell(portal::CloseDialog{});
  CHECK(page.last<portal::ReplaceUrl>() != nullptr);

  page.tell(portal::UrlVisited{page::kList});
  CHECK(page.last<portal::PushUrl>() == nullptr);
  CHECK(page.last<portal::ReplaceUrl>() == nullptr);
}

TEST_CASE("the first address leads to the list of the default company", "[portal]") {
  const Page page(page::rows(), "/");
  CHECK(portal::to_url(page.model.route) == page::kList);
  CHECK(page.list().matches == 2);
}

TEST_CASE("a company without UMS IDs says how to begin, or that there is none", "[portal]") {
  const Page admin(support::a_company());
  REQUIRE(admin.list().empty);
  CHECK(admin.list().empty->can_register);
  const Page viewer(support::a_company(), page::kList, domain::Role::Viewer);
  REQUIRE(viewer.list().empty);
  CHECK_FALSE(viewer.list().empty->can_register);
  CHECK(viewer.list().empty->text == "No UMS is registered for Brenner Klinikverbund GmbH.");
}

TEST_CASE("a search that finds nothing keeps its filters and offers to clear them", "[portal]") {
  Page page(page::rows());
  page.tell(portal::TypeSearch{"nowhere"});
  CHECK_FALSE(page.list().empty);
  CHECK(page.list().matches == 0);
  CHECK(page.list().rows.empty());
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text == "No UMS ID matches these filters.");
  page.tell(portal::ClearFilters{});
  CHECK(page.list().matches == 2);
}

TEST_CASE("an order and how many are selected are heard", "[portal]") {
  Page page(page::rows());
  const auto heard = [&](portal::Msg msg) {
    page.tell(std::move(msg));
    const auto* said = page.last<portal::Announce>();
    return said == nullptr ? "nothing" : said->text;
  };
  CHECK(heard(portal::SortBy{query::Column::LicensesUsed}) == "Sorted by Licenses Used, ascending");
  CHECK(heard(portal::SortBy{query::Column::LicensesUsed}) ==
        "Sorted by Licenses Used, descending");
  CHECK(heard(portal::SelectPage{}) == "2 selected");
  CHECK(heard(portal::SelectRow{{"test"}, false}) == "1 selected");

  page.tell(portal::UrlVisited{page::kList + "/test"});
  CHECK(heard(portal::SortPacks{query::PackColumn::Used}) == "Sorted by Used, ascending");
}

TEST_CASE("an address that the page does not have leads to the list", "[portal]") {
  for (const char* url : {"/x", "/c/GA-1/ums-ids", "/c/GA-100231/ums-ids/gone"}) {
    const Page page(page::rows(), url);
    const portal::ScreenVm screen = portal::view(page.model).screen;
    REQUIRE(std::holds_alternative<portal::NowhereVm>(screen));
    CHECK(std::get<portal::NowhereVm>(screen).url == page::kList);
  }
}
