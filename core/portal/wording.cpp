#include "core/portal/wording.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/pack_status.hpp"

#include <chrono>
#include <utility>

namespace portal {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr days kAgoAsDate{60};

std::string number(std::int64_t value) {
  return base::grouped(value);
}

std::string upper(std::string_view hex) {
  std::string out(hex);
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

std::string pairs(std::string_view hex, char between) {
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    if (i != 0) out += between;
    out += upper(hex.substr(i, 2));
  }
  return out;
}

}  // namespace

std::string ago(base::Instant then, base::Instant now) {
  const auto passed = now - then;
  if (passed < minutes{1}) return std::string(texts::kJustNow);
  if (passed < hours{1}) {
    return fill(texts::kMinutesAgo, {number(std::chrono::floor<minutes>(passed).count())});
  }
  if (passed < days{1}) {
    return fill(texts::kHoursAgo, {number(std::chrono::floor<hours>(passed).count())});
  }
  if (passed < kAgoAsDate) {
    return fill(texts::kDaysAgo,
                {day_count(static_cast<int>(std::chrono::floor<days>(passed).count()))});
  }
  return base::to_human(base::date_of(then));
}

base::Instant ago_changes(base::Instant then, base::Instant now) {
  const auto passed = now - then;
  if (passed < hours{1}) {
    return then + std::chrono::floor<minutes>(passed < minutes{0} ? minutes{0} : passed) +
           minutes{1};
  }
  if (passed < days{1}) return then + std::chrono::floor<hours>(passed) + hours{1};
  return then + std::chrono::floor<days>(passed) + days{1};
}

std::string day_count(int count) {
  return counted(count, texts::kOneDay, texts::kDays);
}

std::string in_days(int count) {
  if (count == 0) return std::string(texts::kToday);
  if (count > 0) return fill(texts::kInDays, {day_count(count)});
  return fill(texts::kDaysAgo, {day_count(-count)});
}

std::string short_date(base::Date date, base::Date today) {
  const std::chrono::year_month_day day{date};
  std::string text = base::to_human(date);
  if (day.year() == std::chrono::year_month_day{today}.year()) {
    text.resize(text.rfind(' '));
  }
  return text;
}

std::string product_line(const domain::ProductPack& pack) {
  const std::string_view name = rules::product_name(pack.product);
  switch (pack.kind) {
    case domain::PackKind::Regular: return std::string(name);
    case domain::PackKind::Evaluation: return fill(texts::kEvaluationOf, {name});
  }
  std::unreachable();
}

std::string_view role_name(domain::Role role) {
  switch (role) {
    case domain::Role::SuperAdmin: return texts::kSuperAdmin;
    case domain::Role::UmsAdmin: return texts::kUmsAdmin;
    case domain::Role::Viewer: return texts::kViewer;
  }
  std::unreachable();
}

std::string key_line(domain::KeyKind kind, int bits) {
  switch (kind) {
    case domain::KeyKind::Rsa: return fill(texts::kRsaBits, {std::to_string(bits)});
    case domain::KeyKind::EcP256: return std::string(texts::kEcP256);
    case domain::KeyKind::EcP384: return std::string(texts::kEcP384);
    case domain::KeyKind::EcP521: return std::string(texts::kEcP521);
  }
  std::unreachable();
}

std::string short_identifier(std::string_view identifier) {
  if (identifier.size() <= 20) return std::string(identifier);
  return std::string(identifier.substr(0, 10)) + " … " +
         std::string(identifier.substr(identifier.size() - 10));
}

std::string short_fingerprint(std::string_view hex) {
  if (hex.size() <= 12) return pairs(hex, ':');
  return pairs(hex.substr(0, 8), ':') + " … " + pairs(hex.substr(hex.size() - 4), ':');
}

std::string colon_fingerprint(std::string_view hex) {
  return pairs(hex, ':');
}

std::string spaced_serial(std::string_view hex) {
  const bool negative = hex.starts_with('-');
  if (negative) hex.remove_prefix(1);
  const std::string even = (hex.size() % 2 != 0 ? "0" : "") + std::string(hex);
  return (negative ? "-" : "") + pairs(even, ' ');
}

}  // namespace portal
