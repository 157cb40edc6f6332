#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/command.hpp"

namespace rules {

// What a person may ask for. The commands, and the reads that a role can be refused.
enum class Action {
  ReadCompany,  // every page, certificates, history, exports, Download UMS ID
  RegisterUmsId,
  RenameUmsId,
  SwitchAutoAssign,
  AssignPacks,
  UnassignPacks,
  MovePack,
  IssueUmsLicense,  // Download UMS license
};

// domain.md section 1, "Roles". Belonging to the company is decided before.
bool allow(const domain::Actor& actor, Action action);

Action action_of(const domain::CommandBody& command);

}  // namespace rules
