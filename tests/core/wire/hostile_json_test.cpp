#include "core/rules/refusal_text.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/snapshot.hpp"
#include "tests/support/days.hpp"
#include "tests/support/random_rows.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <string>
#include <vector>

using support::Random;

namespace {

// One to four wounds: a byte changed, cut out, doubled, a piece moved, the end cut off.
std::string wounded(std::string text, Random& random) {
  const auto place = [&] {
    return static_cast<std::size_t>(random.below(static_cast<int>(text.size())));
  };
  for (int left = 1 + random.below(4); left > 0 && text.size() > 8; --left) {
    switch (random.below(6)) {
      case 0: text[place()] = static_cast<char>(random.below(256)); break;
      case 1: text.erase(place(), 1); break;
      case 2:
        text.insert(place(), text.substr(place(), static_cast<std::size_t>(random.below(20))));
        break;
      case 3: text.resize(place()); break;
      case 4:
        text.insert(place(), random.one_of<std::string>({"[", "{", "\"", "null", "-1", "1e9"}));
        break;
      default: text[place()] = random.one_of<char>({'"', '{', '}', ',', ':', '0', '\\'}); break;
    }
  }
  return text;
}

// Reading either fails with a code or gives a value that can be written and read again.
template <class T, class Encode>
void check_survives(const std::string& text, Encode encode) {
  CAPTURE(text);
  const auto read = wire::decode<T>(text);
  if (!read) {
    CHECK_FALSE(wire::wire_name(read.error().code).empty());
    return;
  }
  CHECK(wire::decode<T>(encode(*read)) == *read);
}

}  // namespace

TEST_CASE("wounded messages are refused or read, never worse", "[wire][property]") {
  const auto seed = GENERATE(range(1, 400));
  CAPTURE(seed);
  Random random(static_cast<std::uint64_t>(seed));
  const wire::Snapshot snapshot{.revision = 3,
                                .epoch = "e",
                                .server_time = support::kNow,
                                .rows = support::random_rows(random)};
  check_survives<wire::Snapshot>(wounded(wire::encode(snapshot), random),
                                 [](const auto& value) { return wire::encode(value); });
  const wire::CommandBatch batch{
      .client_id = random.hex(32),
      .commands = {{.id = 1, .seen_revision = 2, .body = support::random_command(random)}}};
  check_survives<wire::CommandBatch>(wounded(wire::encode(batch), random),
                                     [](const auto& value) { return wire::encode(value); });
  const wire::Outcomes outcomes{
      .epoch = "e", .server_time = support::kNow, .outcomes = {support::random_outcome(random)}};
  check_survives<wire::Outcomes>(
      wounded(wire::encode(outcomes, rules::refusal_text), random),
      [](const auto& value) { return wire::encode(value, rules::refusal_text); });
}

TEST_CASE("rubbish of every kind is refused", "[wire]") {
  const auto text = GENERATE("<!doctype html><html></html>", "\x00\x01\x02", "ok", "null", "[]",
                             "{\"revision\":1}", "{\"from\":0,\"to\":\"1\"}");
  CAPTURE(text);
  CHECK_FALSE(wire::decode<wire::Snapshot>(text).has_value());
  CHECK_FALSE(wire::decode<wire::Changes>(text).has_value());
  CHECK_FALSE(wire::decode<wire::CommandBatch>(text).has_value());
}
