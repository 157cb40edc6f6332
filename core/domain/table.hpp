#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <deque>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace domain {

// Rows by their `ref`, kept sorted by it, so that equal sets of rows are equal tables.
// find is O(log n); put of a new row moves what is before or behind it. Rows lie in blocks: a table
// of 100,000 never asks for one large piece of memory, nor for a larger one while it grows.
template <class Row>
class Table {
 public:
  using Ref = decltype(Row::ref);

  Table() = default;
  // Of rows in any order. A later row of the same ref wins.
  explicit Table(std::deque<Row> rows) {
    const auto is_out_of_order = [](const Row& a, const Row& b) { return !(a.ref < b.ref); };
    if (std::ranges::adjacent_find(rows, is_out_of_order) == rows.end()) {
      rows_ = std::move(rows);  // as a server sends them
      return;
    }
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
      const auto by_ref = rows[a].ref <=> rows[b].ref;
      return by_ref != 0 ? by_ref < 0 : a < b;
    });
    for (const std::size_t i : order) {
      if (!rows_.empty() && rows_.back().ref == rows[i].ref) {
        rows_.back() = std::move(rows[i]);
      } else {
        rows_.push_back(std::move(rows[i]));
      }
    }
  }

  // None if there is no such row. Valid until the next put or erase.
  const Row* find(const Ref& ref) const {
    const auto at = position(ref);
    return at ? &rows_[*at] : nullptr;
  }

  // Where it stands among the others.
  std::optional<std::size_t> position(const Ref& ref) const {
    const auto at = std::ranges::lower_bound(rows_, ref, {}, &Row::ref);
    if (at == rows_.end() || at->ref != ref) return std::nullopt;
    return static_cast<std::size_t>(at - rows_.begin());
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
  std::deque<Row> rows_;
};

}  // namespace domain
