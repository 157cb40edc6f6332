#pragma once

#include <expected>
#include <string>
#include <string_view>

#include "core/domain/refusal.hpp"

namespace rules {

inline constexpr std::size_t kMaxNameLength = 64;  // code points

// The name of a UMS ID as it will be kept: white space collapsed, 1 to 64 code points, no control
// characters or direction marks (domain.md 3.2). Whether it is taken: see rename and register.
std::expected<std::string, domain::Refusal> clean_name(std::string_view typed);

}  // namespace rules
