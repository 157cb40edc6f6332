#pragma once

#include "core/domain/refs.hpp"
#include "core/domain/ums_id.hpp"
#include "core/wire/license_file.hpp"
#include "server/store/rows.hpp"
#include "server/store/sqlite.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace store {

// An issued .lic file, kept forever.
struct LicenseFile {
  domain::IssuedUmsLicense issued;
  std::string issued_by;
  std::string file;  // the envelope, as it is downloaded
};

void add_license_file(Transaction& transaction, const domain::CompanyRef& company,
                      const domain::UmsRef& ums_id, const LicenseFile& file);

// The envelope of that serial, if this company's UMS ID was ever given one.
std::optional<std::string> license_file(Transaction& transaction, const domain::CompanyRef& company,
                                        const domain::UmsRef& ums_id, std::uint32_t serial);

// The valid licenses of this UMS ID's devices from its packs, by unit id and product.
std::vector<wire::UmsLicensePayload::DeviceLicense> device_licenses(Transaction& transaction,
                                                                    const View& view,
                                                                    const domain::UmsRef& ums_id);

}  // namespace store
