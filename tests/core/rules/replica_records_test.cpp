#include "core/rules/replica_records.hpp"

#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

using support::a_pack;
using support::an_ums_id;
using support::ums;

TEST_CASE("records of a replica answer from its rows", "[rules][records]") {
  const domain::CompanyRows rows =
      support::a_company()
          .with(an_ums_id("open").named("UMS Süd").with_file(3, domain::Edition::Standard, {}))
          .with(an_ums_id("gone")
                    .with_key("open-identifier")
                    .closed()
                    .with_file(9, domain::Edition::Standard, {}))
          .with(a_pack("A").on("open"))
          .with(a_pack("B").on("open"))
          .with(a_pack("C"))
          .with(support::a_key());
  const rules::ReplicaRecords records(rows);
  CHECK(records.company().name == "Brenner Klinikverbund GmbH");
  CHECK(records.ums_id(ums("gone")).has_value());
  CHECK_FALSE(records.ums_id(ums("unknown")).has_value());
  CHECK(records.pack(support::pack("C")).has_value());
  CHECK(records.order({"order"}).has_value());
  CHECK(records.subscription_keys().size() == 1);
  CHECK(records.open_ums_id_named("ums Süd").has_value());
  CHECK_FALSE(records.open_ums_id_named("gone").has_value());
  CHECK(records.open_ums_id_with_fingerprint("open-fingerprint").has_value());
  CHECK_FALSE(records.open_ums_id_with_fingerprint("gone-fingerprint").has_value());
  CHECK(records.open_ums_id_with_identifier("open-identifier")->ref == ums("open"));
  CHECK(records.open_ums_id_count() == 1);
  CHECK(records.pack_count_of(ums("open")) == 2);
  CHECK(records.highest_license_serial("open-identifier") == 9);
  CHECK(records.highest_license_serial("unknown") == 0);
  CHECK_FALSE(records.proven_elsewhere("open-fingerprint", "open-identifier"));
  CHECK_FALSE(records.changed_meanwhile("open", rules::Aspect::Name));
}
