#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

using page::Page;
using support::ums;

TEST_CASE("auto assign turns at once and is saved once the server says so", "[portal]") {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("test")});
  CHECK(page.row("test").auto_assign.on);
  CHECK(page.row("test").auto_assign.busy);
  CHECK(page.toasts().empty());
  page.answer_commands();
  CHECK(page.row("test").auto_assign.on);
  CHECK_FALSE(page.row("test").auto_assign.busy);
  CHECK(page.toasts() == std::vector<std::string>{"Auto assign is on for UMS Test."});
  CHECK(page.server.rows().ums_ids.find(ums("test"))->auto_assign);
}

TEST_CASE("auto assign that is refused goes back and needs a decision", "[portal]") {
  Page page(page::rows());
  page.colleague(domain::SwitchAutoAssign{{ums("test")}, true});
  page.colleague(domain::SwitchAutoAssign{{ums("test")}, false});
  page.tell(portal::ToggleAutoAssign{ums("test")});
  page.answer_commands();
  CHECK_FALSE(page.row("test").auto_assign.on);
  CHECK(page.row("test").auto_assign.failed);
  CHECK_FALSE(page.row("test").auto_assign.reason.empty());
  CHECK(page.row("test").second == "Needs your decision");
  CHECK(page.toasts().empty());
  const auto changes = portal::view(page.model).changes;
  REQUIRE(changes);
  REQUIRE(changes->conflicts.size() == 1);
  CHECK(changes->conflicts[0].mine == "Auto assign: On");
  CHECK(changes->conflicts[0].theirs == "Auto assign: Off");

  const std::uint64_t command = changes->conflicts[0].command;
  SECTION("applied again it is saved") {
    page.answer_poll();
    page.tell(portal::ResolveConflict{command});
    page.answer_commands();
    CHECK(page.row("test").auto_assign.on);
    CHECK_FALSE(page.row("test").auto_assign.failed);
  }
  SECTION("discarded it stays as it is") {
    page.tell(portal::ChooseSide{command, portal::Side::Theirs});
    page.tell(portal::ResolveConflict{command});
    CHECK_FALSE(page.row("test").auto_assign.failed);
    CHECK_FALSE(portal::view(page.model).changes);
  }
}

TEST_CASE("leaving is warned about as long as something is not saved", "[portal]") {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("test")});
  REQUIRE(page.last<portal::WarnOnLeaving>() != nullptr);
  CHECK(page.last<portal::WarnOnLeaving>()->unsaved ==
        "Not saved yet: 1 change. Leaving the page would lose what waits.");
  page.answer_commands();
  page.answer_poll();
  REQUIRE(page.last<portal::WarnOnLeaving>() != nullptr);
  CHECK(page.last<portal::WarnOnLeaving>()->unsaved.empty());
}

TEST_CASE("while the server is away the page says so and keeps what waits", "[portal]") {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("test")});
  page.lose(sync::Lane::Sending);
  const portal::FrameVm frame = portal::view(page.model).frame;
  REQUIRE(frame.banner);
  CHECK(frame.banner->strong == "The server cannot be reached.");
  CHECK(frame.banner->text == "Data is from 09:00. 1 change waits for the connection.");
  CHECK(frame.banner->show_changes);
  CHECK(frame.link == portal::LinkState::Away);
  CHECK(page.row("test").auto_assign.waiting);
  CHECK(page.row("test").second == "1 change pending");

  page.tell(portal::TryNow{});
  REQUIRE(page.last<portal::SendCommands>() != nullptr);
  page.answer_commands();
  CHECK_FALSE(portal::view(page.model).frame.banner);
  CHECK(page.toasts() ==
        std::vector<std::string>{"Back online. 1 change sent.", "Auto assign is on for UMS Test."});
}

TEST_CASE("that the server is away is heard, once", "[portal]") {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("test")});
  page.lose(sync::Lane::Sending);
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text ==
        "The server cannot be reached. Data is from 09:00. 1 change waits for the connection.");
  page.lose(sync::Lane::Reading);
  CHECK(page.last<portal::Announce>() == nullptr);
  page.tell(portal::TryNow{});
  page.answer_commands();
  page.answer_poll();
  page.lose(sync::Lane::Reading);
  REQUIRE(page.last<portal::Announce>() != nullptr);
  CHECK(page.last<portal::Announce>()->text == "The server cannot be reached. Data is from 09:00.");
}

TEST_CASE("a toast undoes what it tells of", "[portal]") {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("test")});
  page.answer_commands();
  page.tell(portal::ActOnToast{portal::view(page.model).toasts.at(0).id});
  CHECK_FALSE(page.row("test").auto_assign.on);
  page.answer_commands();
  CHECK_FALSE(page.server.rows().ums_ids.find(ums("test"))->auto_assign);
}
