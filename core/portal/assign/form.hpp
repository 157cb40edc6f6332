#pragma once

#include "core/domain/product_pack.hpp"
#include "core/domain/refs.hpp"
#include "core/domain/refusal.hpp"

#include <optional>
#include <string>
#include <vector>

namespace portal {

struct AssignForm {
  std::string search;
  std::optional<domain::Product> product;
  std::vector<domain::PackRef> chosen;     // in the order they were chosen
  std::optional<domain::Refusal> refusal;  // of the last attempt
  friend bool operator==(const AssignForm&, const AssignForm&) = default;
};

}  // namespace portal
