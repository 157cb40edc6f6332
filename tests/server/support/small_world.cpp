#include "tests/server/support/small_world.hpp"

#include "server/store/certificates.hpp"
#include "server/store/companies.hpp"
#include "server/store/devices.hpp"
#include "server/store/migrations.hpp"
#include "server/store/rows.hpp"
#include "server/store/vendor.hpp"

#include <chrono>
#include <stdexcept>

namespace support {
namespace {

using namespace std::chrono_literals;

// Refs of a company begin at its number times 100.
int first_ref(const domain::Company& company) {
  return company.global_account_id.back() * 100;
}

signing::IssuingKey new_key(const ScratchFolder& folder) {
  auto key = signing::IssuingKey::open(folder / "keys");
  if (!key) throw std::runtime_error(key.error());
  return *std::move(key);
}

domain::CertificateFacts facts(const domain::UmsRef& ums_id) {
  return {.fingerprint = ums_id.text + ums_id.text,
          .identifier = "identifier-" + ums_id.text,
          .subject = "CN=UMS",
          .issuer = "CN=UMS",
          .serial = "1F",
          .not_before = SmallWorld::now() - std::chrono::days(100),
          .not_after = SmallWorld::now() + std::chrono::days(1000),
          .key_kind = domain::KeyKind::EcP256,
          .key_bits = 256,
          .signature_algorithm = "SHA-256 with ECDSA",
          .self_signed = true,
          .weak_signature = false};
}

void add_ums_id(store::Transaction& transaction, const store::View& view, const domain::UmsRef& ref,
                std::string name, domain::Proof proof) {
  domain::UmsId row;
  row.ref = ref;
  row.name = std::move(name);
  row.created_at = SmallWorld::now() - std::chrono::days(50);
  row.certificate.certificate = facts(ref);
  row.certificate.proof = proof;
  if (proof == domain::Proof::Proven) row.certificate.proven_at = row.created_at;
  row.certificate.from = row.created_at;
  row.certificate.registered_by = "Lena Brandt";
  store::put_certificate(transaction, row.certificate.certificate, {0x30, 0x03, 0x02, 0x01, 0x05},
                         row.created_at);
  store::write(transaction, view, row, row.created_at);
}

}  // namespace

std::string ref(int number) {
  std::string digits = std::to_string(number);
  return std::string(32 - digits.size(), '0') + digits;
}

base::Instant SmallWorld::now() {
  return std::chrono::sys_days(2026y / 3 / 2) + 12h;
}

SmallWorld::SmallWorld()
    : own_{.ref = {ref(1)}, .name = "Brenner Klinikverbund GmbH", .global_account_id = "GA-1"},
      foreign_{.ref = {ref(2)}, .name = "Halden Logistics AS", .global_account_id = "GA-2"},
      key_(new_key(folder_)),
      connection_(file(), store::Connection::Mode::ReadWrite) {
  store::migrate(connection_);
  fill(own_);
  fill(foreign_);
}

domain::UmsRef SmallWorld::berlin(const domain::Company& company) {
  return {ref(first_ref(company) + 1)};
}

domain::UmsRef SmallWorld::wien(const domain::Company& company) {
  return {ref(first_ref(company) + 2)};
}

domain::PackRef SmallWorld::pack(const domain::Company& company, char letter) {
  return {ref(first_ref(company) + 10 + letter - 'A')};
}

domain::DeviceRef SmallWorld::device(const domain::Company& company, int number) {
  return {ref(first_ref(company) + 50 + number)};
}

void SmallWorld::fill(const domain::Company& company) {
  const base::Date today = base::date_of(now());
  store::Transaction transaction(connection_, store::Transaction::Kind::Write);
  const store::View view{company.ref, today};
  store::add_company(transaction, company, ref(first_ref(company)), now());
  const domain::KeyRef key{ref(first_ref(company) + 3)};
  store::write(transaction, view,
               domain::SubscriptionKey{key, "SK-KEY-" + company.global_account_id,
                                       domain::Edition::Enterprise, today + std::chrono::days(400)},
               now());
  const domain::OrderRef accepted{ref(first_ref(company) + 4)};
  const domain::OrderRef pending{ref(first_ref(company) + 5)};
  store::add_order(transaction, company.ref,
                   {.order = {accepted, "1", now(), domain::EulaState::Accepted},
                    .eula_version = "1",
                    .accepted_by = "Order desk",
                    .accepted_at = now()});
  store::add_order(transaction, company.ref,
                   {.order = {pending, "2", now(), domain::EulaState::Pending},
                    .eula_version = "1",
                    .accepted_by = {},
                    .accepted_at = {}});
  add_ums_id(transaction, view, berlin(company), "UMS Berlin", domain::Proof::Unproven);
  add_ums_id(transaction, view, wien(company), "UMS Wien", domain::Proof::Proven);
  for (const char letter : {'A', 'B', 'C', 'D'}) {
    domain::ProductPack row;
    row.ref = pack(company, letter);
    row.pack_id = "WE-" + std::string(4, letter) + company.global_account_id.back();
    row.total = 50;
    row.starts_on = today - std::chrono::days(10);
    row.expires_on = today + std::chrono::days(300);
    row.order = letter == 'D' ? pending : accepted;
    row.key = key;
    if (letter == 'A') {
      row.ums_id = berlin(company);
      row.assigned_at = now() - std::chrono::days(5);
      row.assigned_by = "Lena Brandt";
    }
    store::write(transaction, view, row, now());
  }
  for (int number = 0; number < 3; ++number) {
    domain::Device row;
    row.ref = device(company, number);
    row.unit_id = "00E0C554000" + std::to_string(number);
    row.ums_id = berlin(company);
    row.first_reported_at = row.last_reported_at = now() - std::chrono::days(4);
    store::add_device(transaction, company.ref, row);
    store::add_need(transaction, company.ref,
                    {.device = row.ref,
                     .product = domain::Product::We,
                     .waiting_since = row.first_reported_at,
                     .held = false},
                    std::nullopt);
  }
  transaction.commit();
}

}  // namespace support
