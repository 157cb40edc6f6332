#include "server/store/sqlite.hpp"

#include <sqlite3.h>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <utility>

namespace store {
namespace {

constexpr auto kBusyTimeout = std::chrono::milliseconds(5000);

// Every connection: rows obey their foreign keys, a commit is on the disk when it returns.
constexpr const char* kSettings =
    "PRAGMA foreign_keys=ON;"
    "PRAGMA synchronous=FULL;"
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON;";

[[noreturn]] void fail(sqlite3* database, std::string_view what) {
  throw StorageError(std::string(what) + ": " + sqlite3_errmsg(database));
}

}  // namespace

bool Row::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const {
  return sqlite3_column_int64(statement_, column);
}

std::string Row::text(int column) const {
  const void* data = sqlite3_column_blob(statement_, column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return data == nullptr ? std::string() : std::string(static_cast<const char*>(data), size);
}

base::Bytes Row::bytes(int column) const {
  const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return data == nullptr ? base::Bytes() : base::Bytes(data, data + size);
}

base::Instant Row::instant(int column) const {
  return base::Instant(std::chrono::seconds(integer(column)));
}

base::Date Row::date(int column) const {
  return base::Date(std::chrono::days(static_cast<int>(integer(column))));
}

std::optional<base::Instant> Row::optional_instant(int column) const {
  if (is_null(column)) return std::nullopt;
  return instant(column);
}

std::optional<std::string> Row::optional_text(int column) const {
  if (is_null(column)) return std::nullopt;
  return text(column);
}

int Binder::next_place() {
  const std::string name = "$" + std::to_string(++count_);
  const int place = sqlite3_bind_parameter_index(statement_, name.c_str());
  if (place == 0) throw StorageError("no place " + name + " in: " + sqlite3_sql(statement_));
  return place;
}

void Binder::one(std::int64_t value) {
  sqlite3_bind_int64(statement_, next_place(), value);
}

void Binder::one(std::string_view value) {
  const char* data = value.empty() ? "" : value.data();
  sqlite3_bind_text64(statement_, next_place(), data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Binder::one(const base::Bytes& value) {
  const void* data = value.empty() ? static_cast<const void*>("") : value.data();
  sqlite3_bind_blob64(statement_, next_place(), data, value.size(), SQLITE_TRANSIENT);
}

void Binder::null() {
  sqlite3_bind_null(statement_, next_place());
}

void Connection::Close::operator()(sqlite3* database) const {
  sqlite3_close_v2(database);
}

void Connection::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

void Connection::Reset::operator()(sqlite3_stmt* statement) const {
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
}

Connection::Connection(const std::filesystem::path& file, Mode mode) {
  const int flags =
      SQLITE_OPEN_NOMUTEX |
      (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  sqlite3* opened = nullptr;
  const int result = sqlite3_open_v2(file.c_str(), &opened, flags, nullptr);
  database_.reset(opened);
  if (result != SQLITE_OK) fail(opened, "cannot open " + file.string());
  sqlite3_busy_timeout(opened, static_cast<int>(kBusyTimeout.count()));
  script(kSettings);
  if (mode == Mode::ReadWrite) script("PRAGMA journal_mode=WAL;");
}

void Connection::script(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
    fail(database_.get(), "cannot run a script");
  }
}

Connection::Running Connection::begin(std::string_view sql) {
  auto kept = statements_.find(sql);
  if (kept == statements_.end()) {
    sqlite3_stmt* compiled = nullptr;
    const int result = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &compiled, nullptr);
    if (result != SQLITE_OK) fail(database_.get(), sql);
    kept = statements_.emplace(std::string(sql), Statement(compiled)).first;
  }
  if (sqlite3_stmt_busy(kept->second.get()) != 0) {
    throw StorageError("started while it runs: " + std::string(sql));
  }
  return Running(kept->second.get());
}

bool Connection::step(sqlite3_stmt* statement) {
  const int result = sqlite3_step(statement);
  if (result == SQLITE_ROW) return true;
  if (result != SQLITE_DONE) fail(database_.get(), sqlite3_sql(statement));
  return false;
}

int Connection::changed_rows() const {
  return sqlite3_changes(database_.get());
}

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
  connection_.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_) return;
  try {
    connection_.run("ROLLBACK");
  } catch (const StorageError& error) {
    // SQLite has already undone it when the failure that brought us here was a full disk.
    std::fprintf(stderr, "rollback: %s\n", error.what());
  }
}

void Transaction::commit() {
  connection_.run("COMMIT");
  open_ = false;
}

Savepoint::Savepoint(Connection& connection) : connection_(connection) {
  connection_.run("SAVEPOINT command");
}

Savepoint::~Savepoint() {
  if (!open_) return;
  try {
    connection_.run("ROLLBACK TO command");
    connection_.run("RELEASE command");
  } catch (const StorageError& error) {
    std::fprintf(stderr, "rollback of a command: %s\n", error.what());
  }
}

void Savepoint::keep() {
  connection_.run("RELEASE command");
  open_ = false;
}

}  // namespace store
