#include "server/http/log_line.hpp"

#include <array>
#include <string_view>

namespace http {
namespace {

// Bytes outside printable ASCII are escaped one by one, so that any path stays one readable line.
std::string quoted(std::string_view text) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte > 0x7e) {
      out += "\\u00";
      out += kHex[byte >> 4];
      out += kHex[byte & 0xf];
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string two_digits(unsigned number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

}  // namespace

std::string to_json(const LogLine& line) {
  return "{\"at\":" + quoted(base::to_text(line.at)) +
         ",\"request_id\":" + quoted(line.request_id) + ",\"method\":" + quoted(line.method) +
         ",\"path\":" + quoted(line.path) + ",\"status\":" + std::to_string(line.status) +
         ",\"bytes\":" + std::to_string(line.bytes) +
         ",\"ms\":" + std::to_string(line.took.count()) + '}';
}

std::string http_date(base::Instant at) {
  static constexpr std::array<std::string_view, 7> kDays{"Sun", "Mon", "Tue", "Wed",
                                                         "Thu", "Fri", "Sat"};
  static constexpr std::array<std::string_view, 12> kMonths{
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const base::Date day = base::date_of(at);
  const std::chrono::year_month_day date(day);
  const std::string text = base::to_text(at);  // 2026-03-02T09:00:00Z
  std::string out(kDays[std::chrono::weekday(day).c_encoding()]);
  out += ", " + two_digits(static_cast<unsigned>(date.day())) + ' ';
  out += kMonths[static_cast<unsigned>(date.month()) - 1];
  return out + ' ' + std::to_string(static_cast<int>(date.year())) + ' ' + text.substr(11, 8) +
         " GMT";
}

}  // namespace http
