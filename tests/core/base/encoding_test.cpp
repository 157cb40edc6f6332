#include "core/base/encoding.hpp"

#include "tests/support/random.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

namespace {

base::Bytes bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

}  // namespace

TEST_CASE("base64 agrees with the vectors of RFC 4648", "[base][encoding]") {
  struct Vector {
    std::string_view bytes, text, url;
  };
  const auto vector =
      GENERATE(Vector{"", "", ""}, Vector{"f", "Zg==", "Zg"}, Vector{"fo", "Zm8=", "Zm8"},
               Vector{"foo", "Zm9v", "Zm9v"}, Vector{"foob", "Zm9vYg==", "Zm9vYg"},
               Vector{"fooba", "Zm9vYmE=", "Zm9vYmE"}, Vector{"foobar", "Zm9vYmFy", "Zm9vYmFy"},
               Vector{"\xFB\xFF\xBF", "+/+/", "-_-_"});
  CHECK(base::to_base64(bytes_of(vector.bytes)) == vector.text);
  CHECK(base::to_base64url(bytes_of(vector.bytes)) == vector.url);
  CHECK(base::parse_base64(vector.text) == bytes_of(vector.bytes));
}

TEST_CASE("base64 that is not canonical is not read", "[base][encoding]") {
  const auto text = GENERATE("Z", "Zg", "Zg=", "Zh==", "Zm9=", "Zg==Zg==", "Z===", "====", "Zm 9v",
                             "Zm9v\n", "Zm9-", "Zg=a");
  CAPTURE(text);
  CHECK_FALSE(base::parse_base64(text).has_value());
}

TEST_CASE("hex is written in lower case and read in either", "[base][encoding]") {
  CHECK(base::to_hex(base::Bytes{0x00, 0x9F, 0xFA}) == "009ffa");
  CHECK(base::parse_hex("009FfA") == base::Bytes{0x00, 0x9F, 0xFA});
  CHECK_FALSE(base::parse_hex("0").has_value());
  CHECK_FALSE(base::parse_hex("0g").has_value());
  CHECK_FALSE(base::parse_hex("0x00").has_value());
}

TEST_CASE("what is encoded is read back", "[base][encoding][property]") {
  const auto seed = GENERATE(range(1, 60));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  base::Bytes bytes;
  for (int left = random.below(100); left > 0; --left) {
    bytes.push_back(static_cast<std::uint8_t>(random.below(256)));
  }
  CHECK(base::parse_base64(base::to_base64(bytes)) == bytes);
  CHECK(base::parse_hex(base::to_hex(bytes)) == bytes);
}
