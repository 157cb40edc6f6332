#pragma once

#include <compare>
#include <string>

namespace base {

// An opaque id. Two ids with different tags are different types, so that a call with two of them
// swapped does not compile. The text is never parsed.
template <class Tag>
struct StrongId {
  std::string text;
  friend auto operator<=>(const StrongId&, const StrongId&) = default;
};

}  // namespace base
