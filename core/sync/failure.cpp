#include "core/sync/failure.hpp"

#include <algorithm>

namespace sync {
namespace {

using std::chrono::milliseconds;

constexpr Duration kShortest = milliseconds{500};
constexpr Duration kLongest = milliseconds{60'000};
constexpr Duration kFirst = milliseconds{1'000};
constexpr int kMostDoublings = 6;  // 1 s doubled six times is over kLongest

}  // namespace

Remedy remedy(const Failure& failure) {
  if (failure.kind != FailureKind::Status) return Remedy::Retry;
  switch (failure.status) {
    case 401: return Remedy::SignIn;
    case 410: return Remedy::NewSnapshot;
    case 408:
    case 409:
    case 412:
    case 425:
    case 429: return Remedy::Retry;
    default: return failure.status >= 500 ? Remedy::Retry : Remedy::GiveUp;
  }
}

Duration backoff(int attempts, Random random, const Failure& failure) {
  const int doublings = std::clamp(attempts - 1, 0, kMostDoublings);
  const Duration most = std::min(kFirst * (1 << doublings), kLongest);
  const auto part = Duration{(most.count() * static_cast<std::int64_t>(random)) >> 32};
  return std::max({part, kShortest, failure.retry_after.value_or(Duration{0})});
}

}  // namespace sync
