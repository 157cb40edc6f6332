#include "core/query/entry_texts.hpp"

#include "core/query/matches.hpp"

#include <algorithm>
#include <utility>

namespace query {
namespace {

// Below this much unused text it does not pay to move the rest.
constexpr std::size_t kGapsAllowed = 64 << 10;

}  // namespace

void EntryTexts::reserve(std::size_t slots, std::size_t bytes) {
  text_.reserve(bytes);
  places_.reserve(slots);
  in_words_.reserve(slots);
  in_digests_.reserve(slots);
}

void EntryTexts::put(Slot slot, std::string_view ref, std::string_view words,
                     std::string_view digests) {
  if (slot >= places_.size()) {
    places_.resize(slot + 1);
    in_words_.resize(slot + 1);
    in_digests_.resize(slot + 1);
  }
  Place& place = places_[slot];
  unused_ += place.end - place.ref;
  const auto end = [&] { return static_cast<std::uint32_t>(text_.size()); };
  place.ref = end();
  text_ += ref;
  place.words = end();
  text_ += words;
  place.digests = end();
  text_ += digests;
  place.end = end();
  in_words_[slot] = Letters(words);
  in_digests_[slot] = Letters(digests);
  if (unused_ > kGapsAllowed && unused_ > text_.size() / 2) close_gaps();
}

void EntryTexts::close_gaps() {
  std::string text;
  text.reserve(text_.size() - unused_);
  for (Place& place : places_) {
    const auto moved = static_cast<std::uint32_t>(text.size()) - place.ref;
    text += between(place.ref, place.end);
    place.ref += moved;
    place.words += moved;
    place.digests += moved;
    place.end += moved;
  }
  text_ = std::move(text);
  unused_ = 0;
}

std::string_view EntryTexts::ref(Slot slot) const {
  return between(places_[slot].ref, places_[slot].words);
}

std::string_view EntryTexts::words(Slot slot) const {
  return between(places_[slot].words, places_[slot].digests);
}

std::string_view EntryTexts::sort_name(Slot slot) const {
  const std::string_view all = words(slot);
  return all.substr(0, std::min(all.find('\n'), all.size()));
}

bool EntryTexts::have(Slot slot, std::string_view word, Letters letters) const {
  if (in_words_[slot].has_all(letters) && (Letters::decide(word) || words(slot).contains(word))) {
    return true;
  }
  if (word.size() < kShortestDigestWord || !in_digests_[slot].has_all(letters)) return false;
  return between(places_[slot].digests, places_[slot].end).contains(word);
}

}  // namespace query
