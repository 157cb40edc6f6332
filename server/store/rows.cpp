#include "server/store/rows.hpp"

#include "core/base/overloaded.hpp"
#include "core/base/text.hpp"
#include "server/store/names.hpp"

#include <string>
#include <utility>

namespace store {
namespace {

// $1 the company, $2 today; a condition that is put behind may use $3.
constexpr std::string_view kSelectUmsIds = R"(
SELECT u.ref, u.name, u.auto_assign, u.lifecycle, u.closed_at, u.last_contact_at, u.created_at,
  c.proof, c.proven_at, c.started_at, c.registered_by, c.source,
  x.fingerprint, x.identifier, x.subject, x.issuer, x.serial, x.not_before, x.not_after,
  x.key_kind, x.key_bits, x.signature_algorithm, x.self_signed, x.weak_signature,
  f.serial, f.level, f.expires_on, f.fingerprint, f.issued_at,
  (SELECT count(DISTINCT n.device) FROM devices d
     JOIN needs n ON n.company = d.company AND n.device = d.ref
   WHERE d.company = u.company AND d.ums_id = u.ref AND d.gone = 0 AND n.held = 0
     AND NOT EXISTS (
       SELECT 1 FROM licenses l WHERE l.company = n.company AND l.device = n.device
         AND l.product = n.product AND l.ended_at IS NULL AND l.valid_until >= $2))
FROM ums_ids u
JOIN certificate_uses c ON c.company = u.company AND c.ums_id = u.ref AND c.number = (
  SELECT max(number) FROM certificate_uses WHERE company = u.company AND ums_id = u.ref)
JOIN certificates x ON x.fingerprint = c.fingerprint
LEFT JOIN ums_license_files f ON f.company = u.company AND f.ums_id = u.ref AND f.serial = (
  SELECT max(serial) FROM ums_license_files WHERE company = u.company AND ums_id = u.ref)
WHERE u.company = $1)";

domain::CertificateUse certificate_use_of(const Row& row) {
  return {.certificate = {.fingerprint = row.text(12),
                          .identifier = row.text(13),
                          .subject = row.text(14),
                          .issuer = row.text(15),
                          .serial = row.text(16),
                          .not_before = row.instant(17),
                          .not_after = row.instant(18),
                          .key_kind = named<domain::KeyKind>(row, 19),
                          .key_bits = static_cast<int>(row.integer(20)),
                          .signature_algorithm = row.text(21),
                          .self_signed = row.boolean(22),
                          .weak_signature = row.boolean(23)},
          .proof = named<domain::Proof>(row, 7),
          .proven_at = row.optional_instant(8),
          .from = row.instant(9),
          .registered_by = row.text(10),
          .source = named<domain::RegistrationSource>(row, 11)};
}

std::optional<domain::IssuedUmsLicense> license_of(const Row& row) {
  if (row.is_null(24)) return std::nullopt;
  return domain::IssuedUmsLicense{.serial = static_cast<std::uint32_t>(row.integer(24)),
                                  .level = named<domain::Edition>(row, 25),
                                  .expires_on = row.date(26),
                                  .fingerprint = row.text(27),
                                  .issued_at = row.instant(28)};
}

domain::UmsId ums_id_of(const Row& row) {
  return {.ref = {row.text(0)},
          .name = row.text(1),
          .auto_assign = row.boolean(2),
          .lifecycle = named<domain::Lifecycle>(row, 3),
          .closed_at = row.optional_instant(4),
          .certificate = certificate_use_of(row),
          .last_contact_at = row.optional_instant(5),
          .last_license = license_of(row),
          .waiting_devices = static_cast<int>(row.integer(29)),
          .created_at = row.instant(6)};
}

// $1 the company; a condition that is put behind may use $2.
constexpr std::string_view kSelectPacks = R"(
SELECT p.ref, p.pack_id, p.product, p.kind, p.total,
  (SELECT count(*) FROM licenses l
   WHERE l.company = p.company AND l.pack = p.ref AND l.ended_at IS NULL),
  p.starts_on, p.expires_on, p.comment, p.archived, p.merged_into, p.ums_id, p.assigned_at,
  p.assigned_by, p.picked_up_at, p.order_ref, p.key_ref
FROM product_packs p WHERE p.company = $1)";

