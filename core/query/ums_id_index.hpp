#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company_rows.hpp"
#include "core/query/entry_texts.hpp"
#include "core/query/letters.hpp"
#include "core/query/list_query.hpp"
#include "core/query/matches.hpp"
#include "core/rules/usage.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace query {

// One UMS ID, prepared for the list.
struct UmsIdEntry {
  bool open = true;
  bool auto_assign = false;
  rules::UsageLevel level = rules::UsageLevel::None;
  Chips chips;  // all but CertificateProblems, which time decides; empty if not open
  rules::Usage usage;
  base::Instant not_before;
  base::Instant not_after;
  friend bool operator==(const UmsIdEntry&, const UmsIdEntry&) = default;
};

// The chips that a row fits at this moment.
Chips chips_at(const UmsIdEntry& entry, base::Instant now);

// One page of the list. Reuse it from call to call with the same index: then nothing is allocated
// for a row, and a question that narrows the one before looks at what that one found.
struct UmsIdPage {
  std::vector<const UmsIdEntry*> rows;  // valid until the index changes
  std::size_t matches = 0;              // rows on all pages
  std::size_t open_matches = 0;         // those of them that are neither superseded nor removed
  std::size_t first = 0;                // position of the first row among them, from 0
  int page = 1;                         // the one shown
  int pages = 1;                        // at least 1
  Matches found;                        // the work of find()
};

// The UMS IDs of one company, prepared so that searching, filtering and sorting 100,000 of them
// takes a few milliseconds. Sorted descending they come in exactly the opposite order. A word of
// the search is found in name, pack ids and comments; one of 6 characters and more also in
// fingerprint and identifier (colons between hex digits are ignored).
class UmsIdIndex {
 public:
  UmsIdIndex() = default;

  // `today` decides what is expired. On a new day build a new index, and begin with new pages.
  UmsIdIndex(const domain::CompanyRows& rows, base::Date today);

  // Takes over the named rows as they are now, with their packs: new, changed and vanished ones.
  // Name a UMS ID also when one of its packs changed, came or went.
  void refresh(const domain::CompanyRows& rows, std::span<const domain::UmsRef> changed);

  void find(const ListQuery& query, base::Instant now, UmsIdPage& page) const;

  // How many open UMS IDs fit each chip, whatever is searched for.
  std::array<std::size_t, kChipCount> chip_counts(base::Instant now) const;

  // None if there is no such UMS ID. Valid until the index changes.
  const UmsIdEntry* entry(const domain::UmsRef& ref) const;

  // Of an entry of this index.
  domain::UmsRef ref_of(const UmsIdEntry& entry) const;
  // What a search looks through: folded name, pack ids and comments, one a line.
  std::string_view words_of(const UmsIdEntry& entry) const;

  base::Date today() const { return today_; }
  std::size_t open_count() const { return open_count_; }
  std::size_t closed_count() const { return by_ref_.size() - open_count_; }

 private:
  using Slot = std::uint32_t;
  static constexpr std::size_t kColumns = 5;
  // Bits of flags_ beside those of the chips.
  static constexpr std::uint8_t kOpen = 0x80, kUsed = 0x40;

  Slot slot_of(const UmsIdEntry& entry) const {
    return static_cast<Slot>(&entry - entries_.data());
  }
  bool before(Column column, Slot a, Slot b) const;
  std::vector<Slot>::const_iterator place_of(std::string_view ref) const;  // in by_ref_
  std::optional<Slot> slot_of(const domain::UmsRef& ref) const;
  Slot new_slot(const domain::UmsRef& ref);
  void fill(Slot slot, const domain::UmsId& row, std::span<const domain::ProductPack* const> packs);
  void forget(Slot slot);
  void take_out(Slot slot);  // of the orders, while the entry still is what it was
  void put_in(Slot slot);    // and back, once it is what it is now
  void count_in(Slot slot, int step);

  bool fits(Slot slot, const Question& asked, std::span<const Letters> letters,
            base::Instant now) const;
  void match(Question asked, base::Instant now, Matches& found) const;
  std::size_t problem_count(base::Instant now) const;

  base::Date today_;
  std::uint64_t revision_ = 1;
  std::vector<UmsIdEntry> entries_;  // by slot; a slot keeps its row as long as the row is there
  std::vector<std::uint8_t> flags_;  // by slot: what is asked of many rows
  EntryTexts texts_;
  std::vector<Slot> free_;
  std::vector<Slot> by_ref_;
  std::array<std::vector<Slot>, kColumns> orders_;  // ascending, ties by ref
  std::array<std::size_t, kChipCount> chip_counts_{};
  std::size_t open_count_ = 0;
  base::Instant latest_start_{};  // no certificate becomes valid after this
};

}  // namespace query
