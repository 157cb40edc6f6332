#pragma once

#include <cstdint>

// The panel "Pending changes": what is not saved, and what needs a decision.
namespace portal {

struct ToggleChanges {
  friend bool operator==(const ToggleChanges&, const ToggleChanges&) = default;
};
enum class Side : std::uint8_t { Mine, Theirs };
struct ChooseSide {
  std::uint64_t command = 0;
  Side side = Side::Mine;
  friend bool operator==(const ChooseSide&, const ChooseSide&) = default;
};
// Applies mine again or drops it, by the side chosen.
struct ResolveConflict {
  std::uint64_t command = 0;
  friend bool operator==(const ResolveConflict&, const ResolveConflict&) = default;
};

}  // namespace portal
