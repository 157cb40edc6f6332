#pragma once

#include "core/base/encoding.hpp"

#include <span>
#include <string>
#include <string_view>

namespace signing {

// SHA-256, 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);
std::string sha256_hex(std::span<const std::uint8_t> bytes);

}  // namespace signing
