#pragma once

#include "core/certificate/extension.hpp"

namespace certificate {

// Decodes the value of the extension `oid`, which fills `content`. monostate if this kind is not
// decoded; none if it is and cannot be read.
std::optional<ExtensionValue> read_extension_value(Der der, std::string_view oid, ByteRange content,
                                                   Issues& issues);

}  // namespace certificate
