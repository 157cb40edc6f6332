#include "core/rules/permissions.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using domain::Role;
using rules::Action;

TEST_CASE("who may do what is the table of the domain", "[rules][permissions]") {
  struct Row {
    Action action;
    bool super_admin, ums_admin, viewer;
  };
  const auto row = GENERATE(
      Row{Action::ReadCompany, true, true, true}, Row{Action::RegisterUmsId, true, true, false},
      Row{Action::RenameUmsId, true, true, false}, Row{Action::SwitchAutoAssign, true, true, false},
      Row{Action::AssignPacks, true, true, false}, Row{Action::UnassignPacks, true, true, false},
      Row{Action::MovePack, true, true, false}, Row{Action::IssueUmsLicense, true, true, false});
  CAPTURE(static_cast<int>(row.action));
  CHECK(rules::allow({.id = "1", .name = "", .role = Role::SuperAdmin}, row.action) ==
        row.super_admin);
  CHECK(rules::allow({.id = "2", .name = "", .role = Role::UmsAdmin}, row.action) == row.ums_admin);
  CHECK(rules::allow({.id = "3", .name = "", .role = Role::Viewer}, row.action) == row.viewer);
}

TEST_CASE("each command needs its own permission", "[rules][permissions]") {
  CHECK(rules::action_of(domain::RegisterUmsId{}) == Action::RegisterUmsId);
  CHECK(rules::action_of(domain::RenameUmsId{}) == Action::RenameUmsId);
  CHECK(rules::action_of(domain::SwitchAutoAssign{}) == Action::SwitchAutoAssign);
  CHECK(rules::action_of(domain::AssignPacks{}) == Action::AssignPacks);
  CHECK(rules::action_of(domain::UnassignPacks{}) == Action::UnassignPacks);
  CHECK(rules::action_of(domain::MovePack{}) == Action::MovePack);
  CHECK(rules::action_of(domain::IssueUmsLicense{}) == Action::IssueUmsLicense);
}
