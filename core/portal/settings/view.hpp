#pragma once

#include "core/portal/model.hpp"

#include <string>
#include <vector>

namespace portal {

struct ShortcutVm {
  std::string keys;
  std::string does;
};
struct ShortcutGroupVm {
  std::string title;
  std::vector<ShortcutVm> shortcuts;
};
struct ShortcutsVm {
  std::vector<ShortcutGroupVm> groups;
  bool single_keys = true;
};
ShortcutsVm shortcuts_view(const Model& model);

}  // namespace portal
