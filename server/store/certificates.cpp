#include "server/store/certificates.hpp"

#include "core/domain/names.hpp"

namespace store {

void put_certificate(Transaction& transaction, const domain::CertificateFacts& facts,
                     const base::Bytes& der, base::Instant now) {
  transaction.sql().run(
      "INSERT INTO certificates (fingerprint, identifier, der, subject, issuer, serial, not_before,"
      " not_after, key_kind, key_bits, signature_algorithm, self_signed, weak_signature, "
      "created_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
      " ON CONFLICT (fingerprint) DO NOTHING",
      facts.fingerprint, facts.identifier, der, facts.subject, facts.issuer, facts.serial,
      facts.not_before, facts.not_after, domain::wire_name(facts.key_kind), facts.key_bits,
      facts.signature_algorithm, facts.self_signed, facts.weak_signature, now);
}

std::optional<base::Bytes> certificate_of(Transaction& transaction,
                                          const domain::CompanyRef& company,
                                          const domain::UmsRef& ums_id) {
  return transaction.sql().first(
      "SELECT x.der FROM certificate_uses c JOIN certificates x ON x.fingerprint = c.fingerprint"
      " WHERE c.company = $1 AND c.ums_id = $2 ORDER BY c.number DESC LIMIT 1",
      [](const Row& row) { return row.bytes(0); }, company, ums_id);
}

}  // namespace store
