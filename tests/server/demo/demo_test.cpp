#include "core/rules/pack_status.hpp"
#include "core/rules/ums_license.hpp"
#include "core/rules/usage.hpp"
#include "core/wire/license_file.hpp"
#include "server/demo/seed.hpp"
#include "server/store/check.hpp"
#include "server/store/companies.hpp"
#include "server/store/feed.hpp"
#include "server/store/license_files.hpp"
#include "server/store/migrations.hpp"
#include "tests/server/support/scratch_folder.hpp"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// Every figure of the tables of domain.md section 10, counted from the rows of a seeded database.
namespace {

using domain::Edition;
using domain::KeyKind;
using domain::Lifecycle;
using domain::Proof;
using rules::FileStatus;
using rules::PackStatus;
using rules::UsageLevel;

base::Instant now() {
  return *base::parse_instant("2026-03-02T09:00:00Z");
}
base::Date today() {
  return base::date_of(now());
}

// Seeded once for all tests of this file: making the keys takes most of a second each.
class Demo {
 public:
  static Demo& get() {
    static Demo demo;
    return demo;
  }

  domain::CompanyRows rows(const std::string& gaid) {
    store::Transaction transaction(connection_, store::Transaction::Kind::Read);
    const auto state = store::find_company(transaction, gaid);
    REQUIRE(state);
    return store::company_rows(transaction, state->company, today());
  }
  store::Connection& sql() { return connection_; }
  const signing::IssuingKey& key() const { return *key_; }

 private:
  Demo()
      : key_(signing::IssuingKey::open(folder_ / "keys")),
        connection_(folder_ / "portal.sqlite", store::Connection::Mode::ReadWrite) {
    store::migrate(connection_);
    store::Transaction transaction(connection_, store::Transaction::Kind::Write);
    demo::seed(transaction, demo::Moments(now()), *key_);
    transaction.commit();
  }

