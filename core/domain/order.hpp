#pragma once

#include "core/base/instant.hpp"
#include "core/domain/refs.hpp"

#include <string>

namespace domain {

enum class EulaState { Pending, Accepted };

// A delivery. One acceptance of its EULA covers all its packs.
struct Order {
  OrderRef ref;
  std::string number;  // 1 to 40 characters
  base::Instant delivered_at;
  EulaState eula_state = EulaState::Pending;

  friend bool operator==(const Order&, const Order&) = default;
};

}  // namespace domain
