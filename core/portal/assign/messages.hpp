#pragma once

#include "core/domain/refs.hpp"

#include <string>

namespace portal {

struct SearchAssignable {
  std::string text;
  friend bool operator==(const SearchAssignable&, const SearchAssignable&) = default;
};
// Its wire name; anything else: all products.
struct ChooseProduct {
  std::string product;
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
