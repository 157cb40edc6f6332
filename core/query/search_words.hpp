#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace query {

// What was typed into a search field, as single folded words. White space and "…" separate (the
// page shows identifiers as "first … last"); colons between hex digits are dropped.
std::vector<std::string> search_words(std::string_view typed);

// Whether each word is somewhere in `folded`. True for no words.
bool has_all(std::string_view folded, const std::vector<std::string>& words);

}  // namespace query
