#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace portal {

// `pattern` with its `{}` replaced by `parts` in order. A `{}` without a part stays as it is.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> parts);

// `one` for 1, else `many` with its `{}` replaced by the grouped number.
std::string counted(std::int64_t number, std::string_view one, std::string_view many);

}  // namespace portal
