#pragma once

#include "core/base/instant.hpp"
#include "core/certificate/issue.hpp"

#include <optional>
#include <string>

namespace certificate {

enum class TimeType : std::uint8_t { Utc, Generalized };

struct Time {
  base::Instant at;  // fractions of a second are cut off
  TimeType type = TimeType::Utc;
  std::string text;  // as it stands
  ByteRange place;

  friend bool operator==(const Time&, const Time&) = default;
};

// UTCTime (years 1950 to 2049) or GeneralizedTime (X.680, 46 and 47): also without seconds, with a
// fraction or with an offset, which RFC 5280 forbids. A time without zone is taken as UTC. None if
// it is neither type or names no moment that exists; what is odd becomes an issue.
std::optional<Time> read_time(Der der, const Element& element, Issues& issues);

}  // namespace certificate
