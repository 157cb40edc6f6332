#pragma once

#include "core/domain/command.hpp"
#include "core/sync/moment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace portal {

inline constexpr sync::Duration kToastStays{6000};  // one that says what was done

enum class ToastKind : std::uint8_t { Done, Failed };

// What its button does.
struct UndoBy {
  domain::CommandBody command;
  friend bool operator==(const UndoBy&, const UndoBy&) = default;
};
// Of an act that went out in slices: those that were turned.
struct UndoSwitches {
  std::vector<domain::SwitchAutoAssign> slices;
  friend bool operator==(const UndoSwitches&, const UndoSwitches&) = default;
};
struct OpenPage {
  std::string url;
  friend bool operator==(const OpenPage&, const OpenPage&) = default;
};
using ToastAction = std::variant<std::monostate, UndoBy, UndoSwitches, OpenPage>;

struct Toast {
  std::uint32_t id = 0;
  ToastKind kind = ToastKind::Done;
  std::string text = {};
  ToastAction action = {};
  sync::Moment ends{0};  // Failed ones stay
  friend bool operator==(const Toast&, const Toast&) = default;
};

}  // namespace portal
