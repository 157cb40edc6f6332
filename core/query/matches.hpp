#pragma once

#include "core/query/list_query.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace query {

// What decides whether a row is found.
struct Question {
  std::vector<std::string> words;  // single and folded, see search_words
  Chips chips;
  bool show_closed = false;
  friend bool operator==(const Question&, const Question&) = default;
};

// Shorter words would be found in most fingerprints by chance.
inline constexpr std::size_t kShortestDigestWord = 6;

// Whether each row that fits `next` also fits `before`: something was typed on, a chip was added.
bool narrows(const Question& next, const Question& before);

// The rows that were found, by the slots of one index, and what they were found for: asked again,
// as after a typed letter was taken back, they are there; asked more narrowly, the index looks at
// these alone.
class Matches {
 public:
  using Slot = std::uint32_t;

  // Whether the rows are now those that were found for `question` at this revision of the index,
  // lately or just now. What time decides (Chip::CertificateProblems) is never known.
  bool recall(const Question& question, std::uint64_t of_revision);
  // Keeps what was found before something else is.
  void remember();

  // Takes out all, and makes room for slots 0 to size - 1.
  void clear(std::size_t size);
  void add(Slot slot) { bits_[slot / kBits] |= std::uint64_t{1} << slot % kBits; }
  bool has(Slot slot) const { return (bits_[slot / kBits] >> slot % kBits & 1) != 0; }
  std::size_t room() const { return bits_.capacity(); }

  // Keeps the slots for which `fits` is true.
  template <class Fits>
  void keep_if(Fits fits) {
    for (std::size_t block = 0; block < bits_.size(); ++block) {
      for (std::uint64_t left = bits_[block]; left != 0; left &= left - 1) {
        const auto bit = static_cast<unsigned>(std::countr_zero(left));
        if (!fits(static_cast<Slot>(block * kBits + bit))) bits_[block] ^= std::uint64_t{1} << bit;
      }
    }
  }

  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t block = 0; block < bits_.size(); ++block) {
      for (std::uint64_t left = bits_[block]; left != 0; left &= left - 1) {
        visit(static_cast<Slot>(block * kBits + static_cast<unsigned>(std::countr_zero(left))));
      }
    }
  }

  std::size_t all = 0, open = 0;  // how many there are, and of them neither superseded nor removed
  Question asked;
  std::uint64_t revision = 0;  // of the index; 0: nothing was asked

 private:
  static constexpr unsigned kBits = 64;
  static constexpr std::size_t kRemembered = 16;  // the letters of a long word

  struct Answer {
    Question asked;
    std::vector<std::uint64_t> bits;
    std::size_t all = 0, open = 0;
  };

  std::vector<std::uint64_t> bits_;
  std::vector<Answer> earlier_;  // of this revision; a ring, so that it makes room only once
  std::size_t next_ = 0;
};

}  // namespace query