  support::ScratchFolder folder_;
  std::expected<signing::IssuingKey, std::string> key_;
  store::Connection connection_;
};

struct UmsRow {
  std::string company;
  std::string name;
  std::int64_t used;
  std::int64_t total;
  int packs;
  bool auto_assign;
  Lifecycle lifecycle;
  Proof proof;
  KeyKind key;
  int bits;
  int not_after;                        // days from today
  std::optional<std::int64_t> contact;  // minutes ago
  FileStatus file;
  UsageLevel level;
  int waiting;
};

constexpr std::int64_t kDay = 24 * 60;
constexpr auto kNever = std::nullopt;

const std::vector<UmsRow>& ums_table() {
  static const std::vector<UmsRow> kTable{
      {"GA-100231", "UMS Production", 225, 750, 3, true, Lifecycle::Open, Proof::Proven,
       KeyKind::Rsa, 4096, 3000, 120, FileStatus::Current, UsageLevel::Ok, 0},
      {"GA-100231", "UMS Test", 12, 50, 1, false, Lifecycle::Open, Proof::Proven, KeyKind::Rsa,
       2048, 3000, kDay, FileStatus::OutOfDate, UsageLevel::Ok, 8},
      {"GA-100231", "UMS DR site", 0, 0, 0, true, Lifecycle::Open, Proof::Unproven, KeyKind::EcP256,
       256, 3600, kNever, FileStatus::Never, UsageLevel::None, 0},
      {"GA-100231", "UMS Klinik Süd", 93, 100, 1, true, Lifecycle::Open, Proof::Proven,
       KeyKind::Rsa, 2048, 21, 180, FileStatus::Current, UsageLevel::NearLimit, 0},
      {"GA-100231", "UMS Labor", 130, 120, 1, true, Lifecycle::Open, Proof::Proven, KeyKind::EcP384,
       384, 2000, 20, FileStatus::Current, UsageLevel::OverConsumed, 2},
      {"GA-100231", "UMS Archiv", 40, 40, 1, true, Lifecycle::Open, Proof::Proven, KeyKind::EcP384,
       384, 900, 9 * kDay, FileStatus::OutOfDate, UsageLevel::Full, 40},
      {"GA-100231", "UMS Radiologie", 0, 0, 0, false, Lifecycle::Removed, Proof::Proven,
       KeyKind::Rsa, 2048, 3000, 4 * kDay + 16 * 60 + 40, FileStatus::Current, UsageLevel::None, 0},
      {"GA-100418", "UMS Oslo", 300, 300, 2, true, Lifecycle::Open, Proof::Proven, KeyKind::Rsa,
       2048, 1500, 5, FileStatus::Current, UsageLevel::Full, 5},
      {"GA-100418", "UMS Bergen", 48, 120, 1, true, Lifecycle::Open, Proof::Unproven,
       KeyKind::EcP256, 256, 3649, kDay + 8, FileStatus::OutOfDate, UsageLevel::Ok, 0},
      {"GA-100418", "UMS Narvik", 20, 60, 1, false, Lifecycle::Open, Proof::Proven, KeyKind::Rsa,
       2048, -3, 3 * kDay, FileStatus::Current, UsageLevel::Ok, 0},
      {"GA-100418", "UMS Pilot", 0, 0, 0, false, Lifecycle::Superseded, Proof::Unproven,
       KeyKind::EcP256, 256, 3640, kNever, FileStatus::Never, UsageLevel::None, 0},
      {"GA-100577", "UMS Pilot", 7, 25, 1, true, Lifecycle::Open, Proof::Proven, KeyKind::EcP256,
       256, 3640, 40, FileStatus::Current, UsageLevel::Ok, 0},
      {"GA-100577", "UMS Depot 2", 0, 30, 1, false, Lifecycle::Open, Proof::Proven, KeyKind::Rsa,
       2048, 700, 360, FileStatus::Never, UsageLevel::Ok, 3},
      {"GA-100577", "UMS Gateway", 30, 40, 1, true, Lifecycle::Open, Proof::Proven, KeyKind::EcP256,
       256, 1100, 60, FileStatus::Current, UsageLevel::Ok, 1},
  };
  return kTable;
}

struct PackRow {
  std::string company;
  std::string pack_id;
  int used;
  int total;
  int expires;         // days from today
  std::string ums_id;  // empty: none
  std::string key;
  PackStatus status;
};

const std::vector<PackRow>& pack_table() {
  static const std::string kBrenner = "GA-100231";
  static const std::string kHalden = "GA-100418";
  static const std::string kTarn = "GA-100577";
  static const std::vector<PackRow> kTable{
      {kBrenner, "WE-4K7QP", 180, 500, 400, "UMS Production", "SK-7F2K-91QD", PackStatus::Active},
      {kBrenner, "WE-9TB2M", 45, 200, 75, "UMS Production", "SK-7F2K-91QD", PackStatus::Active},
      {kBrenner, "EMP-3HX8R", 0, 50, 400, "UMS Production", "SK-7F2K-91QD", PackStatus::Active},
      {kBrenner, "WE-5RN1C", 12, 50, 400, "UMS Test", "SK-7F2K-91QD", PackStatus::Active},
      {kBrenner, "WE-8LD4V", 93, 100, 210, "UMS Klinik Süd", "SK-3M8P-44TX", PackStatus::Active},
      {kBrenner, "WE-2YC6F", 130, 120, 330, "UMS Labor", "SK-3M8P-44TX", PackStatus::Active},
      {kBrenner, "WE-6MA3Z", 40, 40, -6, "UMS Archiv", "SK-3M8P-44TX", PackStatus::Expired},
      {kBrenner, "WE-3PJ6T", 17, 90, 60, "", "SK-3M8P-44TX", PackStatus::Active},
      {kBrenner, "WE-7UE9K", 0, 150, 379, "", "SK-7F2K-91QD", PackStatus::NotYetActivated},
      {kBrenner, "WE-1QS5J", 0, 60, 400, "", "SK-7F2K-91QD", PackStatus::Merged},
      {kBrenner, "ADR-4WD2P", 0, 80, 400, "", "SK-7F2K-91QD", PackStatus::Active},
      {kBrenner, "IMH-5VB8N", 0, 20, 400, "", "SK-7F2K-91QD", PackStatus::Active},
      {kBrenner, "WE-0XF7H", 6, 25, -120, "", "SK-3M8P-44TX", PackStatus::Archived},
      {kHalden, "WE-7KD3W", 200, 200, 150, "UMS Oslo", "SK-9C1R-60LB", PackStatus::Active},
      {kHalden, "WE-2MC8L", 100, 100, 28, "UMS Oslo", "SK-9C1R-60LB", PackStatus::Active},
      {kHalden, "WE-9QA4S", 48, 120, 290, "UMS Bergen", "SK-9C1R-60LB", PackStatus::Active},
      {kHalden, "UDP-6ZT1R", 20, 60, 0, "UMS Narvik", "SK-9C1R-60LB", PackStatus::Active},
      {kHalden, "WE-4FH9B", 0, 40, 290, "", "SK-9C1R-60LB", PackStatus::Active},
      {kTarn, "WE-1DE7M", 7, 25, 5, "UMS Pilot", "SK-2X5V-07EV", PackStatus::Active},
      {kTarn, "WE-8GN2X", 0, 30, 365, "UMS Depot 2", "SK-8D4H-33NA", PackStatus::Active},
      {kTarn, "ICG-3RB6Y", 30, 40, 365, "UMS Gateway", "SK-8D4H-33NA", PackStatus::Active},
      {kTarn, "ICG-5JU9D", 0, 10, 365, "", "SK-8D4H-33NA", PackStatus::Active},
  };
  return kTable;
}

const domain::UmsId* named(const domain::CompanyRows& rows, const std::string& name) {
  for (const domain::UmsId& ums_id : rows.ums_ids) {
    if (ums_id.name == name) return &ums_id;
  }
  return nullptr;
}

const domain::ProductPack* pack_named(const domain::CompanyRows& rows, const std::string& id) {
  for (const domain::ProductPack& pack : rows.product_packs) {
    if (pack.pack_id == id) return &pack;
  }
  return nullptr;
}

std::int64_t count(const std::string& from) {
  return Demo::get().sql().number("SELECT count(*) FROM " + from);
}

}  // namespace

