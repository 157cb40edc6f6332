#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace portal {

// A certificate that a pasted fingerprint may belong to instead.
struct NamedFingerprint {
  std::string name;
  std::string fingerprint;  // 64 lower-case hex digits
};

enum class Agreement : std::uint8_t { Nothing, Match, NoMatch, Unsure, NotAFingerprint };

struct Comparison {
  Agreement agreement = Agreement::Nothing;
  std::string sentence;  // empty for Nothing
  friend bool operator==(const Comparison&, const Comparison&) = default;
};

// What a person pasted against the SHA-256 fingerprint of a certificate. Colons, white space and
// case are ignored; "first 10 … last 10" is never a match (domain.md 6.3). Never fails.
Comparison compare_fingerprint(std::string_view pasted, std::string_view fingerprint,
                               std::span<const NamedFingerprint> others);

}  // namespace portal
