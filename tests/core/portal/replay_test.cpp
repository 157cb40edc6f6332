#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace std::chrono_literals;
using page::Page;
using support::pack;
using support::ums;

namespace {

portal::Model replay(const std::vector<portal::Msg>& messages) {
  portal::Model model;
  for (const portal::Msg& msg : messages) model = portal::update(std::move(model), msg).model;
  return model;
}

// A session with a bit of everything.
Page a_session() {
  Page page(page::rows());
  page.tell(portal::TypeSearch{"ums"});
  page.tell(portal::ToggleAutoAssign{ums("test")});
  page.answer_commands();
  page.tell(portal::Tick{2000ms});
  page.tell(portal::OpenDialog{portal::Dialog::Rename, ums("test"), {}});
  page.tell(portal::TypeName{"UMS South"});
  page.tell(portal::SubmitRename{});
  page.answer_commands();
  page.tell(portal::OpenDialog{portal::Dialog::Assign, ums("test"), {}});
  page.tell(portal::TogglePack{pack("A")});
  page.tell(portal::SubmitAssignment{});
  page.answer_commands();
  page.answer_poll();
  page.tell(portal::OpenDialog{portal::Dialog::Unassign, ums("labor"), pack("B")});
  page.tell(portal::ConfirmUnassign{});
  page.answer_commands();
  page.colleague(domain::RenameUmsId{ums("labor"), "UMS Lab"});
  page.tell(portal::OpenDialog{portal::Dialog::Rename, ums("labor"), {}});
  page.tell(portal::TypeName{"UMS North"});
  page.tell(portal::SubmitRename{});
  page.answer_commands();  // a conflict
  return page;
}

}  // namespace

TEST_CASE("the same messages give the same model", "[portal]") {
  const Page page = a_session();
  const portal::CompanyState* company = portal::current(page.model);
  REQUIRE(company != nullptr);
  CHECK(company->replica.conflicts().size() == 1);
  CHECK(company->replica.view().ums_ids.find(ums("test"))->name == "UMS South");
  const portal::Model once = replay(page.record);
  CHECK((once == page.model));
  CHECK((once == replay(page.record)));
}

TEST_CASE("another message gives another model", "[portal]") {
  const Page page = a_session();
  std::vector<portal::Msg> shorter = page.record;
  shorter.pop_back();
  CHECK_FALSE((replay(shorter) == page.model));
}
