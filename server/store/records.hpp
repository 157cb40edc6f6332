#pragma once

#include "core/rules/records.hpp"
#include "server/store/companies.hpp"
#include "server/store/rows.hpp"
#include "server/store/sqlite.hpp"

#include <string>

namespace store {

// Whose command is decided and what its author had seen.
struct Author {
  std::string client_id;
  domain::Revision seen_revision = 0;
};

// Answers the rules from a transaction, for one company alone. Lives inside that transaction.
class StoreRecords final : public rules::Records {
 public:
  StoreRecords(Transaction& transaction, domain::Company company, base::Date today, Author author)
      : transaction_(transaction),
        company_(std::move(company)),
        view_{company_.ref, today},
        author_(std::move(author)) {}

  domain::Company company() const override { return company_; }
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
  bool changed_meanwhile(std::string_view ref, rules::Aspect aspect) const override;

 private:
  Transaction& transaction_;
  domain::Company company_;
  View view_;
  Author author_;
};

}  // namespace store
