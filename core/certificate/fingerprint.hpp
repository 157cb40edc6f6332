#pragma once

#include "core/certificate/element.hpp"

#include <string>

namespace certificate {

std::string sha1_hex(Der bytes);    // 40 lower-case digits
std::string sha256_hex(Der bytes);  // 64 lower-case digits

// The identifier of a public key: base64url, without padding, of SHA-256 over its
// SubjectPublicKeyInfo. 43 characters.
std::string key_identifier(Der subject_public_key_info);

}  // namespace certificate
