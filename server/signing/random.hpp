#pragma once

#include <string>

namespace signing {

// 128 random bits as 32 lower-case hex digits: refs, epochs, license ids.
std::string random_ref();

}  // namespace signing
