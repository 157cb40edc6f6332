#pragma once

#include <string>

namespace portal {

struct TypeName {
  std::string text;
  friend bool operator==(const TypeName&, const TypeName&) = default;
};
struct SubmitRename {
  friend bool operator==(const SubmitRename&, const SubmitRename&) = default;
};

}  // namespace portal
