#pragma once

#include <cstdint>
#include <span>
#include <string>

// The certificate program: hostile bytes are parsed in an instance of its own, loaded when first
// asked.
namespace browser {

enum class DecodeFailure : std::uint8_t {
  None,
  NotLoaded,  // the program could not be fetched or started; asking again tries again
  Crashed     // it trapped on these bytes; the next call gets a fresh instance
};

struct CertificateDecoded {
  std::uint32_t request = 0;
  DecodeFailure failure = DecodeFailure::None;
  std::string json;  // web/certificate says what is in it; empty after a failure
  friend bool operator==(const CertificateDecoded&, const CertificateDecoded&) = default;
};

// The answer is a later CertificateDecoded in the inbox, one for each request.
void decode_certificate(std::uint32_t request, std::span<const char> bytes);

}  // namespace browser
