#pragma once

#include "core/query/letters.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace query {

// The texts of the entries of an index, by slot, one behind the other: a search reads them in the
// order in which they lie.
class EntryTexts {
 public:
  using Slot = std::uint32_t;

  void reserve(std::size_t slots, std::size_t bytes);

  // Begins the texts of a slot anew; `words` and `digests` are folded and hold one text a line.
  void put(Slot slot, std::string_view ref, std::string_view words, std::string_view digests);
  void forget(Slot slot) { put(slot, {}, {}, {}); }

  std::string_view ref(Slot slot) const;
  std::string_view words(Slot slot) const;
  std::string_view sort_name(Slot slot) const;  // the first of the words

  // Whether `word`, of these letters, is in the words; one that is long enough also in the digests.
  bool have(Slot slot, std::string_view word, Letters letters) const;

 private:
  struct Place {
    std::uint32_t ref = 0, words = 0, digests = 0, end = 0;  // where each begins
  };

  std::string_view between(std::uint32_t from, std::uint32_t to) const {
    return std::string_view(text_).substr(from, to - from);
  }
  void close_gaps();

  std::string text_;
  std::size_t unused_ = 0;  // bytes of what was put again
  std::vector<Place> places_;
  std::vector<Letters> in_words_, in_digests_;
};

}  // namespace query
