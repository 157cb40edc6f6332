#pragma once

#include "core/portal/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace portal {

struct PendingVm {
  std::uint64_t command = 0;
  std::string title;  // what it is about
  std::string text;   // "Auto assign: on"
};

struct ConflictVm {
  std::uint64_t command = 0;
  std::string title;  // "UMS Test needs your decision"
  std::string why;
  std::string mine;    // what applying again would make
  std::string theirs;  // what is there now
  bool keep_mine = true;
  std::string button;
};

struct ChangesVm {
  std::string line;  // how many, and the company
  std::vector<PendingVm> pending;
  std::vector<ConflictVm> conflicts;
};

// Of the current company. Empty lists: there is nothing to show.
ChangesVm changes_view(const Model& model);

}  // namespace portal
