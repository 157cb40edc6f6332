#include "core/certificate/fingerprint.hpp"

#include <mbedtls/sha1.h>
#include <mbedtls/sha256.h>

#include <array>

namespace certificate {
namespace {

using Sha1 = std::array<std::uint8_t, 20>;
using Sha256 = std::array<std::uint8_t, 32>;

// mbedTLS's software digests fail only when an accelerator does; there is none.
Sha256 sha256(Der bytes) {
  Sha256 digest{};
  mbedtls_sha256(bytes.data(), bytes.size(), digest.data(), 0);
  return digest;
}

}  // namespace

std::string sha1_hex(Der bytes) {
  Sha1 digest{};
  mbedtls_sha1(bytes.data(), bytes.size(), digest.data());
  return base::to_hex(digest);
}

std::string sha256_hex(Der bytes) {
  return base::to_hex(sha256(bytes));
}

std::string key_identifier(Der subject_public_key_info) {
  return base::to_base64url(sha256(subject_public_key_info));
}

}  // namespace certificate
