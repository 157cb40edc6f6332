#pragma once

#include "core/base/instant.hpp"
#include "core/domain/change.hpp"
#include "core/domain/company_rows.hpp"
#include "server/store/sqlite.hpp"

#include <optional>
#include <vector>

// The rows of one company. `used` of a pack and the waiting devices of a UMS ID are counted from
// licenses and needs in the query itself; no column holds them.
namespace store {

// Whose rows, as they are on which day (a license counts as valid through its last day).
struct View {
  domain::CompanyRef company;
  base::Date today;
};

std::optional<domain::UmsId> ums_id(Transaction& transaction, const View& view,
                                    const domain::UmsRef& ref);
std::optional<domain::ProductPack> pack(Transaction& transaction, const View& view,
                                        const domain::PackRef& ref);
std::optional<domain::Order> order(Transaction& transaction, const View& view,
                                   const domain::OrderRef& ref);

std::vector<domain::UmsId> ums_ids(Transaction& transaction, const View& view);
std::vector<domain::ProductPack> packs(Transaction& transaction, const View& view);
std::vector<domain::ProductPack> packs_of(Transaction& transaction, const View& view,
                                          const domain::UmsRef& ref);
std::vector<domain::SubscriptionKey> subscription_keys(Transaction& transaction, const View& view);
std::vector<domain::Order> orders(Transaction& transaction, const View& view);

// The open UMS ID that a SQL condition on $2 picks out, for the rules' questions.
enum class OpenBy { FoldedName, Fingerprint, Identifier };
std::optional<domain::UmsId> open_ums_id(Transaction& transaction, const View& view, OpenBy by,
                                         std::string_view value);

// The row as it is stored now, read again for the same ref. None if there is no such row.
std::optional<domain::Row> same_row(Transaction& transaction, const View& view,
                                    const domain::Row& row);

// Inserts or overwrites what commands write of a row; figures that are counted are not written. Of
// a UMS ID: a certificate that is not the current one begins a new use (its bytes are there
// already, see certificates.hpp); the license file has its own table.
void write(Transaction& transaction, const View& view, const domain::Row& row, base::Instant now);

// The row of a UMS ID without its certificate, which the caller adds in the same transaction.
void write_without_certificate(Transaction& transaction, const View& view,
                               const domain::UmsId& row);

}  // namespace store
