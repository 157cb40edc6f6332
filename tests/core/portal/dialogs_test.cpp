#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using page::Page;
using portal::AssignVm;
using portal::LicenseVm;
using portal::RenameVm;
using support::pack;
using support::ums;

namespace {

std::string dialog_url(const std::string& dialog) {
  return page::kList + "?dialog=" + dialog;
}

portal::AssignRowVm row_of(const AssignVm& vm, const std::string& id) {
  const auto at = std::ranges::find(vm.rows, id, &portal::AssignRowVm::id);
  return at == vm.rows.end() ? portal::AssignRowVm{} : *at;
}

}  // namespace

TEST_CASE("a name that cannot be says why while it is typed", "[portal]") {
  Page page(page::rows(), dialog_url("rename&ums-id=test"));
  CHECK(page.dialog<RenameVm>().name == "UMS Test");
  CHECK(page.dialog<RenameVm>().fault.empty());
  CHECK(page.dialog<RenameVm>().counter == "8 / 64");

  const auto fault = [&](const std::string& name) {
    page.tell(portal::TypeName{name});
    const std::string typed = page.dialog<RenameVm>().fault;
    page.tell(portal::SubmitRename{});
    CHECK(page.last<portal::SendCommands>() == nullptr);
    CHECK(page.has_dialog());
    REQUIRE(page.last<portal::Announce>() != nullptr);
    CHECK(page.last<portal::Announce>()->text == typed);
    CHECK(page.last<portal::Announce>()->urgent);
    return typed;
  };
  CHECK(fault("  ") == "Enter a name.");
  CHECK(fault(std::string(65, 'x')) == "The name has 65 characters; at most 64 are allowed.");
  CHECK(fault("UMS\x01") == "The name contains an invisible control character at position 4.");
  CHECK(fault("ums  LABOR") == "Brenner Klinikverbund GmbH already has a UMS ID called UMS Labor.");
}

TEST_CASE("a new name shows at once and is said once it is saved", "[portal]") {
  Page page(page::rows(), dialog_url("rename&ums-id=test"));
  page.tell(portal::TypeName{" UMS  South "});
  page.tell(portal::SubmitRename{});
  CHECK_FALSE(page.has_dialog());
  CHECK(page.row("test").name == "UMS South");
  CHECK(page.toasts().empty());
  page.answer_commands();
  CHECK(page.toasts() == std::vector<std::string>{"Renamed to UMS South."});
}

TEST_CASE("packs that cannot be assigned say why, the others show what they add", "[portal]") {
  Page page(page::rows(), dialog_url("assign&ums-id=test"));
  auto vm = page.dialog<AssignVm>();
  CHECK(row_of(vm, "A").enabled);
  CHECK(row_of(vm, "A").free == "180 free of 200");
  CHECK_FALSE(row_of(vm, "B").enabled);
  CHECK(row_of(vm, "B").reason == "B is assigned to UMS Labor. Move it instead.");
  CHECK(row_of(vm, "B").can_move);
  CHECK_FALSE(row_of(vm, "C").enabled);
  CHECK(row_of(vm, "C").reason ==
        "The EULA of order O-2002 is not accepted yet. Accept it to go on.");
  CHECK_FALSE(row_of(vm, "C").can_move);
  CHECK_FALSE(vm.can_assign);
  CHECK(vm.reason == "Choose at least one pack.");

  page.tell(portal::ToggleAllPacks{});
  vm = page.dialog<AssignVm>();
  CHECK(vm.all == portal::PageCheck::On);
  CHECK(vm.used_now == "5 / 50");
  CHECK(vm.used_after == "85 / 350");
  CHECK(vm.button == "Assign 2 packs");
  page.tell(portal::TogglePack{pack("E")});
  CHECK(page.dialog<AssignVm>().used_after == "25 / 250");
  CHECK(page.dialog<AssignVm>().all == portal::PageCheck::Mixed);
  page.tell(portal::TogglePack{pack("E")});

  page.tell(portal::SubmitAssignment{});
  CHECK_FALSE(page.has_dialog());
  CHECK(page.row("test").packs == "3");
  page.answer_commands();
  CHECK(page.toasts() == std::vector<std::string>{"2 packs assigned to UMS Test."});
}

TEST_CASE("a pack that a colleague took meanwhile is refused in the dialog", "[portal]") {
  Page page(page::rows(), dialog_url("assign&ums-id=test"));
  page.tell(portal::TogglePack{pack("A")});
  page.colleague(domain::AssignPacks{ums("labor"), {pack("A")}});
  page.answer_poll();
  CHECK_FALSE(row_of(page.dialog<AssignVm>(), "A").enabled);
  page.tell(portal::SubmitAssignment{});
  CHECK(page.has_dialog());
  CHECK(page.dialog<AssignVm>().fault == "A is assigned to UMS Labor. Move it instead.");
  CHECK(page.last<portal::SendCommands>() == nullptr);
}

