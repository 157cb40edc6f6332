#pragma once

#include "core/portal/effect.hpp"
#include "core/portal/model.hpp"
#include "core/portal/msg.hpp"

namespace portal {

struct Step {
  Model model;
  Effects effects;
  friend bool operator==(const Step&, const Step&) = default;
};

// The one way in which the model changes. Reads no clock, no randomness, nothing outside.
Step update(Model model, Msg msg);

}  // namespace portal
