#pragma once

#include "web/kit/node.hpp"

#include <cstdint>
#include <span>
#include <string_view>

// The DOM mirror, as C++ sees it. The mirror itself is shell/mirror.mjs.
namespace browser {

enum class Urgency : std::uint8_t { Polite, Assertive };

// Makes the DOM equal to `nodes`: parents before their children, reading order, strings in `pool`
// (see kit/node.hpp). Returns when the DOM is right. Both spans are read during the call only.
void commit(std::span<const kit::Node> nodes, std::span<const char> pool);

// Focuses the node of `key` at the end of this logic pass, after its commit. The last request of a
// pass wins; a key that is not in the mirror then is forgotten. Elements that the user types in
// keep the focus when `key` is a heading.
void request_focus(std::uint64_t key);

// Says `text` (a finished sentence) to assistive technology. Messages within 300 ms are joined.
void announce(std::string_view text, Urgency urgency);

}  // namespace browser
