#include "core/query/ums_id_index.hpp"

#include "core/base/text.hpp"
#include "core/rules/pack_status.hpp"

#include <algorithm>
#include <compare>
#include <string>
#include <utility>

namespace query {
namespace {

// Above this many changed rows it is cheaper to begin anew.
constexpr std::size_t kMostRefreshed = 200;

UmsIdEntry entry_of(const domain::UmsId& row) {
  const domain::CertificateFacts& certificate = row.certificate.certificate;
  UmsIdEntry entry;
  entry.open = row.lifecycle == domain::Lifecycle::Open;
  entry.auto_assign = row.auto_assign;
  entry.not_before = certificate.not_before;
  entry.not_after = certificate.not_after;
  return entry;
}

std::string words_of(const domain::UmsId& row, std::span<const domain::ProductPack* const> packs) {
  std::string words = base::fold_case(row.name);
  for (const domain::ProductPack* pack : packs) {
    words += '\n';
    words += base::fold_case(pack->pack_id);
    if (pack->comment.empty()) continue;
    words += '\n';
    words += base::fold_case(pack->comment);
  }
  return words;
}

constexpr std::uint32_t kNoPack = ~std::uint32_t{0};

// The packs of each UMS ID, in their order: the position of its first one, then from one to the
// next.
struct PacksBySlot {
  std::vector<const domain::ProductPack*> all;
  std::vector<std::uint32_t> first, next;
};

// Slots are positions in the table here, as in a new index.
PacksBySlot packs_by_slot(const domain::CompanyRows& rows) {
  PacksBySlot packs;
  for (const domain::ProductPack& pack : rows.product_packs) packs.all.push_back(&pack);
  packs.first.assign(rows.ums_ids.size(), kNoPack);
  packs.next.assign(packs.all.size(), kNoPack);
  for (auto at = static_cast<std::uint32_t>(packs.all.size()); at-- > 0;) {
    const auto& ums_id = packs.all[at]->ums_id;
    const auto slot = ums_id ? rows.ums_ids.position(*ums_id) : std::nullopt;
    if (slot) packs.next[at] = std::exchange(packs.first[*slot], at);
  }
  return packs;
}

std::string digests_of(const domain::CertificateFacts& certificate) {
  return certificate.fingerprint + "\n" + base::fold_case(certificate.identifier);
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

}  // namespace

UmsIdIndex::UmsIdIndex(const domain::CompanyRows& rows, base::Date today) : today_(today) {
  const std::size_t count = rows.ums_ids.size();
  entries_.reserve(count);
  flags_.reserve(count);
  constexpr std::size_t kTextOfOne = 192;  // ref, name, a pack or two, digests
  texts_.reserve(count, count * kTextOfOne);
  by_ref_.reserve(count);
  const PacksBySlot packs = packs_by_slot(rows);
  std::vector<const domain::ProductPack*> own;
  for (const domain::UmsId& row : rows.ums_ids) {
    const auto slot = static_cast<Slot>(entries_.size());
    own.clear();
    for (auto at = packs.first[slot]; at != kNoPack; at = packs.next[at]) {
      own.push_back(packs.all[at]);
    }
    entries_.emplace_back();
    flags_.push_back(0);
    by_ref_.push_back(slot);
    fill(slot, row, own);
    count_in(slot, 1);
  }
  for (std::size_t column = 0; column < kColumns; ++column) {
    orders_[column] = by_ref_;
    std::ranges::sort(orders_[column],
                      [&](Slot a, Slot b) { return before(static_cast<Column>(column), a, b); });
  }
}

void UmsIdIndex::fill(Slot slot, const domain::UmsId& row,
                      std::span<const domain::ProductPack* const> packs) {
  UmsIdEntry& entry = entries_[slot];
  entry = entry_of(row);
  for (const domain::ProductPack* pack : packs) rules::add(entry.usage, *pack, today_);
  finish(entry, today_);
  texts_.put(slot, row.ref.text, query::words_of(row, packs),
             digests_of(row.certificate.certificate));
  flags_[slot] = static_cast<std::uint8_t>(entry.chips.bits | kUsed | (entry.open ? kOpen : 0));
  latest_start_ = std::max(latest_start_, entry.not_before);
}

void UmsIdIndex::count_in(Slot slot, int step) {
  const auto add = [&](std::size_t& count) { count += static_cast<std::size_t>(step); };
  for (std::size_t chip = 0; chip < chip_counts_.size(); ++chip) {
    if (entries_[slot].chips.has(static_cast<Chip>(chip))) add(chip_counts_[chip]);
  }
  if (entries_[slot].open) add(open_count_);
}

bool UmsIdIndex::before(Column column, Slot a, Slot b) const {
  const UmsIdEntry& left = entries_[a];
  const UmsIdEntry& right = entries_[b];
  const auto order = [&]() -> std::strong_ordering {
    switch (column) {
      case Column::Name: return base::compare_natural(texts_.sort_name(a), texts_.sort_name(b));
      case Column::LicensesUsed: return compare_usage(left.usage, right.usage);
      case Column::ProductPacks: return left.usage.packs <=> right.usage.packs;
      case Column::Certificate: return left.not_after <=> right.not_after;
      case Column::AutoAssign: return left.auto_assign <=> right.auto_assign;
    }
    std::unreachable();
  }();
  return order != 0 ? order < 0 : texts_.ref(a) < texts_.ref(b);
}

std::vector<UmsIdIndex::Slot>::const_iterator UmsIdIndex::place_of(std::string_view ref) const {
  return std::ranges::lower_bound(by_ref_, ref, {}, [&](Slot slot) { return texts_.ref(slot); });
}

std::optional<UmsIdIndex::Slot> UmsIdIndex::slot_of(const domain::UmsRef& ref) const {
  const auto at = place_of(ref.text);
  if (at == by_ref_.end() || texts_.ref(*at) != ref.text) return std::nullopt;
  return *at;
}

const UmsIdEntry* UmsIdIndex::entry(const domain::UmsRef& ref) const {
  const auto slot = slot_of(ref);
  return slot ? &entries_[*slot] : nullptr;
}

domain::UmsRef UmsIdIndex::ref_of(const UmsIdEntry& entry) const {
  return {std::string(texts_.ref(slot_of(entry)))};
}

std::string_view UmsIdIndex::words_of(const UmsIdEntry& entry) const {
  return texts_.words(slot_of(entry));
}

void UmsIdIndex::take_out(Slot slot) {
  for (std::size_t column = 0; column < kColumns; ++column) {
    std::vector<Slot>& order = orders_[column];
    order.erase(std::ranges::lower_bound(
        order, slot, [&](Slot a, Slot b) { return before(static_cast<Column>(column), a, b); }));
  }
  count_in(slot, -1);
}

void UmsIdIndex::put_in(Slot slot) {
  for (std::size_t column = 0; column < kColumns; ++column) {
    std::vector<Slot>& order = orders_[column];
    const auto at = std::ranges::lower_bound(
        order, slot, [&](Slot a, Slot b) { return before(static_cast<Column>(column), a, b); });
    order.insert(at, slot);
  }
  count_in(slot, 1);
}

UmsIdIndex::Slot UmsIdIndex::new_slot(const domain::UmsRef& ref) {
  Slot slot = static_cast<Slot>(entries_.size());
  if (free_.empty()) {
    entries_.emplace_back();
    flags_.push_back(0);
  } else {
    slot = free_.back();
    free_.pop_back();
  }
  by_ref_.insert(place_of(ref.text), slot);
  return slot;
}

void UmsIdIndex::forget(Slot slot) {
  by_ref_.erase(place_of(texts_.ref(slot)));
  entries_[slot] = {};
  flags_[slot] = 0;
  texts_.forget(slot);
  free_.push_back(slot);
}

void UmsIdIndex::refresh(const domain::CompanyRows& rows, std::span<const domain::UmsRef> changed) {
  ++revision_;
  if (changed.size() > kMostRefreshed) {
    const std::uint64_t revision = revision_;
    *this = UmsIdIndex(rows, today_);
    revision_ = revision;
    return;
  }
  for (const domain::UmsRef& ref : changed) {
    const domain::UmsId* row = rows.ums_ids.find(ref);
    std::optional<Slot> slot = slot_of(ref);
    if (slot) take_out(*slot);
    if (row != nullptr) {
      std::vector<const domain::ProductPack*> packs;
      for (const domain::ProductPack& pack : rows.product_packs) {
        if (pack.ums_id == ref) packs.push_back(&pack);
      }
      if (!slot) slot = new_slot(ref);
      fill(*slot, *row, packs);
      put_in(*slot);
    } else if (slot) {
      forget(*slot);
    }
  }
}

}  // namespace query
