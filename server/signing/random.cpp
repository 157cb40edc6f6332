#include "server/signing/random.hpp"

#include "core/base/encoding.hpp"

#include <openssl/rand.h>

#include <array>
#include <stdexcept>

namespace signing {

std::string random_ref() {
  std::array<unsigned char, 16> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
    throw std::runtime_error("the system gives no random bytes");
  }
  return base::to_hex(bytes);
}

}  // namespace signing
