#pragma once

#include "core/domain/company.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/ums_id.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/sqlite.hpp"
#include "tests/server/support/scratch_folder.hpp"

#include <string>

namespace support {

// 32 hex digits that end in `number`, such as rows are known by.
std::string ref(int number);

// A database with two companies, each with one subscription key, one order, UMS IDs and packs of
// the same names. What one company has, the other has too, under other refs: whatever crosses over
// shows. Everything is at noon of 2026-03-02.
class SmallWorld {
 public:
  SmallWorld();

  static base::Instant now();

  store::Connection& sql() { return connection_; }
  std::filesystem::path file() const { return folder_ / "portal.sqlite"; }
  const signing::IssuingKey& key() const { return key_; }

  // GA-1 and GA-2.
  const domain::Company& own() const { return own_; }
  const domain::Company& foreign() const { return foreign_; }

  // Of `company`: "UMS Berlin" (unproven), "UMS Wien" (proven); WE-AAAAn assigned to Berlin,
  // WE-BBBBn and WE-CCCCn unassigned, WE-DDDDn of an order whose EULA is pending.
  static domain::UmsRef berlin(const domain::Company& company);
  static domain::UmsRef wien(const domain::Company& company);
  static domain::PackRef pack(const domain::Company& company, char letter);
  static domain::DeviceRef device(const domain::Company& company, int number);

 private:
  void fill(const domain::Company& company);

  ScratchFolder folder_;
  domain::Company own_;
  domain::Company foreign_;
  signing::IssuingKey key_;
  store::Connection connection_;
};

}  // namespace support
