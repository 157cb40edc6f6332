#pragma once

#include "core/base/encoding.hpp"
#include "core/base/instant.hpp"

#include <string>

namespace demo {

// A certificate such as a UMS makes for itself.
struct CertificateWish {
  std::string key;        // "rsa2048", "rsa4096", "p256", "p384"
  std::string signature;  // "sha1", "sha256", "sha384"
  std::string common_name;
  std::string organization;
  base::Instant not_before;
  base::Instant not_after;
};

// DER of a new self-signed certificate with a new key, which is thrown away. An RSA 4096 key takes
// about a second. Throws if OpenSSL fails.
base::Bytes make_self_signed(const CertificateWish& wish);

}  // namespace demo
