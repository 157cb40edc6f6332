#include "core/domain/change.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("each row is put in the table of its kind", "[domain][change]") {
  domain::CompanyRows rows;
  domain::put(rows, domain::Company{.ref = {"c"}, .name = "C", .global_account_id = "GA-1"});
  domain::put(rows, domain::UmsId(support::an_ums_id("u")));
  domain::put(rows, domain::ProductPack(support::a_pack("p")));
  domain::put(rows, domain::SubscriptionKey(support::a_key("k")));
  domain::put(rows, domain::Order{.ref = {"o"}, .number = "1", .delivered_at = {}});
  CHECK(rows.company.name == "C");
  CHECK(rows.ums_ids.find({"u"}) != nullptr);
  CHECK(rows.product_packs.find({"p"}) != nullptr);
  CHECK(rows.subscription_keys.find({"k"}) != nullptr);
  CHECK(rows.orders.find({"o"}) != nullptr);
}
