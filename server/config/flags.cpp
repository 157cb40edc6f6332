#include "server/config/flags.hpp"

namespace config {

std::expected<Flags, std::string> Flags::parse(std::span<const std::string> words,
                                               const Known& known) {
  Flags flags;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& name = words[at];
    if (known.plain.contains(name)) {
      flags.values_[name];
    } else if (!known.with_value.contains(name)) {
      return std::unexpected("'" + name + "' is not known. --help lists what is.");
    } else if (at + 1 == words.size()) {
      return std::unexpected(name + " needs a value.");
    } else {
      flags.values_[name].push_back(words[++at]);
    }
  }
  return flags;
}

std::optional<std::string> Flags::value(std::string_view name) const {
  const auto at = values_.find(name);
  if (at == values_.end() || at->second.empty()) return std::nullopt;
  return at->second.back();
}

std::vector<std::string> Flags::values(std::string_view name) const {
  const auto at = values_.find(name);
  return at == values_.end() ? std::vector<std::string>() : at->second;
}

}  // namespace config
