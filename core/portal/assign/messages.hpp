#pragma once

#include "core/domain/product_pack.hpp"
#include "core/domain/refs.hpp"

#include <optional>
#include <string>

namespace portal {

struct SearchAssignable {
  std::string text;
  friend bool operator==(const SearchAssignable&, const SearchAssignable&) = default;
};
// None: all products.
struct ChooseProduct {
  std::optional<domain::Product> product;
  friend bool operator==(const ChooseProduct&, const ChooseProduct&) = default;
};
struct TogglePack {
  domain::PackRef pack;
  friend bool operator==(const TogglePack&, const TogglePack&) = default;
};
// All that are listed and can be assigned, or none of them if all are chosen.
struct ToggleAllPacks {
  friend bool operator==(const ToggleAllPacks&, const ToggleAllPacks&) = default;
};
struct SubmitAssignment {
  friend bool operator==(const SubmitAssignment&, const SubmitAssignment&) = default;
};

}  // namespace portal
