#pragma once

#include "core/domain/change.hpp"
#include "core/domain/company_rows.hpp"
#include "server/store/companies.hpp"
#include "server/store/rows.hpp"
#include "server/store/sqlite.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// Every row of the company, at the revision that the same transaction reads.
domain::CompanyRows company_rows(Transaction& transaction, const domain::Company& company,
                                 base::Date today);

void add_changes(Transaction& transaction, const domain::CompanyRef& company,
                 const std::vector<domain::Change>& changes);

struct Revisions {
  domain::Revision after = 0;  // not in it
  domain::Revision to = 0;     // in it
};

// In order of revision.
std::vector<domain::Change> changes_between(Transaction& transaction,
                                            const domain::CompanyRef& company,
                                            const Revisions& revisions);

// The last command with an outcome of each client that wrote in these revisions, and of
// `asking_client`, if it has sent any.
std::map<std::string, std::uint64_t, std::less<>> last_commands(Transaction& transaction,
                                                                const domain::CompanyRef& company,
                                                                const Revisions& revisions,
                                                                std::string_view asking_client);

}  // namespace store
