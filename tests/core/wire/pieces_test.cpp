#include "core/wire/snapshot_pieces.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_rows.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

// Cuts a text where chance wants it. What it gave is overwritten by the next piece.
class CutText final : public wire::Pieces {
 public:
  CutText(std::string text, support::Random& random, int longest)
      : text_(std::move(text)), random_(random), longest_(longest) {}

  std::string_view next() override {
    piece_ = text_.substr(at_, static_cast<std::size_t>(1 + random_.below(longest_)));
    at_ += piece_.size();
    return piece_;
  }

 private:
  std::string text_, piece_;
  support::Random& random_;
  int longest_;
  std::size_t at_ = 0;
};

std::string random_snapshot(support::Random& random) {
  return wire::encode(wire::Snapshot{.revision = random.next() >> 11,
                                     .epoch = random.text(9),
                                     .server_time = support::kNow,
                                     .rows = support::random_rows(random)});
}

}  // namespace

TEST_CASE("a snapshot in pieces is what it is as a whole", "[wire][property]") {
  const auto seed = GENERATE(range(1, 30));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  const std::string json = random_snapshot(random);
  CutText cut(json, random, seed % 2 == 0 ? 3 : 500);
  CHECK(wire::decode_snapshot(cut) == wire::decode<wire::Snapshot>(json));
}

TEST_CASE("a snapshot in pieces has the faults that it has as a whole", "[wire][property]") {
  const auto seed = GENERATE(range(1, 120));
  CAPTURE(seed);
  support::Random random(static_cast<std::uint64_t>(seed));
  std::string json = random_snapshot(random);
  const auto at = static_cast<std::size_t>(random.below(static_cast<int>(json.size())));
  switch (random.below(3)) {
    case 0: json.erase(at); break;
    case 1: json[at] = "{}[],:\"0x"[random.below(9)]; break;
    default: json.insert(at, 1, "{}[],:\"0x"[random.below(9)]);
  }
  CutText cut(json, random, 200);
  const auto pieces = wire::decode_snapshot(cut);
  const auto whole = wire::decode<wire::Snapshot>(json);
  REQUIRE(pieces.has_value() == whole.has_value());
  if (whole) CHECK(*pieces == *whole);
}

TEST_CASE("a fault in a row of a snapshot in pieces is named by its place", "[wire]") {
  support::Random random(3);
  wire::Snapshot snapshot;
  snapshot.rows.ums_ids.put(support::an_ums_id("a"));
  snapshot.rows.ums_ids.put(support::an_ums_id("b"));
  std::string json = wire::encode(snapshot);
  const std::string open = R"("lifecycle":"open")";
  json.replace(json.rfind(open), open.size(), R"("lifecycle":"ajar")");
  CutText cut(json, random, 100);
  const auto read = wire::decode_snapshot(cut);
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error() ==
        wire::WireError{"/ums_ids/1/lifecycle", wire::WireErrorCode::ValueNotAllowed});
}
