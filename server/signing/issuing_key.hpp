#pragma once

#include "core/base/encoding.hpp"
#include "server/signing/openssl_handles.hpp"

#include <expected>
#include <filesystem>
#include <string>
#include <string_view>

namespace signing {

// The key that signs license files: ECDSA P-256, made at the first start.
// Used by several threads at a time: signing does not change it.
class IssuingKey {
 public:
  // Reads FOLDER/issuing.pem, or makes it there with mode 0600. Fails with a sentence.
  static std::expected<IssuingKey, std::string> open(const std::filesystem::path& folder);

  // SHA-256 of the SubjectPublicKeyInfo, 64 lower-case hex digits.
  const std::string& kid() const { return kid_; }

  // ECDSA with SHA-256 over `bytes`: r and s, 32 bytes each. Throws if OpenSSL fails.
  base::Bytes sign(std::string_view bytes) const;

  // Whether `signature` is of this key over `bytes`.
  bool verify(std::string_view bytes, const base::Bytes& signature) const;

 private:
  explicit IssuingKey(Openssl<EVP_PKEY> key);

  Openssl<EVP_PKEY> key_;
  std::string kid_;
};

}  // namespace signing
