#include "core/query/search_words.hpp"

#include "core/base/text.hpp"

#include <algorithm>

namespace query {
namespace {

constexpr char32_t kEllipsis = 0x2026;

constexpr bool is_hex_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

// "3a:91:f0" is a fingerprint as people copy it.
void drop_colons_of_hex(std::string& word) {
  const bool is_hex = std::ranges::all_of(word, [](char c) { return is_hex_digit(c) || c == ':'; });
  if (is_hex) std::erase(word, ':');
}

}  // namespace

std::vector<std::string> search_words(std::string_view typed) {
  std::vector<std::string> words;
  bool in_word = false;
  while (!typed.empty()) {
    const base::CodePoint point = base::first_code_point(typed);
    const bool separates = base::is_white_space(point.value) || point.value == kEllipsis;
    if (!separates) {
      if (!in_word) words.emplace_back();
      words.back().append(typed.substr(0, point.size));
    }
    in_word = !separates;
    typed.remove_prefix(point.size);
  }
  for (std::string& word : words) {
    word = base::fold_case(word);
    drop_colons_of_hex(word);
  }
  std::erase(words, "");
  return words;
}

bool has_all(std::string_view folded, const std::vector<std::string>& words) {
  return std::ranges::all_of(words, [&](const auto& word) { return folded.contains(word); });
}

}  // namespace query
