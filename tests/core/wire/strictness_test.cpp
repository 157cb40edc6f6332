#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/me.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using wire::WireError;
using wire::WireErrorCode;

namespace {

const std::string kClient(32, 'a');

// A batch with one command, given as JSON.
std::string batch_with(const std::string& commands) {
  return R"({"client_id":")" + kClient + R"(","commands":)" + commands + "}";
}

std::string a_command(const std::string& name, const std::string& args) {
  return R"([{"id":1,"seen_revision":0,"name":")" + name + R"(","args":)" + args + "}]";
}

WireError fault_of(const std::string& batch) {
  const auto read = wire::decode<wire::CommandBatch>(batch);
  REQUIRE_FALSE(read.has_value());
  return read.error();
}

}  // namespace

TEST_CASE("a request's fault is named by its place", "[wire][strict]") {
  struct Row {
    std::string commands;
    WireError fault;
  };
  using enum WireErrorCode;
  const auto row = GENERATE(
      Row{"[]", {"/commands", ValueNotAllowed}}, Row{"{}", {"/commands", WrongType}},
      Row{"[7]", {"/commands/0", WrongType}}, Row{"[{}]", {"/commands/0/id", MissingMember}},
      Row{R"([{"id":-1}])", {"/commands/0/id", NumberOutOfRange}},
      Row{R"([{"id":1.5}])", {"/commands/0/id", WrongType}},
      Row{a_command("ums_id.explode", "{}"), {"/commands/0/name", ValueNotAllowed}},
      Row{a_command("ums_id.rename", R"({"ums_id":"u"})"),
          {"/commands/0/args/name", MissingMember}},
      Row{a_command("ums_id.rename", R"({"ums_id":"u","name":null})"),
          {"/commands/0/args/name", WrongType}},
      Row{a_command("ums_id.rename", R"({"ums_id":"u","name":"n","a/b~":1})"),
          {"/commands/0/args/a~1b~0", UnknownMember}},
      Row{a_command("pack.assign", R"({"ums_id":"u","packs":[]})"),
          {"/commands/0/args/packs", ValueNotAllowed}},
      Row{a_command("pack.assign", R"({"ums_id":"u","packs":["p",1]})"),
          {"/commands/0/args/packs/1", WrongType}},
      Row{a_command("ums_id.register",
                    R"({"ref":"short","name":"n","certificate":"","auto_assign":true})"),
          {"/commands/0/args/ref", ValueNotAllowed}},
      Row{a_command(
              "ums_id.register",
              R"({"ref":")" + kClient + R"(","name":"n","certificate":"Zg=","auto_assign":true})"),
          {"/commands/0/args/certificate", ValueNotAllowed}});
  CAPTURE(row.commands);
  CHECK(fault_of(batch_with(row.commands)) == row.fault);
}

TEST_CASE("a batch names its client and numbers its commands upward", "[wire][strict]") {
  const auto command = [](int id) {
    return R"({"id":)" + std::to_string(id) +
           R"(,"seen_revision":0,"name":"ums_license.issue","args":{"ums_id":"u"}})";
  };
  CHECK(wire::decode<wire::CommandBatch>(batch_with("[" + command(1) + "," + command(7) + "]")));
  CHECK(fault_of(batch_with("[" + command(0) + "]")) ==
        WireError{"/commands/0/id", WireErrorCode::ValueNotAllowed});
  CHECK(fault_of(batch_with("[" + command(2) + "," + command(2) + "]")) ==
        WireError{"/commands/1/id", WireErrorCode::ValueNotAllowed});
  CHECK(fault_of(R"({"client_id":"AAAA","commands":[]})").pointer == "/client_id");
  std::string many = command(1);
  for (int id = 2; id <= 101; ++id) many += "," + command(id);
  CHECK(fault_of(batch_with("[" + many + "]")) ==
        WireError{"/commands", WireErrorCode::TooManyItems});
}

TEST_CASE("a request over 1 MiB is refused before it is read", "[wire][strict]") {
  CHECK(fault_of(std::string(wire::kMaxRequestBytes + 1, ' ')) ==
        WireError{"", WireErrorCode::TooLarge});
}

TEST_CASE("an answer may have members that this page does not know", "[wire][lenient]") {
  const auto me = wire::decode<wire::Me>(
      R"({"new":[1],"user":{"id":"1","email":"e","name":"n","theme":"dark"},"companies":[]})");
  REQUIRE(me.has_value());
  CHECK(me->user.name == "n");
}

TEST_CASE("members are found in any order", "[wire][lenient]") {
  const auto me =
      wire::decode<wire::Me>(R"({"companies":[],"user":{"name":"n","email":"e","id":"1"}})");
  REQUIRE(me.has_value());
  CHECK(me->user.email == "e");
}

TEST_CASE("a change is about the row that it holds", "[wire][strict]") {
  const auto change = [](const char* entity, const char* id) {
    return std::string(R"({"revision":1,"entity":")") + entity + R"(","id":")" + id +
           R"(","value":{"ref":"k","key":"SK-1","edition":"standard","expires_on":"2026-03-02"}})";
  };
  CHECK(wire::decode<domain::Change>(change("subscription_key", "k")).has_value());
  CHECK(wire::decode<domain::Change>(change("subscription_key", "other")).error() ==
        WireError{"/id", WireErrorCode::ValueNotAllowed});
  CHECK(wire::decode<domain::Change>(change("device", "k")).error() ==
        WireError{"/entity", WireErrorCode::ValueNotAllowed});
  CHECK(wire::decode<domain::Change>(change("order", "k")).error() ==
        WireError{"/value/number", WireErrorCode::MissingMember});
}

TEST_CASE("every fault has a name and a sentence of its own", "[wire]") {
  for (int i = 0; i <= static_cast<int>(WireErrorCode::TooManyItems); ++i) {
    const auto code = static_cast<WireErrorCode>(i);
    CHECK_FALSE(wire::wire_name(code).empty());
    CHECK(wire::sentence(code).ends_with('.'));
    for (int j = 0; j < i; ++j) {
      CHECK(wire::wire_name(code) != wire::wire_name(static_cast<WireErrorCode>(j)));
    }
  }
}
