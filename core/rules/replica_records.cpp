#include "core/rules/replica_records.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace rules {
namespace {

template <class Row>
std::optional<Row> copy_of(const Row* row) {
  return row != nullptr ? std::optional(*row) : std::nullopt;
}

template <class Fits>
std::optional<domain::UmsId> find_open(const domain::CompanyRows& rows, Fits fits) {
  const auto at = std::ranges::find_if(rows.ums_ids, [&](const domain::UmsId& row) {
    return row.lifecycle == domain::Lifecycle::Open && fits(row);
  });
  return at != rows.ums_ids.end() ? std::optional(*at) : std::nullopt;
}

}  // namespace

domain::Company ReplicaRecords::company() const {
  return rows_.company;
}

std::optional<domain::UmsId> ReplicaRecords::ums_id(const domain::UmsRef& ref) const {
  return copy_of(rows_.ums_ids.find(ref));
}

std::optional<domain::ProductPack> ReplicaRecords::pack(const domain::PackRef& ref) const {
  return copy_of(rows_.product_packs.find(ref));
}

std::optional<domain::Order> ReplicaRecords::order(const domain::OrderRef& ref) const {
  return copy_of(rows_.orders.find(ref));
}

std::vector<domain::SubscriptionKey> ReplicaRecords::subscription_keys() const {
  return {rows_.subscription_keys.begin(), rows_.subscription_keys.end()};
}

std::optional<domain::UmsId> ReplicaRecords::open_ums_id_named(std::string_view name) const {
  return find_open(
      rows_, [&](const domain::UmsId& row) { return base::equal_folded_ascii(row.name, name); });
}

std::optional<domain::UmsId> ReplicaRecords::open_ums_id_with_fingerprint(
    std::string_view fingerprint) const {
  return find_open(rows_, [&](const domain::UmsId& row) {
    return row.certificate.certificate.fingerprint == fingerprint;
  });
}

std::optional<domain::UmsId> ReplicaRecords::open_ums_id_with_identifier(
    std::string_view identifier) const {
  return find_open(rows_, [&](const domain::UmsId& row) {
    return row.certificate.certificate.identifier == identifier;
  });
}

std::size_t ReplicaRecords::open_ums_id_count() const {
  return static_cast<std::size_t>(
      std::ranges::count(rows_.ums_ids, domain::Lifecycle::Open, &domain::UmsId::lifecycle));
}

std::size_t ReplicaRecords::pack_count_of(const domain::UmsRef& ref) const {
  return static_cast<std::size_t>(
      std::ranges::count(rows_.product_packs, std::optional(ref), &domain::ProductPack::ums_id));
}

std::uint32_t ReplicaRecords::highest_license_serial(std::string_view identifier) const {
  std::uint32_t highest = 0;
  for (const domain::UmsId& row : rows_.ums_ids) {
    if (row.last_license && row.certificate.certificate.identifier == identifier) {
      highest = std::max(highest, row.last_license->serial);
    }
  }
  return highest;
}

bool ReplicaRecords::proven_elsewhere(std::string_view, std::string_view) const {
  return false;
}

bool ReplicaRecords::changed_meanwhile(std::string_view, Aspect) const {
  return false;
}

}  // namespace rules
