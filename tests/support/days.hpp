#pragma once

#include "core/base/instant.hpp"

#include <chrono>

namespace support {

// The day and moment at which tests stand (domain.md section 10).
inline constexpr base::Date kToday =
    std::chrono::sys_days{std::chrono::year{2026} / std::chrono::March / 2};
inline constexpr base::Instant kNow = kToday + std::chrono::hours{9};

// D+400, D-6.
constexpr base::Date d(int days) {
  return kToday + std::chrono::days{days};
}

}  // namespace support
