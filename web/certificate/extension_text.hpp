#pragma once

#include "core/certificate/extension.hpp"

#include <string>

namespace certificate_program {

// "CA, at most 1 below", "Digital signature, Key agreement", "DNS: ums.example, IP
// address: 10.0.0.1". Empty for a value that is not decoded.
std::string value_text(const certificate::ExtensionValue& value);

}  // namespace certificate_program
