#pragma once

#include <string>
#include <variant>

namespace portal {

// What turning Auto assign on does at once.
struct TurnOnVm {
  std::string title;  // "Turn on Auto assign for UMS Test?"
  std::string line;   // names the company
  std::string text;   // "8 of 8 waiting devices will get a license now."
  std::string limits;
  bool busy = false;
  std::string fault;
};

struct ConfirmTurnOn {};
struct CancelTurnOn {};
using TurnOnMsg = std::variant<ConfirmTurnOn, CancelTurnOn>;

}  // namespace portal
