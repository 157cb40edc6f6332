#pragma once

#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

// Repeatable randomness: the same seed gives the same values on every machine.
namespace support {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}

  std::uint64_t next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return state_;
  }

  // 0 to limit - 1.
  int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
  bool chance(int percent) { return below(100) < percent; }
  std::uint32_t bits() { return static_cast<std::uint32_t>(next() >> 32); }

  template <class T>
  const T& one_of(const std::vector<T>& items) {
    return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
  }

  // Text of up to `longest` characters from all corners of Unicode, quotes and controls included.
  std::string text(int longest) {
    static constexpr const char* kPieces[] = {"a",  "Z", "7",  " ",  "\"",   "\\", "/",
                                              "ü",  "ß", "\n", "\t", "\x01", "é",  "日",
                                              "😀", "Ω", "-",  ":",  "<",    "'"};
    std::string out;
    for (int left = below(longest + 1); left > 0; --left) {
      out += kPieces[below(static_cast<int>(std::size(kPieces)))];
    }
    return out;
  }

  std::string hex(int digits) {
    std::string out;
    for (int i = 0; i < digits; ++i) out += "0123456789abcdef"[below(16)];
    return out;
  }

 private:
  std::uint64_t state_;
};

}  // namespace support
