#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// "Why are no licenses flowing?": what stops the licenses of one UMS ID, what to look at, what is
// fine.
namespace portal {

enum class CheckKind : std::uint8_t { Blocker, ToCheck, Fine };

struct CheckVm {
  std::string id;  // stable
  CheckKind kind = CheckKind::Fine;
  std::string title;
  std::string text;
  std::string link;  // what to do about it; empty: none
  std::string url;
};

struct FlowVm {
  std::string line;  // "1 blocker, 1 thing to check. Tested at 09:42."
  bool busy = false;
  std::vector<CheckVm> checks;  // blockers first, then what to check, then what is fine
};

struct TestFlow {
  friend bool operator==(const TestFlow&, const TestFlow&) = default;
};
struct FollowCheck {
  std::string url;
  friend bool operator==(const FollowCheck&, const FollowCheck&) = default;
};
using FlowMsg = std::variant<TestFlow, FollowCheck>;

}  // namespace portal
