#include "server/license_file/ums_license_file.hpp"

#include "core/wire/license_file.hpp"
#include "server/signing/random.hpp"
#include "server/store/license_files.hpp"
#include "server/store/rows.hpp"

namespace license_file {
namespace {

wire::UmsLicensePayload::Pack pack_of(const domain::ProductPack& pack) {
  return {.pack_id = pack.pack_id,
          .product = pack.product,
          .kind = pack.kind,
          .total = pack.total,
          .starts_on = pack.starts_on,
          .expires_on = pack.expires_on};
}

}  // namespace

std::string make(store::Transaction& transaction, const domain::Company& company,
                 const domain::UmsId& ums_id, const signing::IssuingKey& key) {
  const domain::IssuedUmsLicense& issued = *ums_id.last_license;
  const store::View view{company.ref, base::date_of(issued.issued_at)};
  wire::UmsLicensePayload payload{.license_id = signing::random_ref(),
                                  .serial = issued.serial,
                                  .issued_at = issued.issued_at,
                                  .fingerprint = issued.fingerprint,
                                  .identifier = ums_id.certificate.certificate.identifier,
                                  .global_account_id = company.global_account_id,
                                  .company_name = company.name,
                                  .level = issued.level,
                                  .expires_on = issued.expires_on,
                                  .packs = {},
                                  .licenses = {}};
  for (const domain::ProductPack& pack : store::packs_of(transaction, view, ums_id.ref)) {
    payload.packs.push_back(pack_of(pack));
  }
  payload.licenses = store::device_licenses(transaction, view, ums_id.ref);
  const std::string text = wire::encode(payload);
  return wire::encode(wire::LicenseEnvelope{.payload = text,
                                            .alg = "ecdsa-p256-sha256",
                                            .kid = key.kid(),
                                            .sig = key.sign(wire::signed_bytes(text))});
}

}  // namespace license_file
