#pragma once

#include "core/base/shared_text.hpp"
#include "core/domain/actor.hpp"
#include "core/domain/company_rows.hpp"
#include "tests/support/days.hpp"

#include <cstdint>
#include <string>
#include <utility>

// Values for tests, one chain a value: a_pack("WE-4K7QP").of(500).used(180).on("production").
// What a chain does not say is ordinary: valid today, accepted, open, proven.
namespace support {

class PackBuilder {
 public:
  // The pack id is its ref too.
  explicit PackBuilder(std::string pack_id) {
    pack_.ref.text = pack_id;
    pack_.pack_id = std::move(pack_id);
    pack_.total = 100;
    pack_.starts_on = d(-30);
    pack_.expires_on = d(400);
    pack_.order.text = "order";
    pack_.key.text = "key";
  }

  PackBuilder& of(int total) { return set(pack_.total, total); }
  PackBuilder& used(int used) { return set(pack_.used, used); }
  PackBuilder& product(domain::Product product) { return set(pack_.product, product); }
  PackBuilder& starting(base::Date date) { return set(pack_.starts_on, date); }
  PackBuilder& expiring(base::Date date) { return set(pack_.expires_on, date); }
  PackBuilder& commented(base::SharedText comment) {
    return set(pack_.comment, std::move(comment));
  }
  PackBuilder& archived() { return set(pack_.archived, true); }
  PackBuilder& merged_into(std::string pack_id) {
    pack_.merged_into = domain::PackRef{std::move(pack_id)};
    return *this;
  }
  PackBuilder& on(std::string ums_id) {
    pack_.ums_id = domain::UmsRef{std::move(ums_id)};
    pack_.assigned_at = base::Instant{d(-30)};
    pack_.assigned_by = "Lena Brandt";
    return *this;
  }
  PackBuilder& of_order(base::SharedText order) { return set(pack_.order.text, std::move(order)); }

  operator domain::ProductPack() const { return pack_; }

 private:
  template <class T>
  PackBuilder& set(T& field, T value) {
    field = std::move(value);
    return *this;
  }

  domain::ProductPack pack_;
};

class UmsIdBuilder {
 public:
  // Its certificate's fingerprint and identifier begin with the ref, so that each row has its own.
  explicit UmsIdBuilder(std::string ref) {
    row_.name = ref;
    domain::CertificateFacts& facts = row_.certificate.certificate;
    facts.fingerprint = ref + "-fingerprint";
    facts.identifier = ref + "-identifier";
    facts.subject = facts.issuer = "CN=" + ref;
    facts.serial = "1F";
    facts.not_before = base::Instant{d(-100)};
    facts.not_after = base::Instant{d(3000)};
    facts.key_bits = 4096;
    facts.signature_algorithm = "SHA-256 with RSA";
    facts.self_signed = true;
    row_.certificate.proof = domain::Proof::Proven;
    row_.certificate.from = base::Instant{d(-30)};
    row_.last_contact_at = kNow - std::chrono::hours{2};
    row_.created_at = base::Instant{d(-30)};
    row_.ref.text = std::move(ref);
  }

  UmsIdBuilder& named(base::SharedText name) { return set(row_.name, std::move(name)); }
  UmsIdBuilder& auto_assign(bool on = true) { return set(row_.auto_assign, on); }
  UmsIdBuilder& unproven() { return set(row_.certificate.proof, domain::Proof::Unproven); }
  UmsIdBuilder& closed(domain::Lifecycle how = domain::Lifecycle::Removed) {
    row_.closed_at = base::Instant{d(-4)};
    return set(row_.lifecycle, how);
  }
  UmsIdBuilder& certificate_until(base::Instant at) {
    return set(row_.certificate.certificate.not_after, at);
  }
  UmsIdBuilder& with_key(base::SharedText identifier) {
    return set(row_.certificate.certificate.identifier, std::move(identifier));
  }
  UmsIdBuilder& with_fingerprint(base::SharedText fingerprint) {
    return set(row_.certificate.certificate.fingerprint, std::move(fingerprint));
  }
  UmsIdBuilder& last_contact(base::Instant at) {
    row_.last_contact_at = at;
    return *this;
  }
  UmsIdBuilder& never_seen() {
    row_.last_contact_at.reset();
    return *this;
  }
  UmsIdBuilder& with_file(std::uint32_t serial, domain::Edition level, base::Date expires_on) {
    row_.last_license =
        domain::IssuedUmsLicense{.serial = serial,
                                 .level = level,
                                 .expires_on = expires_on,
                                 .fingerprint = row_.certificate.certificate.fingerprint,
                                 .issued_at = base::Instant{d(-1)}};
    return *this;
  }

  operator domain::UmsId() const { return row_; }

 private:
  template <class T>
  UmsIdBuilder& set(T& field, T value) {
    field = std::move(value);
    return *this;
  }

  domain::UmsId row_;
};

class KeyBuilder {
 public:
  explicit KeyBuilder(std::string key) {
    key_.ref.text = key;
    key_.key = std::move(key);
    key_.edition = domain::Edition::Enterprise;
    key_.expires_on = d(400);
  }
  KeyBuilder& edition(domain::Edition edition) {
    key_.edition = edition;
    return *this;
  }
  KeyBuilder& expiring(base::Date date) {
    key_.expires_on = date;
    return *this;
  }
  operator domain::SubscriptionKey() const { return key_; }

 private:
  domain::SubscriptionKey key_;
};

// A company with one accepted order, "order", and one whose EULA waits, "pending-order".
class CompanyBuilder {
 public:
  CompanyBuilder() {
    rows_.company = {
        .ref = {"brenner"}, .name = "Brenner Klinikverbund GmbH", .global_account_id = "GA-100231"};
    rows_.orders.put({.ref = {"order"},
                      .number = "O-2001",
                      .delivered_at = base::Instant{d(-40)},
                      .eula_state = domain::EulaState::Accepted});
    rows_.orders.put({.ref = {"pending-order"},
                      .number = "O-2002",
                      .delivered_at = base::Instant{d(-2)},
                      .eula_state = domain::EulaState::Pending});
  }

  CompanyBuilder& with(domain::UmsId row) {
    rows_.ums_ids.put(std::move(row));
    return *this;
  }
  CompanyBuilder& with(domain::ProductPack row) {
    rows_.product_packs.put(std::move(row));
    return *this;
  }
  CompanyBuilder& with(domain::SubscriptionKey row) {
    rows_.subscription_keys.put(std::move(row));
    return *this;
  }

  operator domain::CompanyRows() const { return rows_; }

 private:
  domain::CompanyRows rows_;
};

inline PackBuilder a_pack(std::string pack_id = "WE-4K7QP") {
  return PackBuilder(std::move(pack_id));
}
inline UmsIdBuilder an_ums_id(std::string ref = "production") {
  return UmsIdBuilder(std::move(ref));
}
inline KeyBuilder a_key(std::string key = "SK-7F2K-91QD") {
  return KeyBuilder(std::move(key));
}
inline CompanyBuilder a_company() {
  return {};
}

inline domain::Actor an_admin() {
  return {.id = "lena", .name = "Lena Brandt", .role = domain::Role::SuperAdmin};
}

inline domain::UmsRef ums(std::string ref) {
  return {std::move(ref)};
}
inline domain::PackRef pack(std::string ref) {
  return {std::move(ref)};
}

}  // namespace support
