#pragma once

#include "web/kit/node.hpp"

#include <cstdint>
#include <string>

namespace browser {

// Something the user did to the node of `key`. `text` and `number` by action, see kit::Action; for
// Input, `number` is the field's sequence number, and Choose and Input carry the value in `text`.
struct ActionArrived {
  std::uint64_t key = 0;
  kit::Action action = kit::Action::Press;
  std::string text;
  double number = 0;
  friend bool operator==(const ActionArrived&, const ActionArrived&) = default;
};

}  // namespace browser
