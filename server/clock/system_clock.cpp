#include "server/clock/clock.hpp"

#include <chrono>

namespace server_clock {

base::Instant now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::expected<void, std::string> start_at(base::Instant) {
  return std::unexpected(
      "This program keeps the system's time; --now is for programs of the tests.");
}

}  // namespace server_clock
