#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company_rows.hpp"
#include "core/query/list_query.hpp"
#include "core/rules/usage.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace query {

// One UMS ID, prepared for the list.
struct UmsIdEntry {
  domain::UmsRef ref;
  bool open = true;
  bool auto_assign = false;
  rules::Usage usage;
  rules::UsageLevel level = rules::UsageLevel::None;
  Chips chips;  // all but CertificateProblems, which time decides; empty if not open
  base::Instant not_before;
  base::Instant not_after;
  std::string sort_name;  // folded
  std::string words;      // folded name, pack ids, comments; one a line
  std::string digests;    // fingerprint and folded identifier; one a line
  friend bool operator==(const UmsIdEntry&, const UmsIdEntry&) = default;
};

// The chips that a row fits at this moment.
Chips chips_at(const UmsIdEntry& entry, base::Instant now);

// One page of the list. Reuse it from call to call: then nothing is allocated for a row.
struct UmsIdPage {
  std::vector<const UmsIdEntry*> rows;  // valid until the index changes
  std::size_t matches = 0;              // rows on all pages
  std::size_t open_matches = 0;         // those of them that are neither superseded nor removed
  std::size_t first = 0;                // position of the first row among them, from 0
  int page = 1;                         // the one shown
  int pages = 1;                        // at least 1
  std::vector<std::uint32_t> matching;  // room for the work of find()
};

// The UMS IDs of one company, prepared so that searching, filtering and sorting 100,000 of them
// takes a few milliseconds. Sorted descending they come in exactly the opposite order. A word of
// the search is found in name, pack ids and comments; one of 6 characters and more also in
// fingerprint and identifier (colons between hex digits are ignored).
class UmsIdIndex {
 public:
  UmsIdIndex() = default;

  // `today` decides what is expired. On a new day build a new index.
  UmsIdIndex(const domain::CompanyRows& rows, base::Date today);

  // Takes over the named rows as they are now, with their packs: new, changed and vanished ones.
  // Name a UMS ID also when one of its packs changed, came or went.
  void refresh(const domain::CompanyRows& rows, std::span<const domain::UmsRef> changed);

  void find(const ListQuery& query, base::Instant now, UmsIdPage& page) const;

  // How many open UMS IDs fit each chip, whatever is searched for.
  std::array<std::size_t, kChipCount> chip_counts(base::Instant now) const;

  // None if there is no such UMS ID. Valid until the index changes.
  const UmsIdEntry* entry(const domain::UmsRef& ref) const;

  base::Date today() const { return today_; }
  std::size_t open_count() const { return open_count_; }
  std::size_t closed_count() const { return by_ref_.size() - open_count_; }

  friend bool operator==(const UmsIdIndex&, const UmsIdIndex&) = default;

 private:
  using Slot = std::uint32_t;
  static constexpr std::size_t kColumns = 5;

  bool before(Column column, Slot a, Slot b) const;
  std::vector<Slot>::const_iterator place_of(const domain::UmsRef& ref) const;  // in by_ref_
  std::optional<Slot> slot_of(const domain::UmsRef& ref) const;
  Slot new_slot(const domain::UmsRef& ref);
  void forget(Slot slot);
  void take_out(Slot slot);  // of the orders, while the entry still is what it was
  void put_in(Slot slot);    // and back, once it is what it is now

  base::Date today_;
  std::vector<UmsIdEntry> entries_;  // by slot; a slot keeps its row as long as the row is there
  std::vector<Slot> free_;
  std::vector<Slot> by_ref_;
  std::array<std::vector<Slot>, kColumns> orders_;  // ascending, ties by ref
  std::size_t open_count_ = 0;
};

}  // namespace query
