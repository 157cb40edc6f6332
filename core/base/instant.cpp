#include "core/base/instant.hpp"

#include <array>
#include <charconv>

namespace base {
namespace {

using namespace std::chrono;

void append_padded(std::string& out, int value, int width) {
  std::array<char, 12> digits{};
  const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  const auto length = static_cast<int>(end - digits.data());
  for (int i = length; i < width; ++i) out += '0';
  out.append(digits.data(), end);
}

// The number that exactly fills `text`; none if any character is not a digit.
std::optional<int> parse_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

Date date_of(Instant at) {
  return floor<days>(at);
}

std::string to_text(Date date) {
  const year_month_day day{date};
  std::string out;
  append_padded(out, static_cast<int>(day.year()), 4);
  out += '-';
  append_padded(out, static_cast<int>(static_cast<unsigned>(day.month())), 2);
  out += '-';
  append_padded(out, static_cast<int>(static_cast<unsigned>(day.day())), 2);
  return out;
}

std::string to_text(Instant at) {
  const Date date = date_of(at);
  const hh_mm_ss time{at - date};
  std::string out = to_text(date);
  out += 'T';
  append_padded(out, static_cast<int>(time.hours().count()), 2);
  out += ':';
  append_padded(out, static_cast<int>(time.minutes().count()), 2);
  out += ':';
  append_padded(out, static_cast<int>(time.seconds().count()), 2);
  out += 'Z';
  return out;
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto years = parse_digits(text.substr(0, 4));
  const auto months = parse_digits(text.substr(5, 2));
  const auto day_of_month = parse_digits(text.substr(8, 2));
  if (!years || !months || !day_of_month) return std::nullopt;
  const year_month_day day{year{*years}, month{static_cast<unsigned>(*months)},
                           std::chrono::day{static_cast<unsigned>(*day_of_month)}};
  if (!day.ok()) return std::nullopt;
  return sys_days{day};
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' ||
      text[19] != 'Z') {
    return std::nullopt;
  }
  const auto date = parse_date(text.substr(0, 10));
  const auto hour = parse_digits(text.substr(11, 2));
  const auto minute = parse_digits(text.substr(14, 2));
  const auto second = parse_digits(text.substr(17, 2));
  if (!date || !hour || !minute || !second) return std::nullopt;
  if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  return Instant{*date} + hours{*hour} + minutes{*minute} + seconds{*second};
}

std::string to_human(Date date) {
  static constexpr std::array<std::string_view, 12> kMonths = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const year_month_day day{date};
  std::string out;
  append_padded(out, static_cast<int>(static_cast<unsigned>(day.day())), 1);
  out += ' ';
  out += kMonths[static_cast<unsigned>(day.month()) - 1];
  out += ' ';
  append_padded(out, static_cast<int>(day.year()), 1);
  return out;
}

std::string clock_time(Instant at) {
  const hh_mm_ss time{at - date_of(at)};
  std::string out;
  append_padded(out, static_cast<int>(time.hours().count()), 2);
  out += ':';
  append_padded(out, static_cast<int>(time.minutes().count()), 2);
  return out;
}

}  // namespace base
