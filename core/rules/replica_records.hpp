#pragma once

#include "core/domain/company_rows.hpp"
#include "core/rules/records.hpp"

namespace rules {

// The records of a client: the rows of one company that it holds. Refers to them: make it where it
// is used.
class ReplicaRecords final : public Records {
 public:
  explicit ReplicaRecords(const domain::CompanyRows& rows) : rows_(rows) {}

  domain::Company company() const override;
  std::optional<domain::UmsId> ums_id(const domain::UmsRef& ref) const override;
  std::optional<domain::ProductPack> pack(const domain::PackRef& ref) const override;
  std::optional<domain::Order> order(const domain::OrderRef& ref) const override;
  std::vector<domain::SubscriptionKey> subscription_keys() const override;
  std::optional<domain::UmsId> open_ums_id_named(std::string_view name) const override;
  std::optional<domain::UmsId> open_ums_id_with_fingerprint(
      std::string_view fingerprint) const override;
  std::optional<domain::UmsId> open_ums_id_with_identifier(
      std::string_view identifier) const override;
  std::size_t open_ums_id_count() const override;
  std::size_t pack_count_of(const domain::UmsRef& ref) const override;
  std::uint32_t highest_license_serial(std::string_view identifier) const override;
  bool proven_elsewhere(std::string_view fingerprint, std::string_view identifier) const override;
  bool changed_meanwhile(std::string_view ref, Aspect aspect) const override;

 private:
  const domain::CompanyRows& rows_;
};

}  // namespace rules
