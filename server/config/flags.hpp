#pragma once

#include <expected>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace config {

// The words of a command line as "--name value" and "--name". A name may be given several times.
class Flags {
 public:
  // Which names there are: those that take a value and those that do not. Any other word is
  // refused with a sentence that names it.
  struct Known {
    std::set<std::string, std::less<>> with_value;
    std::set<std::string, std::less<>> plain;
  };
  static std::expected<Flags, std::string> parse(std::span<const std::string> words,
                                                 const Known& known);

  bool has(std::string_view name) const { return values_.contains(name); }
  std::optional<std::string> value(std::string_view name) const;  // the last one given
  std::vector<std::string> values(std::string_view name) const;

 private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

}  // namespace config
