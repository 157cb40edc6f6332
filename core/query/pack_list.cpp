#include "core/query/pack_list.hpp"

#include "core/base/text.hpp"
#include "core/domain/names.hpp"
#include "core/query/search_words.hpp"
#include "core/rules/assignable.hpp"
#include "core/rules/pack_status.hpp"
#include "core/rules/replica_records.hpp"

#include <algorithm>
#include <compare>
#include <string>
#include <utility>

namespace query {
namespace {

using domain::ProductPack;

bool found(const ProductPack& pack, const std::vector<std::string>& words) {
  if (words.empty()) return true;
  std::string text = pack.pack_id;
  text += '\n';
  text += domain::wire_name(pack.product);
  text += '\n';
  text += rules::product_name(pack.product);
  text += '\n';
  text += pack.comment;
  return has_all(base::fold_case(text), words);
}

std::strong_ordering compare_used(const ProductPack& a, const ProductPack& b) {
  const auto scaled = [](int used, int total) { return std::int64_t{used} * total; };
  const auto by_ratio = scaled(a.used, b.total) <=> scaled(b.used, a.total);
  return by_ratio != 0 ? by_ratio : a.used <=> b.used;
}

std::strong_ordering compare(PackColumn column, const ProductPack& a, const ProductPack& b,
                             base::Date today) {
  switch (column) {
    case PackColumn::PackId: return std::strong_ordering::equal;
    case PackColumn::Used: return compare_used(a, b);
    case PackColumn::Expires: return a.expires_on <=> b.expires_on;
    case PackColumn::Status: return rules::status(a, today) <=> rules::status(b, today);
  }
  std::unreachable();
}

}  // namespace

std::vector<const ProductPack*> packs_of(const domain::CompanyRows& rows,
                                         const domain::UmsRef& ums_id, const PackListQuery& query,
                                         base::Date today) {
  const std::vector<std::string> words = search_words(query.search);
  std::vector<const ProductPack*> packs;
  for (const ProductPack& pack : rows.product_packs) {
    if (pack.ums_id == ums_id && found(pack, words)) packs.push_back(&pack);
  }
  std::ranges::sort(packs, [&](const ProductPack* a, const ProductPack* b) {
    const auto order = compare(query.sort, *a, *b, today);
    return order != 0 ? order < 0 : a->pack_id < b->pack_id;
  });
  if (query.descending) std::ranges::reverse(packs);
  return packs;
}

std::vector<AssignablePack> assignable_packs(const domain::CompanyRows& rows,
                                             const domain::UmsRef& ums_id, std::string_view search,
                                             base::Date today) {
  const std::vector<std::string> words = search_words(search);
  const rules::ReplicaRecords records(rows);
  std::vector<AssignablePack> packs;
  for (const ProductPack& pack : rows.product_packs) {
    if (pack.ums_id == ums_id || pack.archived || !found(pack, words)) continue;
    packs.push_back({&pack, rules::not_assignable(records, pack, ums_id, today)});
  }
  std::ranges::sort(packs, [](const AssignablePack& a, const AssignablePack& b) {
    if (a.refusal.has_value() != b.refusal.has_value()) return b.refusal.has_value();
    return a.pack->pack_id < b.pack->pack_id;
  });
  return packs;
}

}  // namespace query
