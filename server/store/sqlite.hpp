#pragma once

#include "core/base/encoding.hpp"
#include "core/base/instant.hpp"
#include "core/base/shared_text.hpp"
#include "core/base/strong_id.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace store {

// The storage failed: disk full, file damaged, or a row that a CHECK forbids. Thrown by everything
// in this room, caught once at the request boundary.
class StorageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// The current row of a running query; columns count from 0. Valid inside the query's callback.
class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}

  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  bool boolean(int column) const { return integer(column) != 0; }
  std::string text(int column) const;
  base::Bytes bytes(int column) const;
  base::Instant instant(int column) const;  // seconds since 1970
  base::Date date(int column) const;        // days since 1970
  std::optional<base::Instant> optional_instant(int column) const;
  std::optional<std::string> optional_text(int column) const;

 private:
  sqlite3_stmt* statement_;
};

// Values for $1, $2, ... of one run of a statement.
class Binder {
 public:
  explicit Binder(sqlite3_stmt* statement) : statement_(statement) {}

  template <class... Values>
  void all(const Values&... values) {
    (one(values), ...);
  }

 private:
  void one(std::int64_t value);
  void one(int value) { one(std::int64_t{value}); }
  void one(std::uint32_t value) { one(std::int64_t{value}); }
  void one(std::uint64_t value) { one(static_cast<std::int64_t>(value)); }
  void one(bool value) { one(std::int64_t{value ? 1 : 0}); }
  void one(std::string_view value);
  void one(const char* value) { one(std::string_view(value)); }
  void one(const std::string& value) { one(std::string_view(value)); }
  void one(const base::SharedText& value) { one(value.view()); }
  void one(const base::Bytes& value);
  void one(base::Instant value) { one(std::int64_t{value.time_since_epoch().count()}); }
  void one(base::Date value) { one(std::int64_t{value.time_since_epoch().count()}); }
  template <class Tag>
  void one(const base::StrongId<Tag>& value) {
    one(value.text);
  }
  template <class Value>
  void one(const std::optional<Value>& value) {
    if (value) {
      one(*value);
    } else {
      null();
    }
  }
  void null();
  int next_place();

  sqlite3_stmt* statement_;
  int count_ = 0;
};

// One connection to the database file. Used by one thread at a time.
// Statements are compiled once and kept; a query's callback must not start the same query again.
class Connection {
 public:
  enum class Mode { ReadWrite, ReadOnly };

  // Opens the file (ReadWrite creates it) with WAL, synchronous=FULL and foreign keys.
  Connection(const std::filesystem::path& file, Mode mode);

  // Statements without values or results, as many as the text holds.
  void script(const std::string& sql);

  // Runs one statement to its end; the number of rows it changed.
  template <class... Values>
  int run(std::string_view sql, const Values&... values) {
    const Running running = begin(sql);
    Binder(running.get()).all(values...);
    while (step(running.get())) {
    }
    return changed_rows();
  }

  template <class Use, class... Values>
  void each(std::string_view sql, const Use& use, const Values&... values) {
    const Running running = begin(sql);
    Binder(running.get()).all(values...);
    while (step(running.get())) use(Row(running.get()));
  }

  // The rows of a query, each made by `make(Row)`.
  template <class Make, class... Values>
  auto all(std::string_view sql, const Make& make, const Values&... values) {
    std::vector<decltype(make(std::declval<Row>()))> rows;
    each(sql, [&](const Row& row) { rows.push_back(make(row)); }, values...);
    return rows;
  }

  // The first row, if there is one.
  template <class Make, class... Values>
  auto first(std::string_view sql, const Make& make, const Values&... values)
      -> std::optional<decltype(make(std::declval<Row>()))> {
    const Running running = begin(sql);
    Binder(running.get()).all(values...);
    if (!step(running.get())) return std::nullopt;
    return make(Row(running.get()));
  }

  // The one number that a counting query answers.
  template <class... Values>
  std::int64_t number(std::string_view sql, const Values&... values) {
    return first(sql, [](const Row& row) { return row.integer(0); }, values...).value_or(0);
  }

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  struct Reset {
    void operator()(sqlite3_stmt* statement) const;
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
  using Running = std::unique_ptr<sqlite3_stmt, Reset>;  // of a kept statement: reset, not freed

  Running begin(std::string_view sql);
  bool step(sqlite3_stmt* statement);  // true while there is a row
  int changed_rows() const;

  std::unique_ptr<sqlite3, Close> database_;
  std::map<std::string, Statement, std::less<>> statements_;
};

// Undone at the end of its life unless committed.
class Transaction {
 public:
  enum class Kind { Read, Write };

  Transaction(Connection& connection, Kind kind);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // Returns once everything written is on the disk.
  void commit();

  Connection& sql() { return connection_; }

 private:
  Connection& connection_;
  bool open_ = true;
};

// A part of a transaction that can be undone alone. Undone at the end of its life unless kept.
class Savepoint {
 public:
  explicit Savepoint(Connection& connection);
  ~Savepoint();
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;

  void keep();

 private:
  Connection& connection_;
  bool open_ = true;
};

}  // namespace store
