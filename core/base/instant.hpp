#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// A moment in UTC, to the second.
using Instant = std::chrono::sys_seconds;

// A UTC calendar day.
using Date = std::chrono::sys_days;

// The UTC day that `at` falls on.
Date date_of(Instant at);

// "2026-03-02" and "2026-03-02T09:00:00Z" (RFC 3339). Years outside 0 to 9999 are written with as
// many digits as they need and are not read back.
std::string to_text(Date date);
std::string to_text(Instant at);

// The opposite of to_text, strict: exactly that form, existing days and times only (no leap
// second).
std::optional<Date> parse_date(std::string_view text);
std::optional<Instant> parse_instant(std::string_view text);

// "14 Dec 2026": how a person reads a day.
std::string to_human(Date date);

// "09:42": the time of day.
std::string clock_time(Instant at);

}  // namespace base
