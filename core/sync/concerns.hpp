#pragma once

#include "core/domain/command.hpp"

#include <string_view>

namespace sync {

// Whether the command is about this UMS ID or pack.
bool concerns(const domain::CommandBody& body, std::string_view ref);

}  // namespace sync
