#include "core/query/ums_id_index.hpp"

#include "core/base/text.hpp"
#include "core/query/search_words.hpp"
#include "core/rules/certificate_status.hpp"
#include "core/rules/pack_status.hpp"

#include <algorithm>
#include <compare>
#include <numeric>
#include <utility>

namespace query {
namespace {

// Shorter words would be found in most fingerprints by chance.
constexpr std::size_t kShortestDigestWord = 6;

// Above this many changed rows it is cheaper to begin anew.
constexpr std::size_t kMostRefreshed = 200;

UmsIdEntry entry_of(const domain::UmsId& row) {
  const domain::CertificateFacts& certificate = row.certificate.certificate;
  UmsIdEntry entry;
  entry.ref = row.ref;
  entry.open = row.lifecycle == domain::Lifecycle::Open;
  entry.auto_assign = row.auto_assign;
  entry.not_before = certificate.not_before;
  entry.not_after = certificate.not_after;
  entry.sort_name = base::fold_case(row.name);
  entry.words = entry.sort_name;
  entry.digests = certificate.fingerprint + '\n' + base::fold_case(certificate.identifier);
  return entry;
}

void add_pack(UmsIdEntry& entry, const domain::ProductPack& pack, base::Date today) {
  rules::add(entry.usage, pack, today);
  entry.words += '\n';
  entry.words += base::fold_case(pack.pack_id);
  if (pack.comment.empty()) return;
  entry.words += '\n';
  entry.words += base::fold_case(pack.comment);
}

// What follows from the counted packs.
void finish(UmsIdEntry& entry, base::Date today) {
  using rules::UsageLevel;
  entry.level = rules::level(entry.usage);
  entry.chips = {};
  if (!entry.open) return;
  const auto set = [&](Chip chip, bool fits) {
    if (fits) entry.chips.toggle(chip);
  };
  const rules::Usage& usage = entry.usage;
  set(Chip::Expiring,
      usage.expired_packs > 0 ||
          (usage.earliest_expiry &&
           rules::expiry_mark(*usage.earliest_expiry, today) == rules::ExpiryMark::Soon));
  set(Chip::NearLimit, entry.level == UsageLevel::NearLimit || entry.level == UsageLevel::Full);
  set(Chip::OverConsumed, entry.level == UsageLevel::OverConsumed);
  set(Chip::AutoAssignOff, !entry.auto_assign);
}

// By ratio, then by used; 0 / 0 is below every other.
std::strong_ordering compare_usage(const rules::Usage& a, const rules::Usage& b) {
  if (a.total == 0 || b.total == 0) return a.total <=> b.total;
  if (const auto by_ratio = a.used * b.total <=> b.used * a.total; by_ratio != 0) return by_ratio;
  return a.used <=> b.used;
}

std::strong_ordering compare(Column column, const UmsIdEntry& a, const UmsIdEntry& b) {
  switch (column) {
    case Column::Name: return base::compare_natural(a.sort_name, b.sort_name);
    case Column::LicensesUsed: return compare_usage(a.usage, b.usage);
    case Column::ProductPacks: return a.usage.packs <=> b.usage.packs;
    case Column::Certificate: return a.not_after <=> b.not_after;
    case Column::AutoAssign: return a.auto_assign <=> b.auto_assign;
  }
  std::unreachable();
}

bool has_word(const UmsIdEntry& entry, const std::string& word) {
  if (entry.words.find(word) != std::string::npos) return true;
  return word.size() >= kShortestDigestWord && entry.digests.find(word) != std::string::npos;
}

bool fits(const UmsIdEntry& entry, const ListQuery& query, const std::vector<std::string>& words,
          base::Instant now) {
  if (!entry.open && !query.show_closed) return false;
  if (!query.chips.empty() && (chips_at(entry, now).bits & query.chips.bits) != query.chips.bits) {
    return false;
  }
  return std::ranges::all_of(words, [&](const auto& word) { return has_word(entry, word); });
}

}  // namespace

Chips chips_at(const UmsIdEntry& entry, base::Instant now) {
  Chips chips = entry.chips;
  if (entry.open && rules::certificate_status(entry.not_before, entry.not_after, now) !=
                        rules::CertificateStatus::Valid) {
    chips.toggle(Chip::CertificateProblems);
  }
  return chips;
}

UmsIdIndex::UmsIdIndex(const domain::CompanyRows& rows, base::Date today) : today_(today) {
  entries_.reserve(rows.ums_ids.size());
  for (const domain::UmsId& row : rows.ums_ids) entries_.push_back(entry_of(row));
  for (const domain::ProductPack& pack : rows.product_packs) {
    if (!pack.ums_id) continue;
    const auto at = std::ranges::lower_bound(entries_, *pack.ums_id, {}, &UmsIdEntry::ref);
    if (at != entries_.end() && at->ref == *pack.ums_id) add_pack(*at, pack, today);
  }
  for (UmsIdEntry& entry : entries_) {
    finish(entry, today);
    if (entry.open) ++open_count_;
  }
  by_ref_.resize(entries_.size());
  std::iota(by_ref_.begin(), by_ref_.end(), Slot{0});
  for (std::size_t column = 0; column < kColumns; ++column) {
    orders_[column] = by_ref_;
    std::ranges::sort(orders_[column],
                      [&](Slot a, Slot b) { return before(static_cast<Column>(column), a, b); });
  }
}

bool UmsIdIndex::before(Column column, Slot a, Slot b) const {
  const UmsIdEntry& left = entries_[a];
  const UmsIdEntry& right = entries_[b];
  if (const auto order = compare(column, left, right); order != 0) return order < 0;
  return left.ref < right.ref;
}

std::vector<UmsIdIndex::Slot>::const_iterator UmsIdIndex::place_of(
    const domain::UmsRef& ref) const {
  return std::ranges::lower_bound(
      by_ref_, ref, {}, [&](Slot slot) -> const domain::UmsRef& { return entries_[slot].ref; });
}

std::optional<UmsIdIndex::Slot> UmsIdIndex::slot_of(const domain::UmsRef& ref) const {
  const auto at = place_of(ref);
  if (at == by_ref_.end() || entries_[*at].ref != ref) return std::nullopt;
  return *at;
}

const UmsIdEntry* UmsIdIndex::entry(const domain::UmsRef& ref) const {
  const auto slot = slot_of(ref);
  return slot ? &entries_[*slot] : nullptr;
}

void UmsIdIndex::take_out(Slot slot) {
  for (std::size_t column = 0; column < kColumns; ++column) {
    std::vector<Slot>& order = orders_[column];
    order.erase(std::ranges::lower_bound(
        order, slot, [&](Slot a, Slot b) { return before(static_cast<Column>(column), a, b); }));
  }
  if (entries_[slot].open) --open_count_;
}

void UmsIdIndex::put_in(Slot slot) {
  for (std::size_t column = 0; column < kColumns; ++column) {
    std::vector<Slot>& order = orders_[column];
    const auto at = std::ranges::lower_bound(
        order, slot, [&](Slot a, Slot b) { return before(static_cast<Column>(column), a, b); });
    order.insert(at, slot);
  }
  if (entries_[slot].open) ++open_count_;
}

UmsIdIndex::Slot UmsIdIndex::new_slot(const domain::UmsRef& ref) {
  Slot slot = static_cast<Slot>(entries_.size());
  if (free_.empty()) {
    entries_.emplace_back();
  } else {
    slot = free_.back();
    free_.pop_back();
  }
  by_ref_.insert(place_of(ref), slot);
  return slot;
}

void UmsIdIndex::forget(Slot slot) {
  by_ref_.erase(place_of(entries_[slot].ref));
  entries_[slot] = {};
  free_.push_back(slot);
}

void UmsIdIndex::refresh(const domain::CompanyRows& rows, std::span<const domain::UmsRef> changed) {
  if (changed.size() > kMostRefreshed) {
    *this = UmsIdIndex(rows, today_);
    return;
  }
  for (const domain::UmsRef& ref : changed) {
    const domain::UmsId* row = rows.ums_ids.find(ref);
    std::optional<Slot> slot = slot_of(ref);
    if (slot) take_out(*slot);
    if (row != nullptr) {
      UmsIdEntry entry = entry_of(*row);
      for (const domain::ProductPack& pack : rows.product_packs) {
        if (pack.ums_id == ref) add_pack(entry, pack, today_);
      }
      finish(entry, today_);
      if (!slot) slot = new_slot(ref);
      entries_[*slot] = std::move(entry);
      put_in(*slot);
    } else if (slot) {
      forget(*slot);
    }
  }
}

void UmsIdIndex::find(const ListQuery& query, base::Instant now, UmsIdPage& page) const {
  const std::vector<std::string> words = search_words(query.search);
  const std::vector<Slot>& order = orders_[static_cast<std::size_t>(query.sort)];
  page.matching.clear();
  page.open_matches = 0;
  const auto take_if_fits = [&](Slot slot) {
    if (!fits(entries_[slot], query, words, now)) return;
    page.matching.push_back(slot);
    if (entries_[slot].open) ++page.open_matches;
  };
  if (query.direction == Direction::Ascending) {
    std::ranges::for_each(order, take_if_fits);
  } else {
    std::for_each(order.rbegin(), order.rend(), take_if_fits);
  }
  const auto rows_per_page = static_cast<std::size_t>(std::max(1, query.rows));
  page.matches = page.matching.size();
  page.pages = static_cast<int>(
      std::max<std::size_t>(1, (page.matches + rows_per_page - 1) / rows_per_page));
  page.page = std::clamp(query.page, 1, page.pages);
  page.first = static_cast<std::size_t>(page.page - 1) * rows_per_page;
  page.rows.clear();
  for (std::size_t i = page.first; i < std::min(page.first + rows_per_page, page.matches); ++i) {
    page.rows.push_back(&entries_[page.matching[i]]);
  }
}

std::array<std::size_t, kChipCount> UmsIdIndex::chip_counts(base::Instant now) const {
  std::array<std::size_t, kChipCount> counts{};
  for (const Slot slot : by_ref_) {
    const Chips chips = chips_at(entries_[slot], now);
    for (std::size_t chip = 0; chip < counts.size(); ++chip) {
      if (chips.has(static_cast<Chip>(chip))) ++counts[chip];
    }
  }
  return counts;
}

}  // namespace query
