#pragma once

#include "core/base/instant.hpp"
#include "core/domain/product_pack.hpp"
#include "core/domain/refs.hpp"

#include <optional>
#include <string>

namespace domain {

// An endpoint, known by its unit id: 12 upper-case hex digits (MAC), or 16 to 32 of A-Z 0-9 (UD
// Pocket).
struct Device {
  DeviceRef ref;
  std::string unit_id;
  std::string name;              // 0 to 64 code points
  std::string model;             // 0 to 64 code points
  std::optional<UmsRef> ums_id;  // the last to report it
  base::Instant first_reported_at;
  base::Instant last_reported_at;
  bool gone = false;

  friend bool operator==(const Device&, const Device&) = default;
};

// A product that a device asks for.
struct Need {
  DeviceRef device;
  Product product = Product::We;
  base::Instant waiting_since;
  bool held = false;

  friend bool operator==(const Need&, const Need&) = default;
};

}  // namespace domain