TEST_CASE("the demo's companies and their UMS license", "[demo]") {
  struct Expected {
    std::string gaid;
    std::string name;
    Edition level;
    std::optional<int> expires;
    std::size_t keys;
  };
  const std::vector<Expected> table{
      {"GA-100231", "Brenner Klinikverbund GmbH", Edition::Enterprise, 400, 2},
      {"GA-100418", "Halden Logistics AS", Edition::Standard, 290, 1},
      {"GA-100577", "Tarn & Vale Council", Edition::Evaluation, 5, 2},
      {"GA-100690", "Osprey Field Services Ltd", Edition::Essential, std::nullopt, 0}};
  for (const Expected& expected : table) {
    CAPTURE(expected.gaid);
    const auto rows = Demo::get().rows(expected.gaid);
    CHECK(rows.company.name == expected.name);
    CHECK(rows.subscription_keys.size() == expected.keys);
    const auto level = rules::license_level(rows.subscription_keys, today());
    CHECK(level.level == expected.level);
    REQUIRE(level.expires_on.has_value() == expected.expires.has_value());
    if (expected.expires) {
      CHECK(*level.expires_on == today() + std::chrono::days(*expected.expires));
    }
  }
  CHECK(count("companies") == 4);
  const auto osprey = Demo::get().rows("GA-100690");
  CHECK((osprey.ums_ids.empty() && osprey.product_packs.empty()));
}

TEST_CASE("the demo's UMS IDs say what the table says", "[demo]") {
  for (const UmsRow& expected : ums_table()) {
    CAPTURE(expected.company, expected.name);
    const auto rows = Demo::get().rows(expected.company);
    const auto* row = named(rows, expected.name);
    REQUIRE(row != nullptr);
    const rules::Usage usage = rules::usage_of(rows, row->ref, today());
    CHECK(usage.used == expected.used);
    CHECK(usage.total == expected.total);
    CHECK(usage.packs == expected.packs);
    CHECK(rules::level(usage) == expected.level);
    CHECK(row->auto_assign == expected.auto_assign);
    CHECK(row->lifecycle == expected.lifecycle);
    CHECK(row->certificate.proof == expected.proof);
    CHECK(row->certificate.certificate.key_kind == expected.key);
    CHECK(row->certificate.certificate.key_bits == expected.bits);
    CHECK(base::date_of(row->certificate.certificate.not_after) ==
          today() + std::chrono::days(expected.not_after));
    CHECK(row->waiting_devices == expected.waiting);
    REQUIRE(row->last_contact_at.has_value() == expected.contact.has_value());
    if (expected.contact) {
      CHECK(now() - *row->last_contact_at == std::chrono::minutes(*expected.contact));
    }
    const auto level = rules::license_level(rows.subscription_keys, today());
    CHECK(rules::file_status(*row, level) == expected.file);
  }
  CHECK(count("ums_ids") == 14);
}

TEST_CASE("the demo's packs say what the table says", "[demo]") {
  for (const PackRow& expected : pack_table()) {
    CAPTURE(expected.pack_id);
    const auto rows = Demo::get().rows(expected.company);
    const auto* pack = pack_named(rows, expected.pack_id);
    REQUIRE(pack != nullptr);
    CHECK(pack->used == expected.used);
    CHECK(pack->total == expected.total);
    CHECK(pack->expires_on == today() + std::chrono::days(expected.expires));
    CHECK(rules::status(*pack, today()) == expected.status);
    CHECK(rows.subscription_keys.find(pack->key)->key == expected.key);
    const auto* holder = pack->ums_id ? rows.ums_ids.find(*pack->ums_id) : nullptr;
    CHECK((holder == nullptr ? base::SharedText() : holder->name) == expected.ums_id);
    const bool pending = rows.orders.find(pack->order)->eula_state == domain::EulaState::Pending;
    CHECK(pending == (expected.pack_id == "ADR-4WD2P"));
    CHECK((pack->kind == domain::PackKind::Evaluation) == (expected.pack_id == "WE-1DE7M"));
  }
  CHECK(count("product_packs") == 22);
  CHECK(count("pending_renewals WHERE quantity_left = 100") == 1);
  const auto brenner = Demo::get().rows("GA-100231");
  CHECK(pack_named(brenner, "WE-1QS5J")->merged_into == pack_named(brenner, "WE-4K7QP")->ref);
  CHECK(pack_named(brenner, "WE-7UE9K")->starts_on == today() + std::chrono::days(14));
}

