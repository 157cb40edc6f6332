#include "server/store/records.hpp"

#include "core/base/text.hpp"
#include "server/store/command_log.hpp"

namespace store {

std::optional<domain::UmsId> StoreRecords::ums_id(const domain::UmsRef& ref) const {
  return store::ums_id(transaction_, view_, ref);
}

std::optional<domain::ProductPack> StoreRecords::pack(const domain::PackRef& ref) const {
  return store::pack(transaction_, view_, ref);
}

std::optional<domain::Order> StoreRecords::order(const domain::OrderRef& ref) const {
  return store::order(transaction_, view_, ref);
}

std::vector<domain::SubscriptionKey> StoreRecords::subscription_keys() const {
  return store::subscription_keys(transaction_, view_);
}

std::optional<domain::UmsId> StoreRecords::open_ums_id_named(std::string_view name) const {
  return open_ums_id(transaction_, view_, OpenBy::FoldedName, base::fold_ascii(name));
}

std::optional<domain::UmsId> StoreRecords::open_ums_id_with_fingerprint(
    std::string_view fingerprint) const {
  return open_ums_id(transaction_, view_, OpenBy::Fingerprint, fingerprint);
}

std::optional<domain::UmsId> StoreRecords::open_ums_id_with_identifier(
    std::string_view identifier) const {
  return open_ums_id(transaction_, view_, OpenBy::Identifier, identifier);
}

std::size_t StoreRecords::open_ums_id_count() const {
  return static_cast<std::size_t>(transaction_.sql().number(
      "SELECT count(*) FROM ums_ids WHERE company = $1 AND lifecycle = 'open'", view_.company));
}

std::size_t StoreRecords::pack_count_of(const domain::UmsRef& ref) const {
  return static_cast<std::size_t>(transaction_.sql().number(
      "SELECT count(*) FROM product_packs WHERE company = $1 AND ums_id = $2", view_.company, ref));
}

std::uint32_t StoreRecords::highest_license_serial(std::string_view identifier) const {
  return static_cast<std::uint32_t>(
      transaction_.sql().number("SELECT coalesce(max(f.serial), 0) FROM ums_license_files f"
                                " JOIN certificates x ON x.fingerprint = f.fingerprint"
                                " WHERE f.company = $1 AND x.identifier = $2",
                                view_.company, identifier));
}

bool StoreRecords::proven_elsewhere(std::string_view fingerprint,
                                    std::string_view identifier) const {
  return transaction_.sql().number(
             "SELECT count(*) FROM certificate_uses WHERE company <> $1 AND ended_at IS NULL"
             " AND proof = 'proven' AND (fingerprint = $2 OR identifier = $3)",
             view_.company, fingerprint, identifier) > 0;
}

bool StoreRecords::changed_meanwhile(std::string_view ref, rules::Aspect aspect) const {
  return changed_by_another(transaction_, view_.company,
                            {.ref = std::string(ref), .aspect = aspect}, author_.client_id,
                            author_.seen_revision);
}

}  // namespace store
