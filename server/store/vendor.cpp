#include "server/store/vendor.hpp"

#include "core/domain/names.hpp"

namespace store {

void add_member(Transaction& transaction, const domain::CompanyRef& company, const Member& member,
                base::Instant now) {
  transaction.sql().run(
      "INSERT INTO users (ref, email, display_name, created_at)"
      " VALUES (lower(hex(randomblob(16))), $1, $2, $3) ON CONFLICT (email) DO NOTHING",
      member.email, member.display_name, now);
  transaction.sql().run(
      "INSERT INTO memberships (company, user_ref, role, is_default, created_at)"
      " VALUES ($1, (SELECT ref FROM users WHERE email = $2), $3, $4, $5)",
      company, member.email, domain::wire_name(member.role), member.is_default, now);
}

void add_order(Transaction& transaction, const domain::CompanyRef& company,
               const Delivery& delivery) {
  std::optional<std::string> accepted_by;
  if (delivery.accepted_at) accepted_by = delivery.accepted_by;
  transaction.sql().run(
      "INSERT INTO orders (company, ref, number, delivered_at, eula_version, eula_state,"
      " eula_accepted_by, eula_accepted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      company, delivery.order.ref, delivery.order.number, delivery.order.delivered_at,
      delivery.eula_version, domain::wire_name(delivery.order.eula_state), accepted_by,
      delivery.accepted_at);
}

void add_pending_renewal(Transaction& transaction, const domain::CompanyRef& company,
                         const PendingRenewal& renewal) {
  transaction.sql().run(
      "INSERT INTO pending_renewals (company, ref, key_ref, order_ref, quantity_left,"
      " new_expires_on) VALUES ($1, $2, $3, $4, $5, $6)",
      company, renewal.ref, renewal.key, renewal.order, renewal.quantity_left,
      renewal.new_expires_on);
}

void add_certificate_use(Transaction& transaction, const domain::CompanyRef& company,
                         const domain::UmsRef& ums_id, const domain::CertificateUse& use,
                         const UseHistory& history) {
  transaction.sql().run(
      "INSERT INTO certificate_uses (company, ums_id, number, fingerprint, identifier, proof,"
      " proven_at, started_at, ended_at, ended_by, last_contact_at, registered_by, source)"
      " VALUES ($1, $2, (SELECT coalesce(max(number), 0) + 1 FROM certificate_uses"
      "  WHERE company = $1 AND ums_id = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
      company, ums_id, use.certificate.fingerprint, use.certificate.identifier,
      domain::wire_name(use.proof), use.proven_at, use.from, history.ended_at, history.ended_by,
      history.last_contact_at, use.registered_by, domain::wire_name(use.source));
}

}  // namespace store
