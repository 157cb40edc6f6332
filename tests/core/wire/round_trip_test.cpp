#include "core/rules/refusal_text.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/me.hpp"
#include "core/wire/problem.hpp"
#include "core/wire/snapshot.hpp"
#include "tests/support/days.hpp"
#include "tests/support/random_rows.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using support::Random;

namespace {

template <class T>
void check_round_trip(const T& value, const std::string& json) {
  CAPTURE(json);
  const auto read = wire::decode<T>(json);
  REQUIRE(read.has_value());
  CHECK(*read == value);
}

Random seeded() {
  const auto seed = GENERATE(range(1, 60));
  UNSCOPED_INFO("seed " << seed);
  return Random(static_cast<std::uint64_t>(seed));
}

}  // namespace

TEST_CASE("a snapshot is read as it was written", "[wire][property]") {
  Random random = seeded();
  const wire::Snapshot snapshot{.revision = random.next() >> 11,
                                .epoch = random.hex(32),
                                .server_time = support::kNow,
                                .rows = support::random_rows(random)};
  check_round_trip(snapshot, wire::encode(snapshot));
}

TEST_CASE("changes are read as they were written", "[wire][property]") {
  Random random = seeded();
  wire::Changes changes{
      .from = 1, .to = 9, .changes = {}, .outcomes = {}, .server_time = support::kNow};
  for (int left = random.below(6); left > 0; --left) {
    changes.changes.push_back(support::random_change(random));
    changes.outcomes[random.hex(32)] = random.next() >> 11;
  }
  check_round_trip(changes, wire::encode(changes));
  const domain::Change change = support::random_change(random);
  check_round_trip(change, wire::encode(change));
}

TEST_CASE("commands are read as they were written", "[wire][property]") {
  Random random = seeded();
  wire::CommandBatch batch{.client_id = random.hex(32), .commands = {}};
  for (int i = 0; i <= random.below(6); ++i) {
    batch.commands.push_back({.id = static_cast<std::uint64_t>(i) + 1,
                              .seen_revision = random.next() >> 11,
                              .body = support::random_command(random)});
  }
  check_round_trip(batch, wire::encode(batch));
  check_round_trip(batch.commands.front(), wire::encode(batch.commands.front()));
}

TEST_CASE("outcomes are read as they were written", "[wire][property]") {
  Random random = seeded();
  wire::Outcomes answer{.epoch = random.hex(32), .server_time = support::kNow, .outcomes = {}};
  for (int left = random.below(6); left > 0; --left) {
    answer.outcomes.push_back(support::random_outcome(random));
  }
  check_round_trip(answer, wire::encode(answer, rules::refusal_text));
  const domain::Outcome outcome = support::random_outcome(random);
  check_round_trip(outcome, wire::encode(outcome, rules::refusal_text));
}

TEST_CASE("who one is and what went wrong are read as they were written", "[wire][property]") {
  Random random = seeded();
  wire::Me me{.user = {.id = random.text(9), .email = random.text(9), .name = random.text(9)},
              .companies = {}};
  wire::Problem problem{.type = random.text(9),
                        .status = random.below(600),
                        .title = random.text(9),
                        .detail = random.text(9),
                        .code = random.text(9),
                        .errors = {},
                        .request_id = random.text(9)};
  for (int left = random.below(4); left > 0; --left) {
    me.companies.push_back({.company = {random.hex(32)},
                            .name = random.text(30),
                            .global_account_id = random.text(20),
                            .role = static_cast<domain::Role>(random.below(3)),
                            .is_default = random.chance(50)});
    problem.errors.push_back(
        {.pointer = random.text(9), .code = random.text(9), .detail = random.text(9)});
  }
  check_round_trip(me, wire::encode(me));
  check_round_trip(problem, wire::encode(problem));
}

TEST_CASE("invalid UTF-8 is written as U+FFFD", "[wire]") {
  const wire::Problem problem{.type = "a\xFF",
                              .status = 400,
                              .title = {},
                              .detail = {},
                              .code = {},
                              .errors = {},
                              .request_id = {}};
  CHECK(wire::decode<wire::Problem>(wire::encode(problem))->type == "a\uFFFD");
}

TEST_CASE("what a command asks for has one form", "[wire]") {
  CHECK(wire::encode_content(domain::RenameUmsId{{"u"}, "UMS \"Süd\""}) ==
        R"({"name":"ums_id.rename","args":{"ums_id":"u","name":"UMS \"Süd\""}})");
  CHECK(wire::encode(domain::Command{3, 7, domain::IssueUmsLicense{{"u"}}}) ==
        R"({"id":3,"seen_revision":7,"name":"ums_license.issue","args":{"ums_id":"u"}})");
}

TEST_CASE("a refusal says its sentence beside its code", "[wire]") {
  const domain::Outcome outcome{
      .command_id = 5,
      .result = domain::Refused{{.code = domain::RefusalCode::PackExpired,
                                 .facts = {{"pack", "WE-1"}, {"date", "2 Mar 2026"}},
                                 .subject = "p"}}};
  CHECK(wire::encode(outcome, rules::refusal_text) ==
        R"({"id":5,"result":"refused","code":"pack_expired","detail":"WE-1 expired on 2 Mar 2026. )"
        R"(Renew it first.","facts":{"date":"2 Mar 2026","pack":"WE-1"},"subject":"p"})");
}
