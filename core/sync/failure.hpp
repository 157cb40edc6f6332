#pragma once

#include "core/sync/moment.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace sync {

enum class FailureKind : std::uint8_t {
  Network,  // no answer: away, cut, timed out
  Status,   // an answer other than 2xx
  Rubbish,  // 2xx, but not what the wire expects
};

struct Failure {
  FailureKind kind = FailureKind::Network;
  int status = 0;                                      // of Status
  std::optional<Duration> retry_after = std::nullopt;  // Retry-After of the answer
  std::string detail = {};                             // of the problem document, to show
  friend bool operator==(const Failure&, const Failure&) = default;
};

// What a failure asks of the client.
enum class Remedy : std::uint8_t {
  Retry,        // network, rubbish, 408, 409, 412, 425, 429, 5xx
  NewSnapshot,  // 410
  SignIn,       // 401
  GiveUp,       // any other status: asking the same again gets the same answer
};

Remedy remedy(const Failure& failure);

// How long to wait before attempt `attempts` + 1 (attempts >= 1 have failed): full jitter,
// a random part of 1, 2, 4 ... 60 s, at least 0.5 s, never sooner than Retry-After says.
Duration backoff(int attempts, Random random, const Failure& failure);

}  // namespace sync
