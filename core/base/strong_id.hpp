#pragma once

#include "core/base/shared_text.hpp"

#include <compare>

namespace base {

// An opaque id. Two ids with different tags are different types, so that a call with two of them
// swapped does not compile. The text is never parsed.
template <class Tag>
struct StrongId {
  SharedText text;
  friend auto operator<=>(const StrongId&, const StrongId&) = default;
};

}  // namespace base
