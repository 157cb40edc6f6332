#pragma once

#include "core/domain/company.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/ums_id.hpp"
#include "server/demo/moments.hpp"
#include "server/demo/table.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/rows.hpp"
#include "server/store/sqlite.hpp"

#include <map>
#include <string>

namespace demo {

// What the steps of seeding hand to each other. The demo's tables name rows by words of their own:
// Global Account ID, number of the UMS ID, pack id, key, order number.
struct Seeding {
  store::Transaction& transaction;
  const Moments& moments;
  const signing::IssuingKey& key;
  std::map<std::string, domain::Company> companies;
  std::map<std::string, std::string> company_of_key;
  std::map<std::string, domain::UmsId> ums_ids;
  std::map<std::string, std::string> company_of_ums_id;
  std::map<std::string, domain::CertificateUse> certificate_of_file;  // by number of the UMS ID
  std::map<std::string, domain::ProductPack> packs;
  std::map<std::string, std::string> company_of_pack;

  store::View view(const std::string& company) const {
    return {companies.find(company)->second.ref, moments.today()};
  }
};

// The same ref in every demo for the same words, so that addresses of the page stay.
std::string ref_of(const std::string& kind, const std::string& words);

void seed_ums_ids(Seeding& seeding);  // with certificates
void seed_license_files(Seeding& seeding);
void seed_packs(Seeding& seeding);
void seed_devices(Seeding& seeding);  // with needs and licenses

}  // namespace demo
