#pragma once

#include "core/domain/refusal.hpp"

#include <expected>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace rules {

using Fact = std::pair<std::string_view, std::string>;

domain::Refusal refusal(domain::RefusalCode code, std::initializer_list<Fact> facts = {},
                        std::string subject = {});

inline std::unexpected<domain::Refusal> refuse(domain::RefusalCode code,
                                               std::initializer_list<Fact> facts = {},
                                               std::string subject = {}) {
  return std::unexpected(refusal(code, facts, std::move(subject)));
}

}  // namespace rules
