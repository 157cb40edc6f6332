#include "core/base/text.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

TEST_CASE("only RFC 3629 is valid UTF-8", "[base][text]") {
  CHECK(base::is_utf8(""));
  CHECK(base::is_utf8("a\xC3\xBC\xE6\x97\xA5\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF"));
  const auto bad = GENERATE("\x80", "\xC3", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF",
                            "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
                            "\xF8\x88\x80\x80", "\xFF", "a\xE6\x97", "\xC3(");
  CAPTURE(bad);
  CHECK_FALSE(base::is_utf8(bad));
}

TEST_CASE("code points are counted, an invalid byte as one", "[base][text]") {
  CHECK(base::code_point_count("") == 0);
  CHECK(base::code_point_count("Klinik Süd") == 10);
  CHECK(base::code_point_count("😀") == 1);
  CHECK(base::code_point_count("a\xFF\x80") == 3);
}

TEST_CASE("a code point is written as it was read", "[base][text]") {
  const char32_t value =
      GENERATE(as<char32_t>{}, 0x24, 0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF);
  std::string text;
  base::append_utf8(text, value);
  CHECK(base::is_utf8(text));
  CHECK(base::first_code_point(text).value == value);
  CHECK(base::first_code_point(text).size == text.size());
}

TEST_CASE("white space of every script collapses", "[base][text]") {
  CHECK(base::collapse_white_space(" UMS  Test ") == "UMS Test");
  CHECK(base::collapse_white_space("\tA\n\u00A0\u2003B\u3000\u2028") == "A B");
  CHECK(base::collapse_white_space(" \t ").empty());
  CHECK(base::collapse_white_space("\u200BA") == "\u200BA");  // zero width space is none
}

TEST_CASE("ASCII folding touches ASCII only", "[base][text]") {
  CHECK(base::fold_ascii("UMS TÉST") == "ums tÉst");
  CHECK(base::equal_folded_ascii("UMS Test", "ums tEST"));
  CHECK_FALSE(base::equal_folded_ascii("UMS TÉST", "UMS tést"));
  CHECK_FALSE(base::equal_folded_ascii("UMS", "UMS "));
}

TEST_CASE("case folding finds words of Latin, Greek and Cyrillic", "[base][text]") {
  struct Pair {
    std::string_view upper, lower;
  };
  const auto pair =
      GENERATE(Pair{"KLINIK SÜD", "klinik süd"}, Pair{"ŁÓDŹ", "łódź"}, Pair{"ΑΘΗΝΑΣ", "αθηνασ"},
               Pair{"ΆΈΏ", "άέώ"}, Pair{"ЖЁ", "жё"}, Pair{"Ÿ", "ÿ"}, Pair{"ŽŇ", "žň"},
               Pair{"×", "×"}, Pair{"日本", "日本"});
  CHECK(base::fold_case(pair.upper) == pair.lower);
  CHECK(base::fold_case(pair.lower) == pair.lower);
}

TEST_CASE("digits sort as numbers", "[base][text]") {
  using order = std::strong_ordering;
  CHECK(base::compare_natural("ums 9", "ums 10") == order::less);
  CHECK(base::compare_natural("ums 10", "ums 10") == order::equal);
  CHECK(base::compare_natural("ums 010", "ums 10") == order::equal);
  CHECK(base::compare_natural("ums 2b", "ums 10a") == order::less);
  CHECK(base::compare_natural("ums", "ums 1") == order::less);
  CHECK(base::compare_natural("99999999999999999999999", "100000000000000000000000") ==
        order::less);
  CHECK(base::compare_natural("z", "ä") == order::less);  // by code points
}

TEST_CASE("natural order is an order", "[base][text][property]") {
  const auto seed = GENERATE(range(1, 80));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  const auto word = [&] {
    std::string text;
    for (int left = random.below(8); left > 0; --left) text += "0019ab "[random.below(7)];
    return text;
  };
  const std::string a = word();
  const std::string b = word();
  const std::string c = word();
  CHECK((base::compare_natural(a, b) < 0) == (base::compare_natural(b, a) > 0));
  if (base::compare_natural(a, b) <= 0 && base::compare_natural(b, c) <= 0) {
    CHECK(base::compare_natural(a, c) <= 0);
  }
}

TEST_CASE("numbers are grouped by threes", "[base][text]") {
  CHECK(base::grouped(0) == "0");
  CHECK(base::grouped(999) == "999");
  CHECK(base::grouped(1214) == "1,214");
  CHECK(base::grouped(1'000'000) == "1,000,000");
  CHECK(base::grouped(-1234) == "-1,234");
}
