#pragma once

#include "core/domain/refusal.hpp"

#include <optional>

namespace portal {

// Of the dialogs Unassign and Move.
struct ConfirmForm {
  std::optional<domain::Refusal> refusal;  // of the last attempt
  friend bool operator==(const ConfirmForm&, const ConfirmForm&) = default;
};

}  // namespace portal
