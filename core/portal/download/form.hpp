#pragma once

#include "core/domain/refusal.hpp"

#include <cstdint>
#include <optional>

namespace portal {

struct LicenseForm {
  std::uint64_t command = 0;  // the one that issues the file, on its way; 0: none
  std::optional<domain::Refusal> refusal;
  friend bool operator==(const LicenseForm&, const LicenseForm&) = default;
};

}  // namespace portal
