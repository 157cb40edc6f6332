#include "server/store/devices.hpp"

#include "core/domain/names.hpp"

namespace store {
namespace {

std::string_view column_name(domain::LicenseEnd end) {
  switch (end) {
    case domain::LicenseEnd::Unassigned: return "unassigned";
    case domain::LicenseEnd::DeviceDeleted: return "device_deleted";
    case domain::LicenseEnd::Replaced: return "replaced";
  }
  std::unreachable();
}

}  // namespace

void add_device(Transaction& transaction, const domain::CompanyRef& company,
                const domain::Device& device) {
  transaction.sql().run(
      "INSERT INTO devices (company, ref, unit_id, name, model, ums_id, first_reported_at,"
      " last_reported_at, gone) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      company, device.ref, device.unit_id, device.name, device.model, device.ums_id,
      device.first_reported_at, device.last_reported_at, device.gone);
}

void add_need(Transaction& transaction, const domain::CompanyRef& company, const domain::Need& need,
              const std::optional<std::string>& reason) {
  transaction.sql().run(
      "INSERT INTO needs (company, device, product, waiting_since, held, reason)"
      " VALUES ($1, $2, $3, $4, $5, $6)",
      company, need.device, domain::wire_name(need.product), need.waiting_since, need.held, reason);
}

void add_license(Transaction& transaction, const domain::CompanyRef& company,
                 const domain::License& license, domain::Product product) {
  std::optional<std::string_view> end;
  if (license.end_reason) end = column_name(*license.end_reason);
  transaction.sql().run(
      "INSERT INTO licenses (company, ref, pack, device, product, given_at, given_by, valid_until,"
      " ended_at, end_reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      company, license.ref, license.pack, license.device, domain::wire_name(product),
      license.given_at, license.given_by, license.valid_until, license.ended_at, end);
}

void take_expiry(Transaction& transaction, const domain::CompanyRef& company,
                 const rules::LicensesTakeExpiry& change) {
  transaction.sql().run(
      "UPDATE licenses SET valid_until = $4 WHERE company = $1 AND pack = $2 AND ended_at IS NULL"
      " AND device IN (SELECT ref FROM devices WHERE company = $1 AND ums_id = $3)",
      company, change.pack, change.ums_id, change.valid_until);
}

}  // namespace store
