#pragma once

namespace portal {

struct ConfirmUnassign {
  friend bool operator==(const ConfirmUnassign&, const ConfirmUnassign&) = default;
};
struct ConfirmMove {
  friend bool operator==(const ConfirmMove&, const ConfirmMove&) = default;
};

}  // namespace portal
