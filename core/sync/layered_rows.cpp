#include "core/sync/layered_rows.hpp"

#include "core/base/overloaded.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace sync {
namespace {

// Beyond this, whoever keeps an index builds a new one.
constexpr std::size_t kMostTouched = 1000;

// The table that rows of this kind stand in; not for domain::Company.
auto& table_of(domain::CompanyRows& rows, const domain::UmsId&) {
  return rows.ums_ids;
}
auto& table_of(domain::CompanyRows& rows, const domain::ProductPack&) {
  return rows.product_packs;
}
auto& table_of(domain::CompanyRows& rows, const domain::SubscriptionKey&) {
  return rows.subscription_keys;
}
auto& table_of(domain::CompanyRows& rows, const domain::Order&) {
  return rows.orders;
}

// What stands where `row` would be put, if anything.
std::optional<domain::Row> find(domain::CompanyRows& rows, const domain::Row& row) {
  return std::visit(
      base::overloaded{
          [&](const domain::Company&) { return std::optional<domain::Row>(rows.company); },
          [&](const auto& entity) {
            const auto* found = table_of(rows, entity).find(entity.ref);
            return found != nullptr ? std::optional<domain::Row>(*found) : std::nullopt;
          },
      },
      row);
}

void erase(domain::CompanyRows& rows, const domain::Row& row) {
  std::visit(base::overloaded{
                 [](const domain::Company&) {},
                 [&](const auto& entity) { table_of(rows, entity).erase(entity.ref); },
             },
             row);
}

}  // namespace

void LayeredRows::touch(const domain::UmsRef& ums_id) {
  if (touched_.everything) return;
  const auto at = std::ranges::lower_bound(touched_.ums_ids, ums_id);
  if (at != touched_.ums_ids.end() && *at == ums_id) return;
  touched_.ums_ids.insert(at, ums_id);
  if (touched_.ums_ids.size() > kMostTouched) touched_ = {.everything = true, .ums_ids = {}};
}

void LayeredRows::touch(const domain::Row& row) {
  if (const auto* ums_id = std::get_if<domain::UmsId>(&row)) touch(ums_id->ref);
  if (const auto* pack = std::get_if<domain::ProductPack>(&row)) {
    if (pack->ums_id) touch(*pack->ums_id);
  }
}

void LayeredRows::replace(domain::CompanyRows base) {
  rows_ = std::move(base);
  hidden_.clear();
  touched_ = {.everything = true, .ums_ids = {}};
}

void LayeredRows::put_on_top(domain::Row row) {
  auto before = find(rows_, row);
  if (before) touch(*before);
  touch(row);
  hidden_.push_back({.row = before ? *std::move(before) : row, .in_base = before.has_value()});
  domain::put(rows_, std::move(row));
}

void LayeredRows::peel() {
  while (!hidden_.empty()) {
    Hidden hidden = std::move(hidden_.back());
    hidden_.pop_back();
    if (const auto top = find(rows_, hidden.row)) touch(*top);
    touch(hidden.row);
    if (hidden.in_base) {
      domain::put(rows_, std::move(hidden.row));
    } else {
      erase(rows_, hidden.row);
    }
  }
}

void LayeredRows::put_in_base(domain::Row row) {
  if (const auto before = find(rows_, row)) touch(*before);
  touch(row);
  domain::put(rows_, std::move(row));
}

}  // namespace sync
