#pragma once

#include "core/portal/model.hpp"
#include "core/portal/shared/vm.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace portal {

enum class Consequence : std::uint8_t { Kept, Stops, Renewal, Seen };

struct ConsequenceVm {
  Consequence kind = Consequence::Kept;
  std::string title;
  std::string text;
};

// Before and after of one UMS ID, what stays and what changes; of Unassign and of Move.
struct ConfirmVm {
  std::string title;
  std::string line;  // names the company
  std::string before_label, after_label;
  UsageVm before, after;
  std::vector<ConsequenceVm> consequences;
  std::string note;
  std::string button;
  bool danger = false;
  bool enabled = true;
  std::string fault;  // why it cannot be done
};
std::optional<ConfirmVm> unassign_view(const Model& model);
std::optional<ConfirmVm> move_view(const Model& model);

}  // namespace portal
