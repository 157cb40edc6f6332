#pragma once

#include "core/domain/company.hpp"
#include "core/domain/order.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/subscription_key.hpp"
#include "core/domain/table.hpp"
#include "core/domain/ums_id.hpp"

namespace domain {

// Everything of one company that its page holds at once.
struct CompanyRows {
  Company company;
  Table<UmsId> ums_ids;
  Table<ProductPack> product_packs;
  Table<SubscriptionKey> subscription_keys;
  Table<Order> orders;

  friend bool operator==(const CompanyRows&, const CompanyRows&) = default;
};

}  // namespace domain
