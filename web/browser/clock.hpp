#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

// The client's clock and randomness, to be handed into core as values.
namespace browser {

std::int64_t unix_ms();  // the device's clock; it may be wrong and may jump
double monotonic_ms();   // for durations and animations

// `bytes` random bytes of the browser's cryptographic source, as lower-case hex (2 characters
// each).
std::string random_hex(std::size_t bytes);

}  // namespace browser
