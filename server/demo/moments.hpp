#pragma once

#include "core/base/instant.hpp"

#include <string_view>

namespace demo {

// Turns the demo's words for dates and times into values, seen from the moment of seeding.
// Words that cannot be read throw: they are part of the program.
class Moments {
 public:
  explicit Moments(base::Instant now) : now_(now) {}

  base::Instant now() const { return now_; }
  base::Date today() const { return base::date_of(now_); }

  base::Date date(std::string_view words) const;        // "D+400", "D-6"
  base::Instant instant(std::string_view words) const;  // "D-5 16:20", "-2h", "-20m", "-9d"

 private:
  base::Instant now_;
};

}  // namespace demo
