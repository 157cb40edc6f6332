#pragma once

#include "core/portal/model.hpp"

#include <string>
#include <vector>

namespace portal {

// All rows that `query` finds, on all pages, in its order; with `only` (sorted), those of them that
// it names. RFC 4180 with a header line, UTF-8 with
// a byte order mark. A cell that a spreadsheet would read as a formula gets an apostrophe first.
std::string list_as_csv(const CompanyState& company, const query::ListQuery& query,
                        base::Instant now, const std::vector<domain::UmsRef>* only = nullptr);

}  // namespace portal
