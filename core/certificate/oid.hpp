#pragma once

#include "core/certificate/element.hpp"

#include <string>
#include <string_view>

namespace certificate {

// "1.2.840.113549.1.1.11" for the content of an OBJECT IDENTIFIER. An arc above 2^128 is beyond
// what registries give out: then the whole content in hex after "x". `content` is well formed, see
// fits_its_type.
std::string oid_text(Der content);

// The name under which people know the object, "SHA-256 with RSA" or "Key usage"; empty if unknown.
std::string_view attribute_name(std::string_view oid);  // "CN": of RFC 4514 and its usual additions
std::string_view extension_name(std::string_view oid);
std::string_view purpose_name(std::string_view oid);  // of the extended key usage

}  // namespace certificate
