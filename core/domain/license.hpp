#pragma once

#include "core/base/instant.hpp"
#include "core/domain/refs.hpp"

#include <optional>
#include <string>

namespace domain {

enum class LicenseEnd { Unassigned, DeviceDeleted, Replaced };

// The right of one device to one product, taken from one pack. Open until ended.
struct License {
  LicenseRef ref;
  PackRef pack;
  DeviceRef device;
  base::Instant given_at;
  std::string given_by;    // "auto", a person or a token
  base::Date valid_until;  // through the end of this day, UTC
  std::optional<base::Instant> ended_at;
  std::optional<LicenseEnd> end_reason;

  friend bool operator==(const License&, const License&) = default;
};

}  // namespace domain
