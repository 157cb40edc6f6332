#include "core/query/matches.hpp"

#include <algorithm>
#include <utility>

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

bool Matches::recall(const Question& question, std::uint64_t of_revision) {
  if (revision != of_revision) {
    for (Answer& answer : earlier_) answer.bits.clear();
    return false;
  }
  if (question.chips.has(Chip::CertificateProblems)) return false;
  if (asked == question) return true;
  const auto known = std::ranges::find_if(earlier_, [&](const Answer& answer) {
    return !answer.bits.empty() && answer.asked == question;
  });
  if (known == earlier_.end()) return false;
  std::swap(asked, known->asked);
  std::swap(bits_, known->bits);
  std::swap(all, known->all);
  std::swap(open, known->open);
  return true;
}

void Matches::remember() {
  if (asked.chips.has(Chip::CertificateProblems)) return;
  if (earlier_.size() < kRemembered) earlier_.resize(kRemembered);
  Answer& answer = earlier_[next_++ % kRemembered];
  answer.asked = asked;
  answer.bits = bits_;
  answer.all = all;
  answer.open = open;
}

void Matches::clear(std::size_t size) {
  bits_.assign((size + kBits - 1) / kBits, 0);
}

}  // namespace query
