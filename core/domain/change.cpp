#include "core/domain/change.hpp"

#include "core/base/overloaded.hpp"

#include <utility>

namespace domain {

void put(CompanyRows& rows, Row row) {
  std::visit(base::overloaded{
                 [&](Company& company) { rows.company = std::move(company); },
                 [&](UmsId& ums_id) { rows.ums_ids.put(std::move(ums_id)); },
                 [&](ProductPack& pack) { rows.product_packs.put(std::move(pack)); },
                 [&](SubscriptionKey& key) { rows.subscription_keys.put(std::move(key)); },
                 [&](Order& order) { rows.orders.put(std::move(order)); },
             },
             row);
}

}  // namespace domain
