#include "core/portal/fill.hpp"

#include "core/base/text.hpp"

namespace portal {

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) {
    const auto hole = pattern.find("{}");
    if (hole == std::string_view::npos) break;
    out += pattern.substr(0, hole);
    out += part;
    pattern.remove_prefix(hole + 2);
  }
  out += pattern;
  return out;
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
  return number == 1 ? std::string(one) : fill(many, {base::grouped(number)});
}

}  // namespace portal
