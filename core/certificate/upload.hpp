#pragma once

#include "core/certificate/decode.hpp"
#include "core/domain/refusal.hpp"

#include <expected>
#include <vector>

// The checks on a file that should be the certificate of a UMS ID, in the order of the domain
// specification: size, private key, certificate, one alone, key, validity. Checks that need the
// company's rows are in core/rules.
namespace certificate {

inline constexpr std::size_t kLargestFile = 65'536;
inline constexpr int kSmallestRsa = 2048;
inline constexpr int kLargestRsa = 16'384;

// The one certificate of a file: every field that it must have was read. Its key may be of any
// kind.
struct Found {
  base::Bytes der;
  Certificate certificate;
  base::Instant not_before;
  base::Instant not_after;
  PublicKey key;
  Issues issues;

  friend bool operator==(const Found&, const Found&) = default;
};

// file_empty, file_too_large, private_key_in_file, not_a_certificate, more_than_one_certificate
// {n}, bytes_after_certificate {n}. PEM or DER: the content decides.
std::expected<Found, domain::Refusal> find_certificate(Der file);

// key_not_supported, key_too_small {n}.
std::optional<domain::Refusal> check_key(const PublicKey& key);

// certificate_not_yet_valid {date}, certificate_expired {date}.
std::optional<domain::Refusal> check_validity(const Found& found, base::Instant now);

// A certificate that was found and whose key is supported.
struct Upload {
  Found found;

  friend bool operator==(const Upload&, const Upload&) = default;
};

// find_certificate, then check_key. The caller wipes `file` (private_key.hpp) after a refusal.
std::expected<Upload, domain::Refusal> read_upload(Der file);

}  // namespace certificate