TEST_CASE("the demo's packs were assigned a minute apart", "[demo]") {
  const auto brenner = Demo::get().rows("GA-100231");
  const auto first = *pack_named(brenner, "WE-4K7QP")->assigned_at;
  CHECK(first == today() - std::chrono::days(30) + std::chrono::hours(8));
  CHECK(*pack_named(brenner, "WE-9TB2M")->assigned_at == first + std::chrono::minutes(1));
  const auto tarn = Demo::get().rows("GA-100577");
  CHECK(base::date_of(*pack_named(tarn, "WE-1DE7M")->assigned_at) ==
        today() - std::chrono::days(1));
}

TEST_CASE("the demo's devices are the named ones and those counted up", "[demo]") {
  CHECK(count("licenses WHERE ended_at IS NULL") == 928);
  CHECK(count("devices WHERE unit_id LIKE '00E0C51%'") == 922);
  CHECK(count("devices WHERE unit_id = '00E0C5100000'") == 1);
  CHECK(count("devices WHERE unit_id = '00E0C5100399'") == 1);
  CHECK(count("devices WHERE unit_id = '00E0C510039A'") == 0);
  CHECK(count("devices WHERE unit_id NOT LIKE '00E0C51%'") == 24);
  CHECK(count("needs n JOIN devices d ON d.ref = n.device AND d.company = n.company"
              " WHERE d.name = 'Station-3-Bett-12' AND n.product = 'EMP' AND n.held = 1") == 1);
  CHECK(count("needs WHERE reason = 'over_consumed'") == 2);
  CHECK(count("needs WHERE reason = 'all_in_use'") == 5);
  CHECK(count("needs WHERE reason = 'pack_expired'") == 40);
  CHECK(count("needs WHERE reason = 'no_pack'") == 1);
  CHECK(count("devices d JOIN licenses l ON l.device = d.ref AND l.company = d.company"
              " JOIN product_packs p ON p.ref = l.pack AND p.company = l.company"
              " WHERE d.name = 'Radio-Konsole' AND d.ums_id IS NULL AND p.pack_id = 'WE-3PJ6T'") ==
        1);
}

TEST_CASE("the demo's people belong where they should", "[demo]") {
  CHECK(count("users") == 7);
  CHECK(count("memberships WHERE role = 'super_admin'") == 4);
  CHECK(count("memberships m JOIN users u ON u.ref = m.user_ref JOIN companies c ON"
              " c.ref = m.company WHERE u.email = 'priya.nair@fjordserve.example'") == 3);
  CHECK(count("memberships m JOIN users u ON u.ref = m.user_ref JOIN companies c ON"
              " c.ref = m.company WHERE u.email = 'priya.nair@fjordserve.example'"
              " AND m.is_default = 1 AND c.global_account_id = 'GA-100418'") == 1);
}

TEST_CASE("the demo's certificates have their histories", "[demo]") {
  CHECK(count("certificate_uses WHERE ended_by = 'replaced'") == 1);
  CHECK(count("certificate_uses WHERE ended_by = 'removed'") == 1);
  CHECK(count("certificate_uses WHERE ended_by = 'superseded'") == 1);
  CHECK(count("certificate_uses GROUP BY fingerprint HAVING count(*) = 2") == 2);
  CHECK(count("certificates WHERE weak_signature = 1") == 1);
  CHECK(count("certificates WHERE self_signed = 1") == 14);
}

TEST_CASE("the demo's license files are signed by the issuing key", "[demo]") {
  const auto rows = Demo::get().rows("GA-100231");
  const auto* production = named(rows, "UMS Production");
  store::Transaction transaction(Demo::get().sql(), store::Transaction::Kind::Read);
  const auto file = store::license_file(transaction, rows.company.ref, production->ref, 1);
  REQUIRE(file);
  const auto envelope = wire::decode<wire::LicenseEnvelope>(*file);
  REQUIRE(envelope);
  CHECK(Demo::get().key().verify(wire::signed_bytes(envelope->payload), envelope->sig));
  const auto payload = wire::decode<wire::UmsLicensePayload>(envelope->payload);
  REQUIRE(payload);
  CHECK(payload->packs.size() == 3);
  CHECK(payload->licenses.size() == 225);
}

TEST_CASE("the seeded database is in order", "[demo]") {
  store::Transaction transaction(Demo::get().sql(), store::Transaction::Kind::Read);
  CHECK(store::check(transaction, today()) == std::vector<std::string>{});
}
