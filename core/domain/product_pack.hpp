#pragma once

#include "core/base/instant.hpp"
#include "core/base/shared_text.hpp"
#include "core/domain/refs.hpp"

#include <optional>

namespace domain {

// The field's product prefixes.
enum class Product {
  We,   // Workspace Edition
  Emp,  // Enterprise Management Pack
  Udp,  // UD Pocket
  Icg,  // IGEL Cloud Gateway
  Adr,  // Advanced Device Redirection
  Imh,  // IGEL Managed Hypervisor
};

enum class PackKind { Regular, Evaluation };

// A set of licenses of one product with one expiry date; the unit assigned to a UMS ID.
struct ProductPack {
  PackRef ref;
  base::SharedText pack_id;  // product prefix, dash, five letters or digits: "WE-4K7QP"
  Product product = Product::We;
  PackKind kind = PackKind::Regular;
  int total = 0;  // 1 to 1,000,000
  int used = 0;   // open licenses, counted by the server; may exceed total
  base::Date starts_on;
  base::Date expires_on;     // valid through the end of this day, UTC
  base::SharedText comment;  // 0 to 500 code points
  bool archived = false;
  std::optional<PackRef> merged_into;
  std::optional<UmsRef> ums_id;  // assigned to; none is "unassigned"
  std::optional<base::Instant> assigned_at;
  base::SharedText assigned_by;
  std::optional<base::Instant> picked_up_at;  // first contact of that UMS after assigned_at
  OrderRef order;
  KeyRef key;

  friend bool operator==(const ProductPack&, const ProductPack&) = default;
};

}  // namespace domain
