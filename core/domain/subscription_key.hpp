#pragma once

#include "core/base/instant.hpp"
#include "core/domain/refs.hpp"

#include <string>

namespace domain {

// Ordered by precedence as a UMS license level: the highest valid edition is the company's level.
enum class Edition { Essential, Standard, Evaluation, Enterprise };

// Permanent number under which packs hang.
struct SubscriptionKey {
  KeyRef ref;
  std::string key;  // 8 to 32 of A-Z 0-9 -
  Edition edition = Edition::Essential;
  base::Date expires_on;  // valid through the end of this day, UTC

  friend bool operator==(const SubscriptionKey&, const SubscriptionKey&) = default;
};

}  // namespace domain
