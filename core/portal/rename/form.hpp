#pragma once

#include <optional>
#include <string>

namespace portal {

struct RenameForm {
  std::optional<std::string> name;  // as typed; none: still the name that is there
  friend bool operator==(const RenameForm&, const RenameForm&) = default;
};

}  // namespace portal
