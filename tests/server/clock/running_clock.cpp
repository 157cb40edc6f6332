#include "server/clock/clock.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>

// The clock of test programs: the system's, moved so that it said `start` when it was told to.
namespace server_clock {
namespace {

std::atomic<std::int64_t> moved_by{0};  // seconds; one clock for the whole program, as the system's

base::Instant system_now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

}  // namespace

base::Instant now() {
  return system_now() + std::chrono::seconds(moved_by.load());
}

std::expected<void, std::string> start_at(base::Instant start) {
  moved_by = (start - system_now()).count();
  return {};
}

}  // namespace server_clock
