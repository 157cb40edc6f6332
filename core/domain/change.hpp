#pragma once

#include "core/domain/company_rows.hpp"
#include "core/domain/refs.hpp"

#include <variant>
#include <vector>

namespace domain {

// A row as it is after a command, with the figures that the server counts.
using Row = std::variant<Company, UmsId, ProductPack, SubscriptionKey, Order>;

struct Change {
  Revision revision = 0;
  Row row;

  friend bool operator==(const Change&, const Change&) = default;
};

// Puts `row` in its table.
void put(CompanyRows& rows, Row row);

}  // namespace domain
