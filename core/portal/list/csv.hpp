#pragma once

#include "core/portal/model.hpp"

#include <string>

namespace portal {

// All rows that `query` finds, on all pages, in its order: RFC 4180 with a header line, UTF-8 with
// a byte order mark. A cell that a spreadsheet would read as a formula gets an apostrophe first.
std::string list_as_csv(const CompanyState& company, const query::ListQuery& query,
                        base::Instant now);

}  // namespace portal
