#include "core/domain/names.hpp"

#include "core/domain/command.hpp"
#include "core/domain/refusal.hpp"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

namespace {

template <class Enum>
Enum last_of();
template <>
domain::Product last_of() {
  return domain::Product::Imh;
}
template <>
domain::PackKind last_of() {
  return domain::PackKind::Evaluation;
}
template <>
domain::Edition last_of() {
  return domain::Edition::Enterprise;
}
template <>
domain::EulaState last_of() {
  return domain::EulaState::Accepted;
}
template <>
domain::Lifecycle last_of() {
  return domain::Lifecycle::Removed;
}
template <>
domain::Proof last_of() {
  return domain::Proof::Proven;
}
template <>
domain::RegistrationSource last_of() {
  return domain::RegistrationSource::Upload;
}
template <>
domain::KeyKind last_of() {
  return domain::KeyKind::EcP521;
}
template <>
domain::Role last_of() {
  return domain::Role::Viewer;
}

}  // namespace

TEMPLATE_TEST_CASE("every value has a name of its own that leads back to it", "[domain][names]",
                   domain::Product, domain::PackKind, domain::Edition, domain::EulaState,
                   domain::Lifecycle, domain::Proof, domain::RegistrationSource, domain::KeyKind,
                   domain::Role) {
  for (int i = 0; i <= static_cast<int>(last_of<TestType>()); ++i) {
    const auto value = static_cast<TestType>(i);
    CHECK(domain::parse_name<TestType>(domain::wire_name(value)) == value);
  }
  CHECK_FALSE(domain::parse_name<TestType>("").has_value());
  CHECK_FALSE(domain::parse_name<TestType>("Unknown").has_value());
}

TEST_CASE("every refusal has a name of its own that leads back to it", "[domain][names]") {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(domain::RefusalCode::UmsLicenseNotNeeded); ++i) {
    const auto code = static_cast<domain::RefusalCode>(i);
    CHECK(domain::refusal_code(domain::wire_name(code)) == code);
    names.insert(domain::wire_name(code));
  }
  CHECK(names.size() == static_cast<std::size_t>(domain::RefusalCode::UmsLicenseNotNeeded) + 1);
  CHECK_FALSE(domain::refusal_code("pack_unknown").has_value());
}

TEST_CASE("commands bear the names of the domain", "[domain][names]") {
  CHECK(domain::command_name(domain::RegisterUmsId{}) == "ums_id.register");
  CHECK(domain::command_name(domain::RenameUmsId{}) == "ums_id.rename");
  CHECK(domain::command_name(domain::SwitchAutoAssign{}) == "ums_id.auto_assign");
  CHECK(domain::command_name(domain::AssignPacks{}) == "pack.assign");
  CHECK(domain::command_name(domain::UnassignPacks{}) == "pack.unassign");
  CHECK(domain::command_name(domain::MovePack{}) == "pack.move");
  CHECK(domain::command_name(domain::IssueUmsLicense{}) == "ums_license.issue");
}

TEST_CASE("editions rank as UMS license levels", "[domain]") {
  using enum domain::Edition;
  CHECK(Enterprise > Evaluation);
  CHECK(Evaluation > Standard);
  CHECK(Standard > Essential);
}
