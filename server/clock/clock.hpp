#pragma once

#include "core/base/instant.hpp"

#include <expected>
#include <string>

// Where the native programs get the time from. Two sources: the system's clock, and, in programs of
// the tests alone, a clock that starts at a given moment and then runs (tests/server/clock).
namespace server_clock {

base::Instant now();

// Makes the clock say `start` now. Fails with a sentence where the clock is the system's.
std::expected<void, std::string> start_at(base::Instant start);

}  // namespace server_clock
