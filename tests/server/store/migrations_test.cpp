#include "server/store/migrations.hpp"

#include "tests/server/support/scratch_folder.hpp"

#include <catch2/catch_test_macros.hpp>

using store::Connection;

TEST_CASE("migrating twice changes nothing", "[store][migrations]") {
  const support::ScratchFolder folder;
  Connection connection(folder / "portal.sqlite", Connection::Mode::ReadWrite);
  store::migrate(connection);
  store::migrate(connection);
  CHECK(connection.number("SELECT count(*) FROM migrations") == store::newest_migration());
}

TEST_CASE("a database of a newer program is refused", "[store][migrations]") {
  const support::ScratchFolder folder;
  Connection connection(folder / "portal.sqlite", Connection::Mode::ReadWrite);
  store::migrate(connection);
  connection.run("INSERT INTO migrations (number, name, checksum) VALUES ($1, $2, $3)",
                 store::newest_migration() + 1, "9999_later.sql", "");
  CHECK_THROWS_AS(store::migrate(connection), store::StorageError);
}

TEST_CASE("a step that was applied in another form is refused", "[store][migrations]") {
  const support::ScratchFolder folder;
  Connection connection(folder / "portal.sqlite", Connection::Mode::ReadWrite);
  store::migrate(connection);
  connection.run("UPDATE migrations SET checksum = 'x' WHERE number = 1");
  CHECK_THROWS_AS(store::migrate(connection), store::StorageError);
}
