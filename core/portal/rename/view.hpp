#pragma once

#include "core/portal/model.hpp"

#include <optional>
#include <string>

namespace portal {

struct RenameVm {
  std::string line;  // names the company
  std::string name;
  std::string fault;  // why this name cannot be; empty: it can
  std::string counter;
};
std::optional<RenameVm> rename_view(const Model& model);

// "19 / 64".
std::string name_counter(std::string_view name);

}  // namespace portal
