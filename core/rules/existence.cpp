#include "core/rules/existence.hpp"

#include "core/rules/refuse.hpp"

#include <algorithm>
#include <utility>

namespace rules {
namespace {

using domain::RefusalCode;

std::expected<domain::ProductPack, domain::Refusal> pack(const Records& records,
                                                         const domain::PackRef& ref) {
  auto found = records.pack(ref);
  if (!found) return refuse(RefusalCode::NotFound, {}, ref.text);
  return *std::move(found);
}

template <class Row, class Ref, class Find>
std::expected<std::vector<Row>, domain::Refusal> each_once(const Records& records,
                                                           const std::vector<Ref>& refs,
                                                           Find find) {
  std::vector<Row> rows;
  rows.reserve(refs.size());
  for (const Ref& ref : refs) {
    if (std::ranges::find(rows, ref, &Row::ref) != rows.end()) continue;
    std::expected<Row, domain::Refusal> row = find(records, ref);
    if (!row) return std::unexpected(std::move(row.error()));
    rows.push_back(*std::move(row));
  }
  return rows;
}

}  // namespace

std::expected<domain::UmsId, domain::Refusal> open_ums_id(const Records& records,
                                                          const domain::UmsRef& ref) {
  auto found = records.ums_id(ref);
  if (!found) return refuse(RefusalCode::NotFound, {}, ref.text);
  if (found->lifecycle != domain::Lifecycle::Open) {
    return refuse(RefusalCode::UmsIdClosed, {{"name", found->name}}, ref.text);
  }
  return *std::move(found);
}

std::expected<std::vector<domain::UmsId>, domain::Refusal> open_ums_ids(
    const Records& records, const std::vector<domain::UmsRef>& refs) {
  return each_once<domain::UmsId>(records, refs, open_ums_id);
}

std::expected<std::vector<domain::ProductPack>, domain::Refusal> packs(
    const Records& records, const std::vector<domain::PackRef>& refs) {
  return each_once<domain::ProductPack>(records, refs, pack);
}

}  // namespace rules
