#pragma once

#include "web/kit/key.hpp"
#include "web/kit/node.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kit {

// What the browser reports about the node of `key`; see Action for text and number.
struct ActionRecord {
  std::uint64_t key = 0;
  Action action = Action::Press;
  std::string text = {};
  double number = 0;
};

// Waiting actions, oldest first. Filled from browser::ActionArrived, emptied by the widgets' takes
// in the first pass; what nobody took is dropped with that pass (its node is gone).
class Actions {
 public:
  void push(ActionRecord record) { records_.push_back(std::move(record)); }
  bool empty() const { return records_.empty(); }
  // Removes and returns the oldest one of this node and kind.
  std::optional<ActionRecord> take(NodeKey key, Action action);
  const std::vector<ActionRecord>& waiting() const { return records_; }
  void clear() { records_.clear(); }

 private:
  std::vector<ActionRecord> records_;
};

}  // namespace kit
