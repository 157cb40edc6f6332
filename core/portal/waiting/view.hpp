#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

// Changes that wait for the connection, and the one that needs a decision, beside the page.
namespace portal {

struct WaitingVm {
  std::string id;     // stable
  std::string title;  // what it is about
  std::string text;   // "Auto assign: off to on, 09:41"
  std::string undo_name;
};

struct DecisionVm {
  std::string id;     // stable
  std::string title;  // "UMS Test needs your decision"
  std::string why;
  std::string mine, mine_line;
  std::string theirs, theirs_line;
  bool keep_mine = true;
  std::string button;  // "Keep mine", "Use theirs"
};

struct WaitingChangesVm {
  std::string title;
  std::string count;
  std::vector<WaitingVm> waiting;
  std::optional<DecisionVm> decision;
};

struct UndoWaiting {
  std::string id;
};
struct ChooseKept {
  std::string id;
  bool mine = true;
};
struct Decide {
  std::string id;
};
struct CloseWaiting {};  // also "Decide later"
using WaitingMsg = std::variant<UndoWaiting, ChooseKept, Decide, CloseWaiting>;

}  // namespace portal
