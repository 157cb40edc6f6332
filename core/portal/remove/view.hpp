#pragma once

#include <string>
#include <variant>
#include <vector>

namespace portal {

// Removing a UMS ID, by typing its name.
struct RemoveVm {
  std::string title;  // "Remove UMS Test?"
  std::string line;   // names the company
  std::vector<std::string> consequences;
  std::string name;         // to be typed exactly
  std::string field_label;  // "Type the name UMS Test to confirm", around `name`
  std::string before_name, after_name;
  std::string typed;
  bool can_remove = false;
  std::string reason;  // why not
  bool busy = false;
  std::string fault;
};

struct TypeRemoval {
  std::string text;
};
struct SubmitRemoval {};
struct CancelRemoval {};
using RemoveMsg = std::variant<TypeRemoval, SubmitRemoval, CancelRemoval>;

}  // namespace portal
