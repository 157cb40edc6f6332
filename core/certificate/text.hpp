#pragma once

#include "core/certificate/issue.hpp"

#include <string>

namespace certificate {

// How the text of a name was encoded; Other is anything that is not a string type.
enum class StringType : std::uint8_t {
  Utf8,
  Printable,
  Ia5,
  Teletex,
  Bmp,
  Universal,
  Numeric,
  Visible,
  Other
};

StringType string_type(const Element& element);

// The element's text in UTF-8. Teletex reads as ISO 8859-1, which is what those who write it mean.
// What cannot be decoded becomes U+FFFD and an issue. A value that is no string reads as its
// content in hex.
std::string text_of(Der der, const Element& element, Issues& issues);

// The same for bytes that a context tag says are an IA5String (RFC 5280, 4.2.1.6). Beyond ASCII
// they are UTF-8 if they can be, as those who break that rule mean it.
std::string ia5_text(Der der, ByteRange content, Issues& issues);

}  // namespace certificate
