#include "core/query/matches.hpp"

#include <algorithm>

namespace query {
namespace {

// Whether whatever holds `next` also holds `before`. A longer word is found where a shorter one is,
// and from a certain length on also in digests.
bool implies(const std::string& next, const std::string& before) {
  const bool same_places =
      next.size() < kShortestDigestWord || before.size() >= kShortestDigestWord;
  return same_places && next.contains(before);
}

}  // namespace

bool narrows(const Question& next, const Question& before) {
  if (next.show_closed && !before.show_closed) return false;
  if ((next.chips.bits & before.chips.bits) != before.chips.bits) return false;
  return std::ranges::all_of(before.words, [&](const std::string& word) {
    return std::ranges::any_of(next.words,
                               [&](const std::string& other) { return implies(other, word); });
  });
}

void Matches::clear(std::size_t size) {
  bits_.assign((size + kBits - 1) / kBits, 0);
}

}  // namespace query
