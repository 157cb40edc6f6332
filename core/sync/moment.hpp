#pragma once

#include <chrono>
#include <cstdint>

namespace sync {

using Duration = std::chrono::milliseconds;

// A moment of the client's own clock, which only runs forward; its origin does not matter.
using Moment = std::chrono::milliseconds;

// 32 random bits, handed in for the jitter.
using Random = std::uint32_t;

}  // namespace sync
