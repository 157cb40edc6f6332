#include "server/store/rows.hpp"

#include "server/store/check.hpp"
#include "server/store/companies.hpp"
#include "server/store/devices.hpp"
#include "server/store/records.hpp"
#include "tests/server/support/small_world.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <chrono>
#include <string>

namespace {

using store::Transaction;
using support::SmallWorld;

struct Open {
  explicit Open(SmallWorld& world)
      : transaction(world.sql(), Transaction::Kind::Write),
        own{world.own().ref, base::date_of(SmallWorld::now())} {}

  Transaction transaction;
  store::View own;
};

domain::License license(SmallWorld& world, int device) {
  return {.ref = {support::ref(9000 + device)},
          .pack = SmallWorld::pack(world.own(), 'A'),
          .device = SmallWorld::device(world.own(), device),
          .given_at = SmallWorld::now(),
          .given_by = "auto",
          .valid_until = base::date_of(SmallWorld::now()),
          .ended_at = {},
          .end_reason = {}};
}

int used(Open& open, SmallWorld& world) {
  return store::pack(open.transaction, open.own, SmallWorld::pack(world.own(), 'A'))->used;
}

int waiting(Open& open, SmallWorld& world, base::Date today) {
  return store::ums_id(open.transaction, {world.own().ref, today}, SmallWorld::berlin(world.own()))
      ->waiting_devices;
}

}  // namespace

TEST_CASE("used is the number of open license rows", "[store][rows]") {
  SmallWorld world;
  Open open(world);
  CHECK(used(open, world) == 0);
  store::add_license(open.transaction, world.own().ref, license(world, 0), domain::Product::We);
  store::add_license(open.transaction, world.own().ref, license(world, 1), domain::Product::We);
  CHECK(used(open, world) == 2);
  open.transaction.sql().run(
      "UPDATE licenses SET ended_at = given_at, end_reason = 'unassigned' WHERE ref = $1",
      license(world, 1).ref);
  CHECK(used(open, world) == 1);
}

TEST_CASE("a device waits until it holds a license that is valid today", "[store][rows]") {
  SmallWorld world;
  Open open(world);
  const base::Date today = base::date_of(SmallWorld::now());
  CHECK(waiting(open, world, today) == 3);
  store::add_license(open.transaction, world.own().ref, license(world, 0), domain::Product::We);
  CHECK(waiting(open, world, today) == 2);
  CHECK(waiting(open, world, today + std::chrono::days(1)) == 3);
}

TEST_CASE("held needs and gone devices do not wait", "[store][rows]") {
  SmallWorld world;
  Open open(world);
  open.transaction.sql().run("UPDATE needs SET held = 1 WHERE company = $1 AND device = $2",
                             world.own().ref, SmallWorld::device(world.own(), 0));
  open.transaction.sql().run("UPDATE devices SET gone = 1 WHERE company = $1 AND ref = $2",
                             world.own().ref, SmallWorld::device(world.own(), 1));
  CHECK(waiting(open, world, open.own.today) == 1);
}

TEST_CASE("the rules see the rows of their company alone", "[store][records][isolation]") {
  SmallWorld world;
  Open open(world);
  const store::StoreRecords records(open.transaction, world.own(), open.own.today, {"client", 0});
  CHECK(records.ums_id(SmallWorld::berlin(world.own())));
  CHECK_FALSE(records.ums_id(SmallWorld::berlin(world.foreign())));
  CHECK(records.pack(SmallWorld::pack(world.own(), 'A')));
  CHECK_FALSE(records.pack(SmallWorld::pack(world.foreign(), 'A')));
  CHECK(records.subscription_keys().size() == 1);
  CHECK(records.open_ums_id_count() == 2);
  CHECK(records.open_ums_id_named("ums BERLIN")->ref == SmallWorld::berlin(world.own()));
  CHECK(records.pack_count_of(SmallWorld::berlin(world.foreign())) == 0);
  const auto foreign = store::ums_id(open.transaction, {world.foreign().ref, open.own.today},
                                     SmallWorld::wien(world.foreign()));
  CHECK_FALSE(records.open_ums_id_with_fingerprint(foreign->certificate.certificate.fingerprint));
  CHECK(records.proven_elsewhere(foreign->certificate.certificate.fingerprint, ""));
}

TEST_CASE("a row cannot refer to a row of another company", "[store][isolation]") {
  SmallWorld world;
  Open open(world);
  CHECK_THROWS_AS(open.transaction.sql().run(
                      "UPDATE product_packs SET ums_id = $2, assigned_at = 0 WHERE company = $1",
                      world.own().ref, SmallWorld::berlin(world.foreign())),
                  store::StorageError);
}

TEST_CASE("the database refuses rows that cannot be", "[store][rows]") {
  SmallWorld world;
  const auto* const statement =
      GENERATE("UPDATE product_packs SET total = 0", "UPDATE product_packs SET total = 1000001",
               "UPDATE product_packs SET pack_id = 'WE-abcde' WHERE pack_id = 'WE-AAAA1'",
               "UPDATE product_packs SET expires_on = starts_on - 1",
               "UPDATE product_packs SET assigned_at = NULL WHERE ums_id IS NOT NULL",
               "UPDATE product_packs SET merged_into = ref",
               "UPDATE ums_ids SET name_folded = 'x', name = 'x'",
               "UPDATE ums_ids SET lifecycle = 'removed'", "UPDATE ums_ids SET auto_assign = 2",
               "UPDATE certificate_uses SET proof = 'proven', proven_at = NULL",
               "UPDATE certificates SET key_bits = 'many'",
               "UPDATE devices SET unit_id = '00e0c5540000' WHERE unit_id = '00E0C5540000'",
               "UPDATE companies SET global_account_id = 'ga-1' WHERE global_account_id = 'GA-1'",
               "UPDATE companies SET revision = -1");
  CAPTURE(statement);
  CHECK_THROWS_AS(world.sql().run(statement), store::StorageError);
}

TEST_CASE("the check finds nothing in a database that is in order", "[store][check]") {
  SmallWorld world;
  Open open(world);
  CHECK(store::check(open.transaction, open.own.today).empty());
}

TEST_CASE("the check names what does not hold between rows", "[store][check]") {
  SmallWorld world;
  Open open(world);
  const auto* const statement =
      GENERATE("UPDATE companies SET revision = 3 WHERE global_account_id = 'GA-1'",
               "UPDATE ums_ids SET name = 'Another' WHERE name = 'UMS Berlin'",
               "UPDATE ums_ids SET lifecycle = 'removed', closed_at = 9 WHERE name = 'UMS Berlin'",
               "DELETE FROM certificate_uses WHERE proof = 'unproven'");
  CAPTURE(statement);
  open.transaction.sql().run(statement);
  CHECK_FALSE(store::check(open.transaction, open.own.today).empty());
}
