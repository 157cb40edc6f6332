#pragma once

#include <cstdint>

// When the canvas is painted and when logic runs without an event. Nothing asked for: no frame, no
// timer.
namespace browser {

// At least `frames` painted frames follow. While the page is hidden they wait until it is seen.
void wake(int frames);

// Asks for a logic pass at `unix_ms`; it paints only if something wakes it. One timer serves
// everybody: the earliest moment counts. Each logic pass starts with none asked for, so ask again
// in each pass (build or after_logic) as long as the moment matters; asking while painting can only
// bring it nearer.
void wake_at(std::int64_t unix_ms);

}  // namespace browser
