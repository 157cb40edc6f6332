#include "server/store/feed.hpp"

#include "core/wire/changes.hpp"

#include <iterator>
#include <vector>

namespace store {
namespace {

template <class Row>
domain::Table<Row> as_table(std::vector<Row> rows) {
  return domain::Table<Row>(
      {std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end())});
}

}  // namespace

domain::CompanyRows company_rows(Transaction& transaction, const domain::Company& company,
                                 base::Date today) {
  const View view{company.ref, today};
  return {.company = company,
          .ums_ids = as_table(ums_ids(transaction, view)),
          .product_packs = as_table(packs(transaction, view)),
          .subscription_keys = as_table(subscription_keys(transaction, view)),
          .orders = as_table(orders(transaction, view))};
}

void add_changes(Transaction& transaction, const domain::CompanyRef& company,
                 const std::vector<domain::Change>& changes) {
  int position = 0;
  for (const domain::Change& change : changes) {
    transaction.sql().run(
        "INSERT INTO changes (company, revision, position, change) VALUES ($1, $2, $3, $4)",
        company, change.revision, position++, wire::encode(change));
  }
}

std::vector<domain::Change> changes_between(Transaction& transaction,
                                            const domain::CompanyRef& company,
                                            const Revisions& revisions) {
  return transaction.sql().all(
      "SELECT change FROM changes WHERE company = $1 AND revision > $2 AND revision <= $3"
      " ORDER BY revision, position",
      [](const Row& row) {
        auto change = wire::decode<domain::Change>(row.text(0));
        if (!change) throw StorageError("a kept change cannot be read");
        return *std::move(change);
      },
      company, revisions.after, revisions.to);
}

std::map<std::string, std::uint64_t, std::less<>> last_commands(Transaction& transaction,
                                                                const domain::CompanyRef& company,
                                                                const Revisions& revisions,
                                                                std::string_view asking_client) {
  std::map<std::string, std::uint64_t, std::less<>> last;
  transaction.sql().each(
      "SELECT client_id, last_command_id FROM clients WHERE company = $1 AND (client_id = $2"
      " OR client_id IN (SELECT client_id FROM command_outcomes"
      "  WHERE company = $1 AND revision > $3 AND revision <= $4))",
      [&](const Row& row) { last[row.text(0)] = static_cast<std::uint64_t>(row.integer(1)); },
      company, asking_client, revisions.after, revisions.to);
  return last;
}

}  // namespace store
