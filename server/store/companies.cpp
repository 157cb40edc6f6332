#include "server/store/companies.hpp"

namespace store {
namespace {

domain::Company company_of(const Row& row) {
  return {.ref = {row.text(0)}, .name = row.text(1), .global_account_id = row.text(2)};
}

}  // namespace

std::optional<CompanyState> find_company(Transaction& transaction, std::string_view address) {
  return transaction.sql().first(
      "SELECT ref, name, global_account_id, revision, epoch FROM companies"
      " WHERE global_account_id = $1 OR ref = $1",
      [](const Row& row) {
        return CompanyState{company_of(row), static_cast<domain::Revision>(row.integer(3)),
                            row.text(4)};
      },
      address);
}

std::vector<domain::Company> companies(Transaction& transaction) {
  return transaction.sql().all(
      "SELECT ref, name, global_account_id FROM companies ORDER BY created_at, rowid", company_of);
}

void add_company(Transaction& transaction, const domain::Company& company, const std::string& epoch,
                 base::Instant now) {
  transaction.sql().run(
      "INSERT INTO companies (ref, name, global_account_id, epoch, created_at)"
      " VALUES ($1, $2, $3, $4, $5)",
      company.ref, company.name, company.global_account_id, epoch, now);
}

domain::Revision raise_revision(Transaction& transaction, const domain::CompanyRef& company) {
  return static_cast<domain::Revision>(transaction.sql().number(
      "UPDATE companies SET revision = revision + 1 WHERE ref = $1 RETURNING revision", company));
}

}  // namespace store
