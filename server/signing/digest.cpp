#include "server/signing/digest.hpp"

#include <openssl/sha.h>

#include <array>

namespace signing {

std::string sha256_hex(std::span<const std::uint8_t> bytes) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
  SHA256(bytes.data(), bytes.size(), digest.data());
  return base::to_hex(digest);
}

std::string sha256_hex(std::string_view bytes) {
  return sha256_hex({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

}  // namespace signing
