#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace base {

// Whether `text` is valid UTF-8 (RFC 3629: no surrogates, no over-long forms).
bool is_utf8(std::string_view text);

struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;  // bytes it takes, 1 to 4
};

// The code point at the start of `text`. Invalid bytes read as U+FFFD of size 1. `text` not empty.
CodePoint first_code_point(std::string_view text);

// Number of Unicode code points; each invalid byte counts as one.
std::size_t code_point_count(std::string_view text);

void append_utf8(std::string& out, char32_t value);

// Unicode property White_Space.
bool is_white_space(char32_t value);

// Every run of Unicode white space becomes one space; none at the ends.
std::string collapse_white_space(std::string_view text);

// General category Cc, or one of the invisible direction marks U+061C, U+200E, U+200F,
// U+202A to U+202E, U+2066 to U+2069.
bool is_control_or_direction_mark(char32_t value);

// A to Z become a to z; nothing else changes.
std::string fold_ascii(std::string_view text);

// Whether fold_ascii of both is the same.
bool equal_folded_ascii(std::string_view a, std::string_view b);

// `text` folded for searching and sorting: simple case folding of Latin, Greek and Cyrillic, other
// scripts as they are. Never for deciding whether a name is taken.
std::string fold_case(std::string_view text);

// Order of two folded texts: by code points, runs of digits as numbers. "ums 9" before "ums 10".
std::strong_ordering compare_natural(std::string_view a, std::string_view b);

// "1,214": groups of three.
std::string grouped(std::int64_t number);

}  // namespace base
