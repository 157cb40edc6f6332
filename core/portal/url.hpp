#pragma once

#include <optional>
#include <string>
#include <string_view>

// The parts of an address of the page (RFC 3986).
namespace portal {

// All but unreserved characters as %XX.
std::string encode_part(std::string_view text);

// The opposite; `+` reads as a space, a broken %XX stays as it is.
std::string decode_part(std::string_view text);

// The decoded value of the first parameter `name` of "a=1&b=2".
std::optional<std::string> parameter(std::string_view query, std::string_view name);

// Appends "name=value" to a query, with an & if it is not the first. An empty value adds nothing.
void add_parameter(std::string& query, std::string_view name, std::string_view value);

}  // namespace portal
