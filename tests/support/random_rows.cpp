#include "tests/support/random_rows.hpp"

#include <optional>
#include <utility>

namespace support {
namespace {

template <class Enum>
Enum any(Random& random, Enum last) {
  return static_cast<Enum>(random.below(std::to_underlying(last) + 1));
}

base::Instant an_instant(Random& random) {
  return base::Instant{std::chrono::seconds{random.next() % 253'402'300'800u}};
}
base::Date a_date(Random& random) {
  return base::date_of(an_instant(random));
}

template <class Make>
auto maybe(Random& random, Make make) -> std::optional<decltype(make())> {
  if (random.chance(50)) return std::nullopt;
  return make();
}

int a_count(Random& random) {
  return random.below(1'000'001);
}

domain::CertificateUse random_use(Random& random) {
  return {.certificate = {.fingerprint = random.hex(64),
                          .identifier = random.hex(43),
                          .subject = random.text(40),
                          .issuer = random.text(40),
                          .serial = random.hex(20),
                          .not_before = an_instant(random),
                          .not_after = an_instant(random),
                          .key_kind = any(random, domain::KeyKind::EcP521),
                          .key_bits = a_count(random),
                          .signature_algorithm = random.text(20),
                          .self_signed = random.chance(50),
                          .weak_signature = random.chance(50)},
          .proof = any(random, domain::Proof::Proven),
          .proven_at = maybe(random, [&] { return an_instant(random); }),
          .from = an_instant(random),
          .registered_by = random.text(20),
          .source = any(random, domain::RegistrationSource::Upload)};
}

std::vector<domain::PackRef> some_packs(Random& random) {
  std::vector<domain::PackRef> packs;
  for (int left = 1 + random.below(5); left > 0; --left) packs.push_back({random.text(10)});
  return packs;
}

}  // namespace

domain::UmsId random_ums_id(Random& random) {
  return {.ref = {random.hex(32)},
          .name = random.text(64),
          .auto_assign = random.chance(50),
          .lifecycle = any(random, domain::Lifecycle::Removed),
          .closed_at = maybe(random, [&] { return an_instant(random); }),
          .certificate = random_use(random),
          .last_contact_at = maybe(random, [&] { return an_instant(random); }),
          .last_license = maybe(random,
                                [&] {
                                  return domain::IssuedUmsLicense{
                                      .serial = random.bits(),
                                      .level = any(random, domain::Edition::Enterprise),
                                      .expires_on = a_date(random),
                                      .fingerprint = random.hex(64),
                                      .issued_at = an_instant(random)};
                                }),
          .waiting_devices = a_count(random),
          .created_at = an_instant(random)};
}

domain::ProductPack random_pack(Random& random) {
  return {.ref = {random.hex(32)},
          .pack_id = random.text(9),
          .product = any(random, domain::Product::Imh),
          .kind = any(random, domain::PackKind::Evaluation),
          .total = a_count(random),
          .used = a_count(random),
          .starts_on = a_date(random),
          .expires_on = a_date(random),
          .comment = random.text(100),
          .archived = random.chance(50),
          .merged_into = maybe(random, [&] { return domain::PackRef{random.hex(32)}; }),
          .ums_id = maybe(random, [&] { return domain::UmsRef{random.hex(32)}; }),
          .assigned_at = maybe(random, [&] { return an_instant(random); }),
          .assigned_by = random.text(20),
          .picked_up_at = maybe(random, [&] { return an_instant(random); }),
          .order = {random.hex(32)},
          .key = {random.hex(32)}};
}

domain::SubscriptionKey random_key(Random& random) {
  return {.ref = {random.hex(32)},
          .key = random.text(32),
          .edition = any(random, domain::Edition::Enterprise),
          .expires_on = a_date(random)};
}

domain::Order random_order(Random& random) {
  return {.ref = {random.hex(32)},
          .number = random.text(40),
          .delivered_at = an_instant(random),
          .eula_state = any(random, domain::EulaState::Accepted)};
}

domain::CompanyRows random_rows(Random& random) {
  domain::CompanyRows rows;
  rows.company = {.ref = {random.hex(32)}, .name = random.text(120), .global_account_id = "GA-1"};
  for (int left = random.below(6); left > 0; --left) rows.ums_ids.put(random_ums_id(random));
  for (int left = random.below(6); left > 0; --left) rows.product_packs.put(random_pack(random));
  for (int left = random.below(3); left > 0; --left) rows.subscription_keys.put(random_key(random));
  for (int left = random.below(3); left > 0; --left) rows.orders.put(random_order(random));
  return rows;
}

domain::Change random_change(Random& random) {
  const auto row = [&]() -> domain::Row {
    switch (random.below(5)) {
      case 0: return domain::Company{{random.hex(32)}, random.text(20), "GA-2"};
      case 1: return random_ums_id(random);
      case 2: return random_pack(random);
      case 3: return random_key(random);
      default: return random_order(random);
    }
  };
  return {.revision = random.next() >> 11, .row = row()};
}

domain::Refusal random_refusal(Random& random) {
  domain::Refusal refusal{.code = any(random, domain::RefusalCode::UmsLicenseNotNeeded),
                          .facts = {},
                          .subject = random.text(32)};
  for (int left = random.below(4); left > 0; --left) {
    refusal.facts.emplace(random.text(6), random.text(20));
  }
  return refusal;
}

domain::Outcome random_outcome(Random& random) {
  domain::Outcome outcome{.command_id = random.next() >> 11, .result = domain::Unchanged{}};
  const int kind = random.below(3);
  if (kind == 0) outcome.result = domain::Refused{random_refusal(random)};
  if (kind == 1) {
    domain::Applied applied{.revision = random.next() >> 11, .changes = {}};
    for (int left = random.below(4); left > 0; --left) {
      applied.changes.push_back(random_change(random));
    }
    outcome.result = std::move(applied);
  }
  return outcome;
}

domain::CommandBody random_command(Random& random) {
  switch (random.below(7)) {
    case 0: {
      domain::RegisterUmsId body{.ref = {random.hex(32)},
                                 .name = random.text(64),
                                 .certificate = {},
                                 .auto_assign = random.chance(50)};
      for (int left = random.below(40); left > 0; --left) {
        body.certificate.push_back(static_cast<std::uint8_t>(random.below(256)));
      }
      return body;
    }
    case 1: return domain::RenameUmsId{{random.hex(32)}, random.text(64)};
    case 2:
      return domain::SwitchAutoAssign{{{random.hex(32)}, {random.hex(32)}}, random.chance(50)};
    case 3: return domain::AssignPacks{{random.hex(32)}, some_packs(random)};
    case 4: return domain::UnassignPacks{{random.hex(32)}, some_packs(random)};
    case 5: return domain::MovePack{{random.hex(32)}, {random.hex(32)}, {random.hex(32)}};
    default: return domain::IssueUmsLicense{{random.hex(32)}};
  }
}

}  // namespace support
