#pragma once

#include "core/domain/company.hpp"
#include "core/domain/ums_id.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/sqlite.hpp"

#include <string>

namespace license_file {

// The .lic file of `ums_id` as it is in the transaction, for `ums_id.last_license`, which it must
// have: the signed envelope of domain.md 7.
std::string make(store::Transaction& transaction, const domain::Company& company,
                 const domain::UmsId& ums_id, const signing::IssuingKey& key);

}  // namespace license_file
