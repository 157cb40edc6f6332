#pragma once

#include "core/domain/refusal.hpp"

#include <string>

namespace rules {

// The sentence of domain.md 4.3 with its placeholders filled. A fact that is missing leaves its
// placeholder's name standing, so that a test sees it. Never fails.
std::string refusal_text(const domain::Refusal& refusal);

}  // namespace rules
