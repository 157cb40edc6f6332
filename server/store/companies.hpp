#pragma once

#include "core/base/instant.hpp"
#include "core/domain/company.hpp"
#include "server/store/sqlite.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// A company and where its feed stands.
struct CompanyState {
  domain::Company company;
  domain::Revision revision = 0;
  std::string epoch;
};

// By its Global Account ID or its ref: what stands in an address.
std::optional<CompanyState> find_company(Transaction& transaction, std::string_view address);

// All companies, in the order in which they were created.
std::vector<domain::Company> companies(Transaction& transaction);

void add_company(Transaction& transaction, const domain::Company& company, const std::string& epoch,
                 base::Instant now);

// The next revision of the company, which the command of this transaction takes.
domain::Revision raise_revision(Transaction& transaction, const domain::CompanyRef& company);

}  // namespace store
