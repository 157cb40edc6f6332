#pragma once

#include <cstdint>
#include <string_view>

namespace query {

// The set of bytes that occur in a folded text, in 64 bits: the usual ones have a bit of their own,
// the others share some. A text that holds a word has all letters of it.
class Letters {
 public:
  constexpr Letters() = default;
  constexpr explicit Letters(std::string_view text) {
    for (const char c : text) bits_ |= std::uint64_t{1} << bit_of(c);
  }

  constexpr bool has_all(Letters word) const { return (bits_ & word.bits_) == word.bits_; }

  // Whether has_all() of these letters says for sure that the text holds `word`.
  static constexpr bool decide(std::string_view word) {
    return word.size() == 1 && bit_of(word.front()) < kShared;
  }

 private:
  static constexpr unsigned kShared = 40, kBits = 64;

  static constexpr unsigned bit_of(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 'a' && byte <= 'z') return byte - unsigned{'a'};
    if (byte >= '0' && byte <= '9') return 26 + byte - unsigned{'0'};
    switch (c) {
      case ' ': return 36;
      case '-': return 37;
      case '_': return 38;
      case '.': return 39;
      default: return kShared + byte % (kBits - kShared);
    }
  }

  std::uint64_t bits_ = 0;
};

}  // namespace query
