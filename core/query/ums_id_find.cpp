#include "core/query/search_words.hpp"
#include "core/query/ums_id_index.hpp"
#include "core/rules/certificate_status.hpp"

#include <algorithm>
#include <utility>

namespace query {
namespace {

bool has_problem(const UmsIdEntry& entry, base::Instant now) {
  return rules::certificate_status(entry.not_before, entry.not_after, now) !=
         rules::CertificateStatus::Valid;
}

std::vector<Letters> letters_of(const std::vector<std::string>& words) {
  std::vector<Letters> letters;
  for (const std::string& word : words) letters.emplace_back(word);
  return letters;
}

}  // namespace

Chips chips_at(const UmsIdEntry& entry, base::Instant now) {
  Chips chips = entry.chips;
  if (entry.open && has_problem(entry, now)) chips.toggle(Chip::CertificateProblems);
  return chips;
}

bool UmsIdIndex::fits(Slot slot, const Question& asked, std::span<const Letters> letters,
                      base::Instant now) const {
  const std::uint8_t flags = flags_[slot];
  const auto problems = Chips::bit(Chip::CertificateProblems);
  const auto plain = static_cast<std::uint8_t>(asked.chips.bits & ~problems);
  if ((flags & (asked.show_closed ? kUsed : kOpen)) == 0 || (flags & plain) != plain) return false;
  if (asked.chips.has(Chip::CertificateProblems) &&
      ((flags & kOpen) == 0 || !has_problem(entries_[slot], now))) {
    return false;
  }
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (!texts_.have(slot, asked.words[i], letters[i])) return false;
  }
  return true;
}

void UmsIdIndex::match(Question asked, base::Instant now, Matches& found) const {
  const bool same_rows = found.revision == revision_;
  if (found.recall(asked, revision_)) return;
  if (same_rows) found.remember();
  // What time decides is found anew each time.
  const bool known = same_rows && !found.asked.chips.has(Chip::CertificateProblems);
  const std::vector<Letters> letters = letters_of(asked.words);
  const auto is_found = [&](Slot slot) { return fits(slot, asked, letters, now); };
  if (known && narrows(asked, found.asked)) {
    found.keep_if(is_found);
  } else {
    found.clear(entries_.size());
    for (Slot slot = 0; slot < entries_.size(); ++slot) {
      if (is_found(slot)) found.add(slot);
    }
  }
  found.open = 0;
  found.all = 0;
  found.each([&](Slot slot) {
    ++found.all;
    if ((flags_[slot] & kOpen) != 0) ++found.open;
  });
  found.asked = std::move(asked);
  found.revision = revision_;
}

void UmsIdIndex::find(const ListQuery& query, base::Instant now, UmsIdPage& page) const {
  match({search_words(query.search), query.chips, query.show_closed}, now, page.found);
  page.matches = page.found.all;
  page.open_matches = page.found.open;
  const auto rows_per_page = static_cast<std::size_t>(std::max(1, query.rows));
  page.pages = static_cast<int>(
      std::max<std::size_t>(1, (page.matches + rows_per_page - 1) / rows_per_page));
  page.page = std::clamp(query.page, 1, page.pages);
  page.first = static_cast<std::size_t>(page.page - 1) * rows_per_page;
  page.rows.clear();
  std::size_t passed = 0;
  const std::size_t end = std::min(page.first + rows_per_page, page.matches);
  const auto take = [&](Slot slot) {
    if (page.found.has(slot) && passed++ >= page.first) page.rows.push_back(&entries_[slot]);
    return passed == end;
  };
  const std::vector<Slot>& order = orders_[static_cast<std::size_t>(query.sort)];
  if (end == 0) return;
  if (query.direction == Direction::Ascending) {
    static_cast<void>(std::ranges::find_if(order, take));
  } else {
    static_cast<void>(std::find_if(order.rbegin(), order.rend(), take));
  }
}

std::size_t UmsIdIndex::problem_count(base::Instant now) const {
  const std::vector<Slot>& by_end = orders_[static_cast<std::size_t>(Column::Certificate)];
  const auto is_problem = [&](Slot slot) { return has_problem(entries_[slot], now); };
  const auto is_open = [&](Slot slot) { return (flags_[slot] & kOpen) != 0; };
  // Without certificates of the future, those with problems are the ones that end first.
  const auto end =
      now < latest_start_ ? by_end.end() : std::ranges::partition_point(by_end, is_problem);
  return static_cast<std::size_t>(std::count_if(by_end.begin(), end, [&](Slot slot) {
    return is_open(slot) && (now >= latest_start_ || is_problem(slot));
  }));
}

std::array<std::size_t, kChipCount> UmsIdIndex::chip_counts(base::Instant now) const {
  auto counts = chip_counts_;
  counts[static_cast<std::size_t>(Chip::CertificateProblems)] = problem_count(now);
  return counts;
}

}  // namespace query
