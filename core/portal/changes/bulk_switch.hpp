#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/toasts/toast.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace portal {

// Auto assign of many UMS IDs, switched in one act and sent in slices, each of which succeeds or
// fails as one. What came of it is said once, when all are answered.
struct BulkSwitch {
  std::uint32_t id = 0;  // in the notes of its slices
  domain::CompanyRef company = {};
  bool on = false;
  std::size_t waiting = 0;  // slices without an answer
  std::size_t asked = 0;    // UMS IDs, also those that were so already
  std::size_t done = 0;
  UndoSwitches undo = {};  // of what is done
  std::string why = {};    // of the first slice that was refused
  friend bool operator==(const BulkSwitch&, const BulkSwitch&) = default;
};

}  // namespace portal
