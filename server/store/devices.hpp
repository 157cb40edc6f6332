#pragma once

#include "core/domain/device.hpp"
#include "core/domain/license.hpp"
#include "core/rules/decide.hpp"
#include "server/store/sqlite.hpp"

#include <string>

namespace store {

void add_device(Transaction& transaction, const domain::CompanyRef& company,
                const domain::Device& device);

// `reason`: why it waits ("no_pack", "pack_expired", "over_consumed", "all_in_use"), none if it
// does not or if no run of the automatic assignment has looked at it.
void add_need(Transaction& transaction, const domain::CompanyRef& company, const domain::Need& need,
              const std::optional<std::string>& reason);

void add_license(Transaction& transaction, const domain::CompanyRef& company,
                 const domain::License& license, domain::Product product);

// Open licenses of the pack on devices of that UMS ID take the date.
void take_expiry(Transaction& transaction, const domain::CompanyRef& company,
                 const rules::LicensesTakeExpiry& change);

}  // namespace store