domain::ProductPack pack_of(const Row& row) {
  return {.ref = {row.text(0)},
          .pack_id = row.text(1),
          .product = named<domain::Product>(row, 2),
          .kind = named<domain::PackKind>(row, 3),
          .total = static_cast<int>(row.integer(4)),
          .used = static_cast<int>(row.integer(5)),
          .starts_on = row.date(6),
          .expires_on = row.date(7),
          .comment = row.text(8),
          .archived = row.boolean(9),
          .merged_into = optional_ref<domain::PackRef>(row, 10),
          .ums_id = optional_ref<domain::UmsRef>(row, 11),
          .assigned_at = row.optional_instant(12),
          .assigned_by = row.text(13),
          .picked_up_at = row.optional_instant(14),
          .order = {row.text(15)},
          .key = {row.text(16)}};
}

// $1 the company; a condition that is put behind may use $2.
constexpr std::string_view kSelectOrders =
    "SELECT ref, number, delivered_at, eula_state FROM orders WHERE company = $1";

domain::Order order_of(const Row& row) {
  return {.ref = {row.text(0)},
          .number = row.text(1),
          .delivered_at = row.instant(2),
          .eula_state = named<domain::EulaState>(row, 3)};
}

std::string_view condition(OpenBy by) {
  switch (by) {
    case OpenBy::FoldedName: return " AND u.lifecycle = 'open' AND u.name_folded = $3";
    case OpenBy::Fingerprint: return " AND u.lifecycle = 'open' AND c.fingerprint = $3";
    case OpenBy::Identifier: return " AND u.lifecycle = 'open' AND c.identifier = $3";
  }
  std::unreachable();
}

std::string with(std::string_view select, std::string_view more) {
  return std::string(select).append(more);
}

void write_certificate_use(Transaction& transaction, const View& view, const domain::UmsId& row,
                           base::Instant now) {
  const domain::CertificateUse& use = row.certificate;
  const bool current =
      transaction.sql().number(
          "SELECT count(*) FROM certificate_uses WHERE company = $1 AND ums_id = $2"
          " AND ended_at IS NULL AND fingerprint = $3",
          view.company, row.ref, use.certificate.fingerprint) > 0;
  if (current || row.lifecycle != domain::Lifecycle::Open) return;
  transaction.sql().run(
      "UPDATE certificate_uses SET ended_at = $3, ended_by = 'replaced'"
      " WHERE company = $1 AND ums_id = $2 AND ended_at IS NULL",
      view.company, row.ref, now);
  transaction.sql().run(
      "INSERT INTO certificate_uses (company, ums_id, number, fingerprint, identifier, proof,"
      " proven_at, started_at, registered_by, source) VALUES ($1, $2,"
      " (SELECT coalesce(max(number), 0) + 1 FROM certificate_uses"
      "  WHERE company = $1 AND ums_id = $2), $3, $4, $5, $6, $7, $8, $9)",
      view.company, row.ref, use.certificate.fingerprint, use.certificate.identifier,
      domain::wire_name(use.proof), use.proven_at, use.from, use.registered_by,
      domain::wire_name(use.source));
}

void write_pack(Transaction& transaction, const View& view, const domain::ProductPack& row,
                base::Instant now) {
  transaction.sql().run(
      "INSERT INTO product_packs (company, ref, pack_id, product, kind, total, starts_on,"
      " expires_on, comment, archived, merged_into, ums_id, assigned_at, assigned_by,"
      " picked_up_at, order_ref, key_ref, created_at)"
      " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
      " ON CONFLICT (company, ref) DO UPDATE SET total = $6, starts_on = $7, expires_on = $8,"
      " comment = $9, archived = $10, merged_into = $11, ums_id = $12, assigned_at = $13,"
      " assigned_by = $14, picked_up_at = $15",
      view.company, row.ref, row.pack_id, domain::wire_name(row.product),
      domain::wire_name(row.kind), row.total, row.starts_on, row.expires_on, row.comment,
      row.archived, row.merged_into, row.ums_id, row.assigned_at, row.assigned_by, row.picked_up_at,
      row.order, row.key, now);
}

void write_key(Transaction& transaction, const View& view, const domain::SubscriptionKey& row,
               base::Instant now) {
  transaction.sql().run(
      "INSERT INTO subscription_keys (company, ref, key, edition, expires_on, created_at)"
      " VALUES ($1, $2, $3, $4, $5, $6)"
      " ON CONFLICT (company, ref) DO UPDATE SET expires_on = $5",
      view.company, row.ref, row.key, domain::wire_name(row.edition), row.expires_on, now);
}

}  // namespace

std::optional<domain::UmsId> ums_id(Transaction& transaction, const View& view,
                                    const domain::UmsRef& ref) {
  static const std::string kSql = with(kSelectUmsIds, " AND u.ref = $3");
  return transaction.sql().first(kSql, ums_id_of, view.company, view.today, ref);
}

