#pragma once

#include "core/certificate/certificate.hpp"

namespace certificate {

struct Decoded {
  std::optional<Certificate> certificate;  // none: the bytes do not begin like a certificate
  Issues issues;
  std::uint32_t size = 0;  // bytes of the certificate; what follows them was not looked at

  // Whether every field that a certificate must have was read.
  bool complete() const { return certificate && !issues.any_fatal(); }
  friend bool operator==(const Decoded&, const Decoded&) = default;
};

// Reads the certificate at the beginning of `der`. Never gives up on a readable one: a field that
// is odd or broken becomes an issue with its place, and the others are read. BER is read as well as
// DER. Signatures are not verified. Input from 4 GiB on is none.
Decoded decode(Der der);

}  // namespace certificate
