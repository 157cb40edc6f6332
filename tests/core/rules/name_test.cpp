#include "core/rules/name.hpp"

#include "core/base/text.hpp"
#include "core/rules/replica_records.hpp"
#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using domain::RefusalCode;

namespace {

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace

TEST_CASE("white space of a name is collapsed and trimmed", "[rules][name]") {
  CHECK(rules::clean_name(" UMS  Test ") == "UMS Test");
  CHECK(rules::clean_name("\tUMS\u00A0\u3000Süd\r\n") == "UMS Süd");
}

TEST_CASE("a name without anything visible is empty", "[rules][name]") {
  const auto typed = GENERATE("", " ", "\t\n\u2003");
  CHECK(rules::clean_name(typed).error().code == RefusalCode::NameEmpty);
}

TEST_CASE("a name has at most 64 code points", "[rules][name]") {
  const auto piece = GENERATE("a", "ü", "日", "😀");
  CHECK(rules::clean_name(repeated(piece, 64)).has_value());
  const auto refused = rules::clean_name(repeated(piece, 65));
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == RefusalCode::NameTooLong);
  CHECK(refused.error().facts.find("n")->second == "65");
}

TEST_CASE("length is counted after white space went", "[rules][name]") {
  CHECK(rules::clean_name("  " + repeated("a ", 32) + "  ").has_value());
}

TEST_CASE("control characters and direction marks are refused at their place", "[rules][name]") {
  const char32_t mark = GENERATE(as<char32_t>{}, 0x00, 0x01, 0x1B, 0x7F, 0x80, 0x9F, 0x61C, 0x200E,
                                 0x200F, 0x202A, 0x202E, 0x2066, 0x2069);
  std::string typed = "  Süd";
  base::append_utf8(typed, mark);
  const auto refused = rules::clean_name(typed + "x");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == RefusalCode::NameBadCharacter);
  CHECK(refused.error().facts.find("n")->second == "6");
}

TEST_CASE("neighbors of the forbidden characters are allowed", "[rules][name]") {
  const char32_t mark = GENERATE(as<char32_t>{}, 0x21, 0x7E, 0xA1, 0x61B, 0x61D, 0x200D, 0x2010,
                                 0x2030, 0x2065, 0x206A);
  std::string typed = "a";
  base::append_utf8(typed, mark);
  CHECK(rules::clean_name(typed) == typed);
}

TEST_CASE("a name is taken by open UMS IDs, ignoring ASCII case only", "[rules][name]") {
  const domain::CompanyRows rows =
      support::a_company()
          .with(support::an_ums_id("a").named("ums test"))
          .with(support::an_ums_id("b").named("UMS tést"))
          .with(support::an_ums_id("c").named("UMS Radiologie").closed())
          .with(support::an_ums_id("d").named("UMS Pilot").closed(domain::Lifecycle::Superseded));
  const rules::ReplicaRecords records(rows);
  const auto taken = rules::name_taken(records, "UMS Test", support::ums("new"));
  REQUIRE(taken.has_value());
  CHECK(taken->code == RefusalCode::NameTaken);
  CHECK(taken->subject == "a");
  CHECK_FALSE(rules::name_taken(records, "UMS Test", support::ums("a")));  // the row's own
  CHECK_FALSE(rules::name_taken(records, "UMS TÉST", support::ums("new")));
  CHECK_FALSE(rules::name_taken(records, "UMS Radiologie", support::ums("new")));
  CHECK_FALSE(rules::name_taken(records, "UMS Pilot", support::ums("new")));
}
