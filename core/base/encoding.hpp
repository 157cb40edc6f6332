#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

using Bytes = std::vector<std::uint8_t>;

// Lower-case hex, two digits a byte.
std::string to_hex(std::span<const std::uint8_t> bytes);

// Even number of hex digits of either case, nothing else.
std::optional<Bytes> parse_hex(std::string_view text);

// RFC 4648 section 4, with padding.
std::string to_base64(std::span<const std::uint8_t> bytes);

// RFC 4648 section 5, without padding.
std::string to_base64url(std::span<const std::uint8_t> bytes);

// Strict section 4: padded, no white space, unused bits zero.
std::optional<Bytes> parse_base64(std::string_view text);

}  // namespace base
