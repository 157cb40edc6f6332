#pragma once

#include "core/domain/refusal.hpp"
#include "core/rules/records.hpp"

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace rules {

inline constexpr std::size_t kMaxNameLength = 64;  // code points

// The name of a UMS ID as it will be kept: white space collapsed, 1 to 64 code points, no control
// characters or direction marks (domain.md 3.2). The refusal counts positions from 1 in `typed`.
std::expected<std::string, domain::Refusal> clean_name(std::string_view typed);

// Refused if another open UMS ID than `own` has this clean name, ASCII case ignored.
std::optional<domain::Refusal> name_taken(const Records& records, std::string_view name,
                                          const domain::UmsRef& own);

}  // namespace rules
