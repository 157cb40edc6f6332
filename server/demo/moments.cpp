#include "server/demo/moments.hpp"

#include <charconv>
#include <chrono>
#include <stdexcept>
#include <string>

namespace demo {
namespace {

int number(std::string_view words) {
  if (words.starts_with('+')) words.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
  if (error != std::errc() || end != words.data() + words.size()) {
    throw std::runtime_error("not a number: " + std::string(words));
  }
  return value;
}

std::chrono::seconds unit(char letter) {
  switch (letter) {
    case 'd': return std::chrono::days(1);
    case 'h': return std::chrono::hours(1);
    case 'm': return std::chrono::minutes(1);
    default: throw std::runtime_error(std::string("not a unit of time: ") + letter);
  }
}

}  // namespace

base::Date Moments::date(std::string_view words) const {
  if (!words.starts_with('D')) throw std::runtime_error("not a date: " + std::string(words));
  return today() + std::chrono::days(number(words.substr(1)));
}

base::Instant Moments::instant(std::string_view words) const {
  if (words.starts_with('-')) {
    return now_ + number(words.substr(0, words.size() - 1)) * unit(words.back());
  }
  const std::size_t space = words.find(' ');
  const std::string_view clock =
      space == std::string_view::npos ? "00:00" : words.substr(space + 1);
  return date(words.substr(0, space)) + std::chrono::hours(number(clock.substr(0, 2))) +
         std::chrono::minutes(number(clock.substr(3)));
}

}  // namespace demo
