#pragma once

#include "core/wire/me.hpp"

#include <vector>

namespace query {

// As the company selector lists them: the default one first, then the others by name.
std::vector<wire::Membership> in_selector_order(std::vector<wire::Membership> companies);

}  // namespace query
