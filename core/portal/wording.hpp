#pragma once

#include "core/base/instant.hpp"
#include "core/domain/actor.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/product_pack.hpp"

#include <string>
#include <string_view>

// How times, dates and values of the domain read on the page.
namespace portal {

// "just now" (also for a moment that is still to come), "4 min ago", "2 h ago"; from 24 h on the
// days, "19 days ago", and from 60 days on the date, "3 Feb 2026".
std::string ago(base::Instant then, base::Instant now);

// The next moment at which ago() reads differently.
base::Instant ago_changes(base::Instant then, base::Instant now);

// "1 day", "20 days".
std::string day_count(int days);

// A day from today on: "today", "in 1 day", "in 20 days"; before it: "6 days ago".
std::string in_days(int days);

// "5 Nov"; with the year if it is not the year of `today`: "5 Nov 2025".
std::string short_date(base::Date date, base::Date today);

// "Workspace Edition", for evaluation packs "Workspace Edition, evaluation".
std::string product_line(const domain::ProductPack& pack);
std::string_view role_name(domain::Role role);
std::string key_line(domain::KeyKind kind, int bits);

// First and last 10 of an identifier: "3A91F07C5E … B2D84C106F".
std::string short_identifier(std::string_view identifier);
// "3A:91:F0:7C … 10:6F" of 64 hex digits.
std::string short_fingerprint(std::string_view hex);
// "3A:91:F0:…" of all of them: the form that is copied.
std::string colon_fingerprint(std::string_view hex);
// "5C 19 E0", of a signed hex number without leading zeros.
std::string spaced_serial(std::string_view hex);

}  // namespace portal
