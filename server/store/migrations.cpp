#include "server/store/migrations.hpp"

#include "core/base/encoding.hpp"
#include "server/store/migration_texts.hpp"

#include <openssl/sha.h>

#include <array>
#include <charconv>
#include <string>

namespace store {
namespace {

int number_of(const MigrationText& step) {
  int number = 0;
  std::from_chars(step.name.data(), step.name.data() + 4, number);
  return number;
}

std::string checksum_of(const MigrationText& step) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  const std::string text(step.sql);
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  return base::to_hex(digest);
}

void apply(Connection& connection, const MigrationText& step) {
  Transaction transaction(connection, Transaction::Kind::Write);
  const auto applied = connection.first(
      "SELECT checksum FROM migrations WHERE number = $1",
      [](const Row& row) { return row.text(0); }, number_of(step));
  if (applied && *applied != checksum_of(step)) {
    throw StorageError("migration " + std::string(step.name) +
                       " was applied in another form; this is not the program of this database");
  }
  if (!applied) {
    connection.script(std::string(step.sql));
    connection.run("INSERT INTO migrations (number, name, checksum) VALUES ($1, $2, $3)",
                   number_of(step), step.name, checksum_of(step));
  }
  transaction.commit();
}

}  // namespace

int newest_migration() {
  return number_of(migration_texts().back());
}

void migrate(Connection& connection) {
  connection.script(
      "CREATE TABLE IF NOT EXISTS migrations ("
      "number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT");
  if (connection.number("SELECT max(number) FROM migrations") > newest_migration()) {
    throw StorageError("the database was made by a newer version of this program");
  }
  for (const MigrationText& step : migration_texts()) apply(connection, step);
}

}  // namespace store
