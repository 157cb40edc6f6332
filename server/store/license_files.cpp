#include "server/store/license_files.hpp"

#include "server/store/names.hpp"

namespace store {

void add_license_file(Transaction& transaction, const domain::CompanyRef& company,
                      const domain::UmsRef& ums_id, const LicenseFile& file) {
  transaction.sql().run(
      "INSERT INTO ums_license_files (company, ums_id, serial, level, expires_on, fingerprint,"
      " issued_at, channel, issued_by, file)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, 'download', $8, $9)",
      company, ums_id, file.issued.serial, domain::wire_name(file.issued.level),
      file.issued.expires_on, file.issued.fingerprint, file.issued.issued_at, file.issued_by,
      file.file);
}

std::optional<std::string> license_file(Transaction& transaction, const domain::CompanyRef& company,
                                        const domain::UmsRef& ums_id, std::uint32_t serial) {
  return transaction.sql().first(
      "SELECT file FROM ums_license_files WHERE company = $1 AND ums_id = $2 AND serial = $3",
      [](const Row& row) { return row.text(0); }, company, ums_id, serial);
}

std::vector<wire::UmsLicensePayload::DeviceLicense> device_licenses(Transaction& transaction,
                                                                    const View& view,
                                                                    const domain::UmsRef& ums_id) {
  return transaction.sql().all(
      "SELECT d.unit_id, l.product, p.pack_id, l.valid_until FROM devices d"
      " JOIN licenses l ON l.company = d.company AND l.device = d.ref"
      " JOIN product_packs p ON p.company = l.company AND p.ref = l.pack"
      " WHERE d.company = $1 AND d.ums_id = $2 AND p.ums_id = $2 AND d.gone = 0"
      " AND l.ended_at IS NULL AND l.valid_until >= $3 ORDER BY d.unit_id, l.product",
      [](const Row& row) {
        return wire::UmsLicensePayload::DeviceLicense{.unit_id = row.text(0),
                                                      .product = named<domain::Product>(row, 1),
                                                      .pack_id = row.text(2),
                                                      .valid_until = row.date(3)};
      },
      view.company, ums_id, view.today);
}

}  // namespace store
