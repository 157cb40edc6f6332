#pragma once

#include "core/domain/change.hpp"
#include "core/domain/refusal.hpp"

#include <cstdint>
#include <variant>
#include <vector>

namespace domain {

struct Applied {
  Revision revision = 0;
  std::vector<Change> changes;
  friend bool operator==(const Applied&, const Applied&) = default;
};

// The command would have changed nothing. No revision, no audit entry.
struct Unchanged {
  friend bool operator==(const Unchanged&, const Unchanged&) = default;
};

struct Refused {
  Refusal refusal;
  friend bool operator==(const Refused&, const Refused&) = default;
};

// What the server says of one command, for good: a repeat is answered the same.
struct Outcome {
  std::uint64_t command_id = 0;
  std::variant<Applied, Unchanged, Refused> result;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

}  // namespace domain
