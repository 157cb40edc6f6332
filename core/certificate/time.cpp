#include "core/certificate/time.hpp"

#include <string_view>

namespace certificate {
namespace {

// The next `count` digits as a number; they are passed over. None if there are fewer.
std::optional<int> take_number(std::string_view& text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(0, count)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(count);
  return value;
}

std::optional<int> take_year(std::string_view& text, TimeType type) {
  if (type == TimeType::Generalized) return take_number(text, 4);
  const std::optional<int> year = take_number(text, 2);
  if (!year) return std::nullopt;
  return *year + (*year < 50 ? 2000 : 1900);  // RFC 5280, 4.1.2.5.1
}

std::optional<base::Date> take_date(std::string_view& text, TimeType type) {
  const auto year = take_year(text, type);
  const auto month = take_number(text, 2);
  const auto day = take_number(text, 2);
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year),
                                         std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return base::Date(date);
}

// Hours and minutes, then seconds if there are digits.
std::optional<std::chrono::seconds> take_clock(std::string_view& text) {
  const auto hours = take_number(text, 2);
  const auto minutes = take_number(text, 2);
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  const int seconds = take_number(text, 2).value_or(0);
  if (seconds > 59) return std::nullopt;
  return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
         std::chrono::seconds(seconds);
}

void skip_fraction(std::string_view& text) {
  if (text.size() < 2 || (text[0] != '.' && text[0] != ',') || text[1] < '0' || text[1] > '9')
    return;
  text.remove_prefix(1);
  const std::size_t digits = text.find_first_not_of("0123456789");
  text.remove_prefix(digits == std::string_view::npos ? text.size() : digits);
}

// "Z", "+0130", "-0800" or nothing, to the end of the text.
std::optional<std::chrono::minutes> take_zone(std::string_view text) {
  if (text.empty() || text == "Z") return std::chrono::minutes(0);
  const char sign = text[0];
  if (sign != '+' && sign != '-') return std::nullopt;
  text.remove_prefix(1);
  const auto hours = take_number(text, 2);
  const auto minutes = take_number(text, 2);
  if (!hours || !minutes || *hours > 14 || *minutes > 59 || !text.empty()) return std::nullopt;
  const std::chrono::minutes offset = std::chrono::hours(*hours) + std::chrono::minutes(*minutes);
  return sign == '+' ? offset : -offset;
}

std::optional<base::Instant> parse(std::string_view text, TimeType type) {
  const auto date = take_date(text, type);
  if (!date) return std::nullopt;
  const auto clock = take_clock(text);
  if (!clock) return std::nullopt;
  if (type == TimeType::Generalized) skip_fraction(text);
  const auto zone = take_zone(text);
  if (!zone) return std::nullopt;
  return base::Instant(*date) + *clock - *zone;
}

// The only form that RFC 5280, 4.1.2.5 allows.
bool is_usual_form(std::string_view text, TimeType type) {
  return text.size() == (type == TimeType::Utc ? 13u : 15u) && text.back() == 'Z' &&
         text.find_first_not_of("0123456789") == text.size() - 1;
}

}  // namespace

std::optional<Time> read_time(Der der, const Element& element, Issues& issues) {
  const bool utc = element.is(Tag::UtcTime);
  if (!utc && !element.is(Tag::GeneralizedTime)) return std::nullopt;
  const auto octets = octets_of(der, element);
  if (!octets) return std::nullopt;
  if (element.constructed) issues.add(IssueCode::StringInSegments, element.place);
  const TimeType type = utc ? TimeType::Utc : TimeType::Generalized;
  std::string text(octets->begin(), octets->end());
  const auto at = parse(text, type);
  if (!at) return std::nullopt;
  if (!is_usual_form(text, type)) issues.add(IssueCode::TimeForm, element.place);
  using namespace std::chrono;
  if (!utc && *at < sys_days(year(2050) / 1 / 1) && *at >= sys_days(year(1950) / 1 / 1)) {
    issues.add(IssueCode::TimeWrongType, element.place);
  }
  return Time{.at = *at, .type = type, .text = std::move(text), .place = element.place};
}

}  // namespace certificate
