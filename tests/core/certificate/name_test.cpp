#include "core/certificate/name.hpp"

#include "core/certificate/oid.hpp"
#include "tests/core/certificate/der.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using certificate::ByteRange;
using certificate::IssueCode;
using certificate::Issues;

namespace {

std::optional<certificate::Name> read(const der::Bytes& bytes, Issues& issues) {
  ByteRange rest{0, static_cast<std::uint32_t>(bytes.size())};
  return certificate::read_name(bytes, *certificate::take_element(bytes, rest), issues);
}

std::string only_text(std::uint8_t tag, const der::Bytes& content, Issues& issues) {
  const auto name = read(der::sequence({der::common_name(der::element(tag, content))}), issues);
  return name ? name->parts[0][0].text : "no name";
}

bool has(const Issues& issues, IssueCode code) {
  return std::ranges::find(issues.list(), code, &certificate::Issue::code) != issues.list().end();
}

}  // namespace

TEST_CASE("a name reads with its last part first", "[certificate][name]") {
  Issues issues;
  const der::Bytes country = der::element(
      0x31, der::sequence({der::oid({0x55, 0x04, 0x06}), der::element(0x13, der::text("DE"))}));
  const auto name = read(
      der::sequence({country, der::common_name(der::element(0x0C, der::text("UMS")))}), issues);
  REQUIRE(name);
  CHECK(certificate::to_text(*name) == "CN=UMS,C=DE");
  CHECK(issues.list().empty());
}

TEST_CASE("special characters of a name are escaped", "[certificate][name]") {
  const auto shown = [](std::string_view text) {
    Issues issues;
    return certificate::to_text(*read(der::name(text), issues));
  };
  CHECK(shown("a,b+c") == "CN=a\\,b\\+c");
  CHECK(shown(" a b ") == "CN=\\ a b\\ ");
  CHECK(shown("#1") == "CN=\\#1");
  CHECK(shown("a#") == "CN=a#");
  CHECK(shown("<\"\\;>") == "CN=\\<\\\"\\\\\\;\\>");
  CHECK(shown(std::string_view("a\0b", 3)) == "CN=a\\00b");
  CHECK(shown("a\u202Eb") == "CN=a\\e2\\80\\aeb");
  CHECK(shown("Süd") == "CN=Süd");
}

TEST_CASE("every string type reads as UTF-8", "[certificate][name]") {
  Issues issues;
  CHECK(only_text(0x0C, der::text("é"), issues) == "é");
  CHECK(only_text(0x13, der::text("UMS 1"), issues) == "UMS 1");
  CHECK(only_text(0x12, der::text("12 3"), issues) == "12 3");
  CHECK(only_text(0x16, der::text("a@b"), issues) == "a@b");
  CHECK(only_text(0x1A, der::text("a@b"), issues) == "a@b");
  CHECK(only_text(0x14, {'S', 0xFC, 'd'}, issues) == "Süd");
  CHECK(only_text(0x1E, {0x00, 0x41, 0x20, 0xAC}, issues) == "A€");
  CHECK(only_text(0x1E, {0xD8, 0x3D, 0xDE, 0x1C}, issues) == "😜");
  CHECK(only_text(0x1C, {0x00, 0x01, 0xF6, 0x1C}, issues) == "😜");
  CHECK(issues.list().empty());
}

TEST_CASE("a text that breaks the rules of its type is read and noticed", "[certificate][name]") {
  const auto noticed = [](std::uint8_t tag, const der::Bytes& content) {
    Issues issues;
    only_text(tag, content, issues);
    return issues.list().size() == 1 ? issues.list()[0].code : IssueCode::MoreIssues;
  };
  CHECK(noticed(0x13, der::text("a@b")) == IssueCode::BadCharacter);
  CHECK(noticed(0x12, der::text("12a")) == IssueCode::BadCharacter);
  CHECK(noticed(0x16, {0xE9}) == IssueCode::BadCharacter);
  CHECK(noticed(0x0C, {'a', 0xFF}) == IssueCode::BadEncoding);
  CHECK(noticed(0x1E, {0x00}) == IssueCode::BadEncoding);
  CHECK(noticed(0x1E, {0xD8, 0x3D}) == IssueCode::BadEncoding);
  CHECK(noticed(0x1C, {0x00, 0x11, 0x00, 0x00}) == IssueCode::BadEncoding);
}

TEST_CASE("an attribute that is no text reads in hex", "[certificate][name]") {
  Issues issues;
  const auto name = read(der::sequence({der::common_name(der::bits({0x37}))}), issues);
  REQUIRE(name);
  CHECK(name->parts[0][0].text == "0037");
  CHECK(certificate::to_text(*name) == "CN=#03020037");
  CHECK(has(issues, IssueCode::NotAString));
}

TEST_CASE("empty names and empty parts are read", "[certificate][name]") {
  Issues issues;
  CHECK(read(der::sequence({}), issues)->empty());
  CHECK(issues.list().empty());
  const auto name = read(der::sequence({der::element(0x31, {})}), issues);
  REQUIRE(name);
  CHECK(name->parts.size() == 1);
  CHECK(has(issues, IssueCode::EmptyRelativeName));
}

TEST_CASE("what is no name is none", "[certificate][name]") {
  Issues issues;
  CHECK_FALSE(read(der::octets({1}), issues));
  CHECK_FALSE(read(der::sequence({der::sequence({})}), issues));
  CHECK_FALSE(read(der::sequence({der::element(0x31, der::sequence({}))}), issues));
}

TEST_CASE("oids read dotted, also with very large arcs", "[certificate][oid]") {
  using certificate::oid_text;
  CHECK(oid_text(der::Bytes{0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D}) == "1.2.840.113549");
  CHECK(oid_text(der::Bytes{0x55, 0x1D, 0x13}) == "2.5.29.19");
  CHECK(oid_text(der::Bytes{0x00}) == "0.0");
  CHECK(oid_text(der::Bytes{0x88, 0x37}) == "2.999");
  der::Bytes uuid{0x69, 0x83};
  uuid.insert(uuid.end(), 17, 0xFF);
  uuid.push_back(0x7F);
  CHECK(oid_text(uuid) == "2.25.340282366920938463463374607431768211455");
  der::Bytes endless(30, 0xFF);
  endless.push_back(0x01);
  CHECK(oid_text(endless) == "x" + base::to_hex(endless));
}
