#pragma once

#include "core/certificate/element.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace certificate {

// "-----BEGIN label-----", base64, "-----END label-----" (RFC 7468).
struct PemBlock {
  std::string label;
  std::optional<base::Bytes> bytes;  // none: no end line with this label, or no base64 between
};

// The file as text: as it stands, or from UTF-16 with a byte order mark, as some editors on Windows
// save it; characters outside ASCII then become '?'.
std::string text_of_file(Der file);

// All blocks in order. Text around them, either line ending and headers (RFC 1421) are passed over.
std::vector<PemBlock> pem_blocks(std::string_view text);

// With lines of 64 characters, ending in a line feed.
std::string to_pem(Der certificate);

}  // namespace certificate