TEST_CASE("a search for packs that finds none says so", "[portal]") {
  Page page(page::rows(), dialog_url("assign&ums-id=test"));
  page.tell(portal::SearchAssignable{"no such pack"});
  CHECK(page.dialog<AssignVm>().none == "No Product Pack matches this search.");
  CHECK_FALSE(page.dialog<AssignVm>().any_assignable);
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text == "No Product Pack matches this search.");
  page.tell(portal::SearchAssignable{""});
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text == page.dialog<AssignVm>().count);
}

TEST_CASE("unassigning shows before and after, then does it", "[portal]") {
  Page page(page::rows(), dialog_url("unassign&ums-id=labor&pack=B"));
  const auto vm = page.dialog<portal::UnassignDialog>().vm;
  CHECK(vm.title == "Unassign B from UMS Labor?");
  CHECK(vm.before.used == "180");
  CHECK(vm.before.total == " / 500");
  CHECK(vm.after.used == "0");
  CHECK(vm.after.total == " / 0");
  CHECK(vm.consequences.at(0).title == "180 devices keep their licenses");
  CHECK(vm.enabled);
  page.tell(portal::ConfirmUnassign{});
  CHECK_FALSE(page.has_dialog());
  CHECK(page.row("labor").packs == "None");
  page.answer_commands();
  CHECK(page.toasts() == std::vector<std::string>{"B unassigned."});
}

TEST_CASE("moving a pack shows what its new place gets", "[portal]") {
  Page page(page::rows(), dialog_url("move&ums-id=test&pack=B"));
  const auto vm = page.dialog<portal::MoveDialog>().vm;
  CHECK(vm.before.used == "5");
  CHECK(vm.after.used == "185");
  CHECK(vm.after.total == " / 550");
  page.tell(portal::ConfirmMove{});
  CHECK(page.row("test").packs == "2");
  CHECK(page.row("labor").packs == "None");
}

TEST_CASE("a license is not downloaded while something is not saved", "[portal]") {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("labor")});
  page.tell(portal::OpenDialog{portal::Dialog::License, ums("labor"), {}});
  CHECK_FALSE(page.dialog<LicenseVm>().enabled);
  CHECK(page.dialog<LicenseVm>().fault == "Changes of this UMS ID are not saved yet.");
  page.tell(portal::ConfirmDownload{});
  CHECK_FALSE(page.dialog<LicenseVm>().busy);

  page.answer_commands();
  page.answer_poll();
  CHECK(page.dialog<LicenseVm>().enabled);
  CHECK(page.dialog<LicenseVm>().file == "UMS_Labor-ums-license-5.lic");
  page.tell(portal::ConfirmDownload{});
  CHECK(page.dialog<LicenseVm>().busy);
  page.answer_commands();
  page.answer_poll();
  CHECK_FALSE(page.has_dialog());
  REQUIRE(page.last<portal::DownloadUrl>() != nullptr);
  CHECK(page.last<portal::DownloadUrl>()->url ==
        "/v1/companies/brenner/ums-ids/labor/license-files/5");
}

TEST_CASE("a license at a lower level asks first", "[portal]") {
  domain::CompanyRows rows = page::rows();
  rows.subscription_keys = {};
  rows.subscription_keys.put(support::a_key().edition(domain::Edition::Standard));
  Page page(rows, dialog_url("license&ums-id=labor"));
  const auto vm = page.dialog<LicenseVm>();
  CHECK(vm.lower_level ==
        "This license is at a lower level (Standard) than the last one (Enterprise). Functions "
        "stop when you import it.");
  CHECK(vm.button == "Download anyway");
  CHECK(vm.enabled);
}

TEST_CASE("a viewer gets no dialog that changes something", "[portal]") {
  for (const char* dialog : {"register", "rename&ums-id=test", "assign&ums-id=test",
                             "unassign&ums-id=labor&pack=B", "license&ums-id=test"}) {
    Page page(page::rows(), dialog_url(dialog), domain::Role::Viewer);
    CHECK_FALSE(page.has_dialog());
  }
  CHECK(
      Page(page::rows(), dialog_url("certificate&ums-id=test"), domain::Role::Viewer).has_dialog());
}

TEST_CASE("a dialog about something that is not there is closed", "[portal]") {
  Page page(page::rows(), dialog_url("rename&ums-id=gone"));
  CHECK_FALSE(page.has_dialog());
}

TEST_CASE("the certificate dialog compares what is pasted", "[portal]") {
  Page page(page::rows(), dialog_url("certificate&ums-id=test"));
  page.tell(portal::TypeComparison{"no fingerprint"});
  const auto compared = [&] { return page.dialog<portal::CertificateVm>().compared; };
  CHECK(compared().agreement == portal::Agreement::NotAFingerprint);
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text == compared().sentence);
  // Said once, not for each key.
  page.tell(portal::TypeComparison{"no fingerprint either"});
  CHECK(page.last<portal::Announce>() == nullptr);
}
