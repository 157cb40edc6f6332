#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace domain {

// Rows by their `ref`, kept sorted by it, so that equal sets of rows are equal tables.
// find is O(log n); put of a new row moves what is behind it.
template <class Row>
class Table {
 public:
  using Ref = decltype(Row::ref);

  Table() = default;
  // Of rows in any order. A later row of the same ref wins.
  explicit Table(std::vector<Row> rows) {
    std::ranges::stable_sort(rows, {}, &Row::ref);
    rows_.reserve(rows.size());
    for (Row& row : rows) {
      if (!rows_.empty() && rows_.back().ref == row.ref) {
        rows_.back() = std::move(row);
      } else {
        rows_.push_back(std::move(row));
      }
    }
  }

  // None if there is no such row. Valid until the next put or erase.
  const Row* find(const Ref& ref) const {
    const auto at = std::ranges::lower_bound(rows_, ref, {}, &Row::ref);
    return at != rows_.end() && at->ref == ref ? &*at : nullptr;
  }

  void put(Row row) {
    const auto at = std::ranges::lower_bound(rows_, row.ref, {}, &Row::ref);
    if (at != rows_.end() && at->ref == row.ref) {
      *at = std::move(row);
    } else {
      rows_.insert(at, std::move(row));
    }
  }

  void erase(const Ref& ref) {
    const auto at = std::ranges::lower_bound(rows_, ref, {}, &Row::ref);
    if (at != rows_.end() && at->ref == ref) rows_.erase(at);
  }

  auto begin() const { return rows_.begin(); }
  auto end() const { return rows_.end(); }
  std::size_t size() const { return rows_.size(); }
  bool empty() const { return rows_.empty(); }

  friend bool operator==(const Table&, const Table&) = default;

 private:
  std::vector<Row> rows_;
};

}  // namespace domain
