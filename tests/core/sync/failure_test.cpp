#include "core/sync/failure.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <limits>

using namespace std::chrono_literals;
using sync::Failure;
using sync::FailureKind;
using sync::Remedy;

namespace {

constexpr sync::Random kLeast = 0;
constexpr sync::Random kMost = std::numeric_limits<sync::Random>::max();

Failure status(int status) {
  return {.kind = FailureKind::Status, .status = status};
}

}  // namespace

TEST_CASE("each failure has its remedy", "[sync][failure]") {
  struct Row {
    int status;
    Remedy remedy;
  };
  const auto row =
      GENERATE(Row{400, Remedy::GiveUp}, Row{401, Remedy::SignIn}, Row{403, Remedy::GiveUp},
               Row{404, Remedy::GiveUp}, Row{408, Remedy::Retry}, Row{409, Remedy::Retry},
               Row{410, Remedy::NewSnapshot}, Row{412, Remedy::Retry}, Row{413, Remedy::GiveUp},
               Row{422, Remedy::GiveUp}, Row{425, Remedy::Retry}, Row{429, Remedy::Retry},
               Row{500, Remedy::Retry}, Row{503, Remedy::Retry}, Row{302, Remedy::GiveUp});
  CAPTURE(row.status);
  CHECK(sync::remedy(status(row.status)) == row.remedy);
}

TEST_CASE("no answer and rubbish are tried again", "[sync][failure]") {
  CHECK(sync::remedy({.kind = FailureKind::Network}) == Remedy::Retry);
  CHECK(sync::remedy({.kind = FailureKind::Rubbish, .status = 200}) == Remedy::Retry);
}

TEST_CASE("the wait doubles up to a minute, and luck shortens it to half a second",
          "[sync][failure]") {
  struct Row {
    int attempts;
    sync::Duration most;
  };
  const auto row = GENERATE(Row{1, 1s}, Row{2, 2s}, Row{3, 4s}, Row{4, 8s}, Row{5, 16s},
                            Row{6, 32s}, Row{7, 60s}, Row{8, 60s}, Row{1000, 60s});
  CAPTURE(row.attempts);
  CHECK(sync::backoff(row.attempts, kLeast, {}) == 500ms);
  CHECK(sync::backoff(row.attempts, kMost, {}) == row.most - 1ms);
  CHECK(sync::backoff(row.attempts, kMost / 2 + 1, {}) ==
        std::max<sync::Duration>(row.most / 2, 500ms));
}

TEST_CASE("Retry-After is honored", "[sync][failure]") {
  Failure failure = status(503);
  failure.retry_after = 90s;
  CHECK(sync::backoff(1, kLeast, failure) == 90s);
  failure.retry_after = 0s;
  CHECK(sync::backoff(1, kLeast, failure) == 500ms);
}
