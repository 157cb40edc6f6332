#include "server/demo/seed.hpp"

#include "core/domain/names.hpp"
#include "server/demo/seeding.hpp"
#include "server/signing/digest.hpp"
#include "server/signing/random.hpp"
#include "server/store/companies.hpp"
#include "server/store/vendor.hpp"

#include <optional>
#include <utility>

namespace demo {
namespace {

constexpr std::string_view kEulaVersion = "2024-10";

void seed_companies(Seeding& seeding) {
  base::Instant created = seeding.moments.instant("D-500 08:00");
  for (const Line& line : table("companies")) {
    const std::string& id = line["global_account_id"];
    const domain::Company company{
        .ref = {ref_of("company", id)}, .name = line["name"], .global_account_id = id};
    store::add_company(seeding.transaction, company, signing::random_ref(), created);
    seeding.companies.emplace(id, company);
    created += std::chrono::minutes(1);  // the order of the table
  }
  for (const Line& line : table("users")) {
    store::add_member(seeding.transaction, seeding.view(line["company"]).company,
                      {.email = line["email"],
                       .display_name = line["display_name"],
                       .role = *domain::parse_name<domain::Role>(line["role"]),
                       .is_default = line["default"] == "yes"},
                      created);
  }
}

void seed_keys(Seeding& seeding) {
  for (const Line& line : table("subscription_keys")) {
    store::write(
        seeding.transaction, seeding.view(line["company"]),
        domain::SubscriptionKey{.ref = {ref_of("subscription_key", line["key"])},
                                .key = line["key"],
                                .edition = *domain::parse_name<domain::Edition>(line["edition"]),
                                .expires_on = seeding.moments.date(line["expires"])},
        seeding.moments.instant("D-500 09:00"));
    seeding.company_of_key[line["key"]] = line["company"];
  }
}

void seed_orders(Seeding& seeding) {
  for (const Line& line : table("orders")) {
    const auto state = *domain::parse_name<domain::EulaState>(line["eula"]);
    const base::Instant delivered = seeding.moments.instant(line["delivered"]);
    std::optional<base::Instant> accepted;
    if (state == domain::EulaState::Accepted) accepted = delivered + std::chrono::hours(2);
    store::add_order(seeding.transaction, seeding.view(line["company"]).company,
                     {.order = {.ref = {ref_of("order", line["number"])},
                                .number = line["number"],
                                .delivered_at = delivered,
                                .eula_state = state},
                      .eula_version = std::string(kEulaVersion),
                      .accepted_by = "Order desk",
                      .accepted_at = accepted});
  }
  for (const Line& line : table("pending_renewals")) {
    store::add_pending_renewal(seeding.transaction,
                               seeding.view(seeding.company_of_key[line["key"]]).company,
                               {.ref = ref_of("pending_renewal", line["key"]),
                                .key = {ref_of("subscription_key", line["key"])},
                                .order = {ref_of("order", line["order"])},
                                .quantity_left = std::stoi(line["quantity"]),
                                .new_expires_on = seeding.moments.date(line["new_expires"])});
  }
}

}  // namespace

std::string ref_of(const std::string& kind, const std::string& words) {
  return signing::sha256_hex("demo/" + kind + '/' + words).substr(0, 32);
}

void seed(store::Transaction& transaction, const Moments& moments, const signing::IssuingKey& key) {
  Seeding seeding{transaction, moments, key, {}, {}, {}, {}, {}, {}, {}};
  seed_companies(seeding);
  seed_keys(seeding);
  seed_orders(seeding);
  seed_ums_ids(seeding);
  seed_packs(seeding);
  seed_devices(seeding);
  seed_license_files(seeding);
}

}  // namespace demo
