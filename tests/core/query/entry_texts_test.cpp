#include "core/query/entry_texts.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using query::EntryTexts;
using query::Letters;

TEST_CASE("letters say which words a text cannot hold", "[query]") {
  const Letters text("ums süd 10\nwe-4k7qp");
  CHECK(text.has_all(Letters("ums")));
  CHECK(text.has_all(Letters("pq")));  // in another order: only a text can tell
  CHECK_FALSE(text.has_all(Letters("x")));
  CHECK_FALSE(text.has_all(Letters("um5")));
  CHECK(Letters::decide("u"));
  CHECK(Letters::decide("-"));
  CHECK_FALSE(Letters::decide("um"));
  CHECK_FALSE(Letters::decide("/"));
}

TEST_CASE("texts that are put again and again stay what they are", "[query]") {
  support::Random random(11);
  EntryTexts texts;
  std::array<std::string, 40> words;
  for (int step = 0; step < 4000; ++step) {
    const auto slot = static_cast<std::uint32_t>(random.below(40));
    words[slot] = "name " + random.hex(random.below(120)) + "\nwe-1";
    texts.put(slot, "r" + std::to_string(slot), words[slot], "digest");
    const auto other = static_cast<std::uint32_t>(random.below(40));
    if (words[other].empty()) continue;
    REQUIRE(texts.words(other) == words[other]);
    REQUIRE(texts.ref(other) == "r" + std::to_string(other));
    REQUIRE(texts.sort_name(other) == words[other].substr(0, words[other].find('\n')));
    REQUIRE(texts.have(other, "digest", Letters("digest")));
    REQUIRE_FALSE(texts.have(other, "diges", Letters("diges")));
  }
}
