#include "core/wire/json_document.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using wire::JsonDocument;
using wire::JsonKind;
using wire::WireErrorCode;

namespace {

constexpr std::size_t kRoom = 1 << 20;

WireErrorCode refusal_of(std::string_view text, std::size_t max_bytes = kRoom) {
  const auto document = JsonDocument::parse(text, max_bytes);
  REQUIRE_FALSE(document.has_value());
  return document.error().code;
}

std::string nested(int levels) {
  return std::string(static_cast<std::size_t>(levels), '[') +
         std::string(static_cast<std::size_t>(levels), ']');
}

}  // namespace

TEST_CASE("values stand in the order of the text", "[wire][json]") {
  const auto document =
      JsonDocument::parse(R"({"a":[1,-2,true],"b":{"c":"x\u00fc\n"},"d":null,"e":1.5})", kRoom);
  REQUIRE(document.has_value());
  CHECK(document->kind(0) == JsonKind::Object);
  CHECK(document->end_of(0) == document->size());
  CHECK(document->name(1) == "a");
  CHECK(document->kind(1) == JsonKind::Array);
  CHECK(document->end_of(1) == 5);
  CHECK(document->integer(3) == -2);
  CHECK(document->truth(4));
  CHECK(document->text(6) == "xü\n");
  CHECK(document->kind(7) == JsonKind::Null);
  CHECK(document->kind(8) == JsonKind::OddNumber);
}

TEST_CASE("broken JSON is not read", "[wire][json]") {
  const auto text =
      GENERATE("", " ", "{", "[1,]", "{\"a\":}", "{a:1}", "nul", "01", "1 2", "\"\t\"",
               "\"\\ud800\"", "\"\\x\"", "[1]]", "// x\n1", "'a'", "NaN", "+1");
  CAPTURE(text);
  CHECK(refusal_of(text) == WireErrorCode::NotJson);
}

TEST_CASE("invalid UTF-8 is refused wherever it stands", "[wire][json]") {
  const auto text = GENERATE("\"\xFF\"", "\"\xC0\x80\"", "{\"\xED\xA0\x80\":1}", "\xFE");
  CHECK(refusal_of(text) == WireErrorCode::NotUtf8);
}

TEST_CASE("64 levels are read, 65 are not", "[wire][json]") {
  CHECK(JsonDocument::parse(nested(64), kRoom).has_value());
  CHECK(refusal_of(nested(65)) == WireErrorCode::TooDeep);
  CHECK(refusal_of(std::string(200'000, '[')) == WireErrorCode::TooDeep);
}

TEST_CASE("a text that is too large is refused before it is read", "[wire][json]") {
  CHECK(refusal_of("[broken", 3) == WireErrorCode::TooLarge);
  CHECK(JsonDocument::parse("[1]", 3).has_value());
}

TEST_CASE("an object names each member once", "[wire][json]") {
  CHECK(refusal_of(R"({"a":1,"b":2,"a":1})") == WireErrorCode::DuplicateMember);
  CHECK(refusal_of(R"([{"x":{"a":1,"\u0061":2}}])") == WireErrorCode::DuplicateMember);
  CHECK(JsonDocument::parse(R"([{"a":{"a":1}},{"a":1}])", kRoom).has_value());
}

TEST_CASE("an object with very many members is checked quickly", "[wire][json]") {
  std::string text = "{";
  for (int i = 0; i < 50'000; ++i) text += "\"" + std::to_string(i) + "\":0,";
  CHECK(JsonDocument::parse(text + "\"last\":0}", kRoom).has_value());
  CHECK(refusal_of(text + "\"7\":0}") == WireErrorCode::DuplicateMember);
}

TEST_CASE("only integers that every reader holds exactly are integers", "[wire][json]") {
  const auto kind = [](std::string_view text) { return JsonDocument::parse(text, kRoom)->kind(0); };
  CHECK(kind("9007199254740991") == JsonKind::Integer);
  CHECK(kind("-9007199254740991") == JsonKind::Integer);
  CHECK(kind("9007199254740992") == JsonKind::OddNumber);
  CHECK(kind("-9223372036854775808") == JsonKind::OddNumber);
  CHECK(kind("18446744073709551616") == JsonKind::OddNumber);
  CHECK(kind("1e2") == JsonKind::OddNumber);
  CHECK(refusal_of("1e999") == WireErrorCode::NumberOutOfRange);
}
