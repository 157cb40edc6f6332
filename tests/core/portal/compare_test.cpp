#include "core/portal/certificate/compare.hpp"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using portal::Agreement;
using portal::Comparison;

// domain.md section 6.3.
namespace {

const std::string kFingerprint = "3a91f07c5e00112233445566778899aabbccddeeff00112233446b2d84c106f0";
const std::string kOther = std::string(64, 'c');

Comparison compare(const std::string& pasted) {
  const std::vector<portal::NamedFingerprint> others{{"UMS Labor", kOther}};
  return portal::compare_fingerprint(pasted, kFingerprint, others);
}

}  // namespace

TEST_CASE("the same fingerprint matches, whatever its colons, spaces and case", "[portal]") {
  std::string shouted;
  for (std::size_t i = 0; i < 64; i += 2) {
    if (i != 0) shouted += i % 8 == 0 ? " : " : ":";
    for (const char c : kFingerprint.substr(i, 2)) {
      shouted += c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    }
  }
  CHECK(compare(kFingerprint) == Comparison{Agreement::Match, "Match. All 32 bytes are the same."});
  CHECK(compare("\n" + shouted + "\t").agreement == Agreement::Match);
  CHECK(compare(" ") == Comparison{});
}

TEST_CASE("another fingerprint says where it differs, or whose it is", "[portal]") {
  std::string one = kFingerprint;
  one[4] = 'e';
  CHECK(compare(one) == Comparison{Agreement::NoMatch, "No match. 1 byte differs, it is byte 3."});
  one[63] = one[63] == '0' ? '1' : '0';
  CHECK(compare(one) ==
        Comparison{Agreement::NoMatch, "No match. 2 bytes differ, the first is byte 3."});
  CHECK(compare(kOther) == Comparison{Agreement::NoMatch, "Matches UMS Labor of this company."});
}

TEST_CASE("a part of a fingerprint is never a match", "[portal]") {
  CHECK(compare(kFingerprint.substr(0, 40)) ==
        Comparison{Agreement::Unsure, "40 of 64 digits. Paste the whole value."});
  CHECK(compare("3a92") ==
        Comparison{Agreement::NoMatch, "4 of 64 digits, and they already differ at byte 2."});
  const std::string first = kFingerprint.substr(0, 10);
  const std::string last = kFingerprint.substr(54);
  for (const char* gap : {" … ", "..."}) {
    CHECK(
        compare(first + gap + last) ==
        Comparison{Agreement::Unsure,
                   "The first and last 10 characters agree; compare the whole value to be sure."});
    CHECK(compare(last + gap + first).agreement == Agreement::NoMatch);
  }
}

TEST_CASE("what is no fingerprint is called so", "[portal]") {
  CHECK(compare("UMS Test").agreement == Agreement::NotAFingerprint);
  CHECK(compare("3a91 … 06f0").agreement == Agreement::NotAFingerprint);
  CHECK(compare(kFingerprint + "00") ==
        Comparison{Agreement::NotAFingerprint, "66 digits. A SHA-256 fingerprint has 64."});
}
