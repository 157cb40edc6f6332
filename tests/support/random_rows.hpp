#pragma once

#include "core/domain/change.hpp"
#include "core/domain/command.hpp"
#include "core/domain/company_rows.hpp"
#include "core/domain/outcome.hpp"
#include "tests/support/random.hpp"

// Any value that its type can hold, for round trips.
namespace support {

domain::UmsId random_ums_id(Random& random);
domain::ProductPack random_pack(Random& random);
domain::SubscriptionKey random_key(Random& random);
domain::Order random_order(Random& random);
domain::CompanyRows random_rows(Random& random);
domain::Change random_change(Random& random);
domain::Refusal random_refusal(Random& random);
domain::Outcome random_outcome(Random& random);
domain::CommandBody random_command(Random& random);

}  // namespace support
