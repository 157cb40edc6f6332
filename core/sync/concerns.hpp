#pragma once

#include <string_view>

#include "core/domain/command.hpp"

namespace sync {

// Whether the command is about this UMS ID or pack.
bool concerns(const domain::CommandBody& body, std::string_view ref);

}  // namespace sync