std::optional<domain::UmsId> open_ums_id(Transaction& transaction, const View& view, OpenBy by,
                                         std::string_view value) {
  return transaction.sql().first(with(kSelectUmsIds, condition(by)), ums_id_of, view.company,
                                 view.today, value);
}

std::optional<domain::ProductPack> pack(Transaction& transaction, const View& view,
                                        const domain::PackRef& ref) {
  static const std::string kSql = with(kSelectPacks, " AND p.ref = $2");
  return transaction.sql().first(kSql, pack_of, view.company, ref);
}

std::optional<domain::Order> order(Transaction& transaction, const View& view,
                                   const domain::OrderRef& ref) {
  static const std::string kSql = with(kSelectOrders, " AND ref = $2");
  return transaction.sql().first(kSql, order_of, view.company, ref);
}

std::vector<domain::UmsId> ums_ids(Transaction& transaction, const View& view) {
  return transaction.sql().all(kSelectUmsIds, ums_id_of, view.company, view.today);
}

std::vector<domain::ProductPack> packs(Transaction& transaction, const View& view) {
  return transaction.sql().all(kSelectPacks, pack_of, view.company);
}

std::vector<domain::ProductPack> packs_of(Transaction& transaction, const View& view,
                                          const domain::UmsRef& ref) {
  static const std::string kSql = with(kSelectPacks, " AND p.ums_id = $2 ORDER BY p.pack_id");
  return transaction.sql().all(kSql, pack_of, view.company, ref);
}

std::vector<domain::SubscriptionKey> subscription_keys(Transaction& transaction, const View& view) {
  return transaction.sql().all(
      "SELECT ref, key, edition, expires_on FROM subscription_keys WHERE company = $1 ORDER BY ref",
      [](const Row& row) {
        return domain::SubscriptionKey{.ref = {row.text(0)},
                                       .key = row.text(1),
                                       .edition = named<domain::Edition>(row, 2),
                                       .expires_on = row.date(3)};
      },
      view.company);
}

std::vector<domain::Order> orders(Transaction& transaction, const View& view) {
  return transaction.sql().all(kSelectOrders, order_of, view.company);
}

std::optional<domain::Row> same_row(Transaction& transaction, const View& view,
                                    const domain::Row& row) {
  const auto as_row = [](auto found) -> std::optional<domain::Row> {
    if (!found) return std::nullopt;
    return domain::Row(*std::move(found));
  };
  return std::visit(
      base::overloaded{
          [&](const domain::UmsId& of) { return as_row(ums_id(transaction, view, of.ref)); },
          [&](const domain::ProductPack& of) { return as_row(pack(transaction, view, of.ref)); },
          [&](const domain::Order& of) { return as_row(order(transaction, view, of.ref)); },
          [&](const domain::Company& of) -> std::optional<domain::Row> { return of; },
          [&](const domain::SubscriptionKey& of) -> std::optional<domain::Row> {
            for (domain::SubscriptionKey& key : subscription_keys(transaction, view)) {
              if (key.ref == of.ref) return std::move(key);
            }
            return std::nullopt;
          },
      },
      row);
}

void write_without_certificate(Transaction& transaction, const View& view,
                               const domain::UmsId& row) {
  transaction.sql().run(
      "INSERT INTO ums_ids (company, ref, name, name_folded, auto_assign, lifecycle, closed_at,"
      " last_contact_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
      " ON CONFLICT (company, ref) DO UPDATE SET name = $3, name_folded = $4, auto_assign = $5,"
      " lifecycle = $6, closed_at = $7, last_contact_at = $8",
      view.company, row.ref, row.name, base::fold_ascii(row.name), row.auto_assign,
      domain::wire_name(row.lifecycle), row.closed_at, row.last_contact_at, row.created_at);
}

void write(Transaction& transaction, const View& view, const domain::Row& row, base::Instant now) {
  std::visit(base::overloaded{
                 [&](const domain::UmsId& of) {
                   write_without_certificate(transaction, view, of);
                   write_certificate_use(transaction, view, of, now);
                 },
                 [&](const domain::ProductPack& of) { write_pack(transaction, view, of, now); },
                 [&](const domain::SubscriptionKey& of) { write_key(transaction, view, of, now); },
                 [&](const domain::Company&) { throw StorageError("no command writes a company"); },
                 [&](const domain::Order&) { throw StorageError("no command writes an order"); },
             },
             row);
}

}  // namespace store
