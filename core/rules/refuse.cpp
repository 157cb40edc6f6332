#include "core/rules/refuse.hpp"

namespace rules {

domain::Refusal refusal(domain::RefusalCode code, std::initializer_list<Fact> facts,
                        std::string subject) {
  domain::Refusal refusal{.code = code, .facts = {}, .subject = std::move(subject)};
  for (const auto& [name, value] : facts) refusal.facts.emplace(name, value);
  return refusal;
}

}  // namespace rules
