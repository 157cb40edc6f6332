// Pages, selection and export of the list.
#include "core/portal/list/csv.hpp"
#include "core/portal/list/pager.hpp"
#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

using page::Page;
using support::ums;

namespace {

// "n001", "n002" ... named "UMS n001" ...
domain::CompanyRows many(int count) {
  support::CompanyBuilder company = support::a_company();
  for (int number = 1; number <= count; ++number) {
    const std::string digits = std::to_string(1000 + number).substr(1);
    company.with(support::an_ums_id("n" + digits).named("UMS n" + digits));
  }
  return company;
}

void switch_all(Page& page, bool on) {
  page.tell(portal::SelectPage{});
  page.tell(portal::SelectMatching{});
  page.tell(portal::SwitchSelected{on});
}

std::string labels(const portal::PagerVm& pager) {
  std::string out;
  for (const portal::PageButtonVm& button : pager.pages) {
    if (!out.empty()) out += ' ';
    out += button.current ? '[' + button.label + ']' : button.label;
  }
  return out;
}

std::vector<std::string> lines(const std::string& csv) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < csv.size();) {
    const std::size_t end = csv.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    out.push_back(csv.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

}  // namespace

TEST_CASE("the pager names the rows that are shown and keeps its width", "[portal]") {
  struct Case {
    int count, page;
    const char* range;
    const char* pages;
  };
  const Case cases[] = {
      {3, 1, "1–3 of 3", "[1]"},
      {26, 2, "26–26 of 26", "1 [2]"},
      {170, 4, "76–100 of 170", "1 2 3 [4] 5 6 7"},
      {250, 1, "1–25 of 250", "[1] 2 … 10"},
      {250, 5, "101–125 of 250", "1 … 4 [5] 6 … 10"},
      {250, 10, "226–250 of 250", "1 … 9 [10]"},
  };
  for (const auto& [count, number, range, pages] : cases) {
    INFO(count << " rows, page " << number);
    Page page(many(count));
    page.tell(portal::ChooseRows{25});
    page.tell(portal::GoToPage{number});
    const portal::PagerVm pager = page.list().pager;
    CHECK(pager.range == range);
    CHECK(labels(pager) == pages);
    CHECK(pager.has_previous == (number > 1));
    CHECK(pager.has_next == (number * 25 < count));
  }
}

TEST_CASE("a page behind the last one shows the last one", "[portal]") {
  const Page page(many(30), page::kList + "?rows=25&page=9");
  CHECK(page.list().pager.range == "26–30 of 30");
  CHECK_FALSE(page.list().pager.has_next);
}

TEST_CASE("the box of the page takes all its rows, then none, and keeps those of others",
          "[portal]") {
  Page page(many(30));
  page.tell(portal::ChooseRows{25});
  page.tell(portal::SelectRow{ums("n003")});
  CHECK(page.list().page_check == portal::PageCheck::Mixed);
  page.tell(portal::SelectPage{});
  CHECK(page.list().page_check == portal::PageCheck::On);
  CHECK(page.model.selected.size() == 25);

  page.tell(portal::GoToPage{2});
  CHECK(page.list().page_check == portal::PageCheck::Off);
  page.tell(portal::SelectPage{});
  CHECK(page.model.selected.size() == 30);
  REQUIRE(page.list().bulk);
  CHECK(page.list().bulk->count == "30 selected");
  page.tell(portal::SelectPage{});
  CHECK(page.model.selected.size() == 25);
  page.tell(portal::ClearSelection{});
  CHECK(page.model.selected.empty());
  CHECK_FALSE(page.list().bulk);
}

TEST_CASE("a range goes from the row chosen before to this one, either way, and as that one is",
          "[portal]") {
  Page page(many(30));
  page.tell(portal::SelectRow{ums("n003")});
  page.tell(portal::SelectRow{ums("n006"), true});
  CHECK(page.model.selected.size() == 4);
  page.tell(portal::SelectRow{ums("n004")});
  page.tell(portal::SelectRow{ums("n002"), true});
  CHECK(page.model.selected == std::vector{ums("n005"), ums("n006")});

  page.tell(portal::GoToPage{2});
  page.tell(portal::SelectRow{ums("n028"), true});
  INFO("the row chosen before is on another page: only this one");
  CHECK(page.model.selected == std::vector{ums("n005"), ums("n006"), ums("n028")});
}

TEST_CASE("all that match are offered once the page is selected, and taken on all pages",
          "[portal]") {
  Page page(many(250));
  page.tell(portal::TypeSearch{"n1"});
  REQUIRE(page.list().matches == 100);
  page.tell(portal::SelectRow{ums("n101")});
  REQUIRE(page.list().bulk);
  CHECK(page.list().bulk->all_matching.empty());
  page.tell(portal::SelectPage{});
  CHECK(page.list().bulk->all_matching == "Select all 100 that match");
  page.tell(portal::SelectMatching{});
  CHECK(page.model.selected.size() == 100);
  CHECK(page.list().bulk->all_matching.empty());
  CHECK(page.list().bulk->names.ends_with(" and 95 more"));

  page.tell(portal::ClearFilters{});
  page.tell(portal::GoToPage{1});
  page.tell(portal::SelectPage{});
  CHECK(page.list().bulk->all_matching == "Select all 250 that match");
}

TEST_CASE("many are switched in slices of a hundred, each a command with an outcome of its own",
          "[portal]") {
  Page page(many(250));
  switch_all(page, true);
  const auto& pending = portal::current(page.model)->replica.pending();
  REQUIRE(pending.size() == 3);
  std::vector<std::size_t> sizes;
  for (const sync::Pending& one : pending) {
    sizes.push_back(std::get<domain::SwitchAutoAssign>(one.command.body).ums_ids.size());
  }
  CHECK(sizes == std::vector<std::size_t>{100, 100, 50});
  for (int batch = 0; batch < 3 && !portal::current(page.model)->replica.pending().empty();
       ++batch) {
    page.answer_commands();
  }
  CHECK(page.server.rows().ums_ids.find(ums("n249"))->auto_assign);
  CHECK(page.server.rows().ums_ids.find(ums("n001"))->auto_assign);
}

TEST_CASE("many that were switched are told of as one, and undone as one", "[portal]") {
  Page page(many(250));
  switch_all(page, true);
  page.answer_commands();
  CHECK(page.toasts() == std::vector<std::string>{"Auto assign is on for 250 UMS IDs."});
  page.tell(portal::ActOnToast{page.model.toasts.front().id});
  page.answer_commands();
  CHECK(page.toasts() == std::vector<std::string>{
                             "Auto assign is off for 250 UMS IDs. Licenses already given stay."});
  CHECK_FALSE(page.server.rows().ums_ids.find(ums("n001"))->auto_assign);
  CHECK_FALSE(page.server.rows().ums_ids.find(ums("n249"))->auto_assign);
}

TEST_CASE("of many, those of a slice that is refused are told with the reason, and tried again",
          "[portal]") {
  Page page(many(250));
  page.colleague(domain::SwitchAutoAssign{{ums("n150")}, true});
  page.colleague(domain::SwitchAutoAssign{{ums("n150")}, false});
  switch_all(page, true);
  page.answer_commands();
  page.answer_poll();
  const std::string why =
      "UMS n150: Somebody changed this in the meantime. The current values are shown; check them "
      "and try again.";
  CHECK(page.toasts() ==
        std::vector<std::string>{
            "Auto assign is on for 150 of 250 UMS IDs. Not changed: 100 UMS IDs. " + why});
  CHECK(page.model.toasts.front().kind == portal::ToastKind::Failed);
  const auto changes = portal::view(page.model).changes;
  REQUIRE(changes);
  CHECK(changes->pending.empty());
  REQUIRE(changes->conflicts.size() == 1);
  CHECK(changes->conflicts[0].title == "100 UMS IDs need your decision");
  CHECK(changes->conflicts[0].why == why);
  const auto is_on = [&](const char* ref) {
    return page.server.rows().ums_ids.find(ums(ref))->auto_assign;
  };
  CHECK(is_on("n001"));
  CHECK(is_on("n250"));
  CHECK_FALSE(is_on("n101"));

  SECTION("applied again, the rest is done too") {
    page.tell(portal::ResolveConflict{changes->conflicts[0].command});
    page.answer_commands();
    CHECK(page.toasts().back() == "Auto assign is on for 100 UMS IDs.");
    CHECK(is_on("n101"));
    CHECK(is_on("n150"));
    CHECK_FALSE(portal::view(page.model).changes);
  }
  SECTION("applied again without what was closed meanwhile") {
    domain::UmsId closed = *page.server.rows().ums_ids.find(ums("n120"));
    closed.lifecycle = domain::Lifecycle::Removed;
    const domain::Revision now = page.server.revision();
    wire::Changes later{
        .from = now, .to = now + 1, .changes = {}, .outcomes = {}, .server_time = {}};
    later.changes.push_back({now + 1, closed});
    later.server_time = support::kNow;
    page.tell(portal::ChangesArrived{portal::current(page.model)->ref, std::move(later)});
    page.tell(portal::ResolveConflict{changes->conflicts[0].command});
    const auto* sent = page.last<portal::SendCommands>();
    REQUIRE(sent != nullptr);
    REQUIRE(sent->batch.commands.size() == 1);
    const auto& again = std::get<domain::SwitchAutoAssign>(sent->batch.commands[0].body).ums_ids;
    CHECK(again.size() == 99);
    CHECK(std::ranges::find(again, ums("n120")) == again.end());
  }
  SECTION("undone, those go back that were done") {
    page.tell(portal::ActOnToast{page.model.toasts.front().id});
    page.answer_commands();
    CHECK_FALSE(is_on("n001"));
    CHECK_FALSE(is_on("n250"));
    CHECK(page.toasts() == std::vector<std::string>{
                               "Auto assign is off for 150 UMS IDs. Licenses already given stay."});
    CHECK(portal::view(page.model).changes->conflicts.size() == 1);
  }
}

TEST_CASE("of many, a slice that is so already counts as done", "[portal]") {
  Page page(many(250));
  for (int number = 101; number <= 200; ++number) {
    page.colleague(domain::SwitchAutoAssign{{ums("n" + std::to_string(number))}, true});
  }
  page.answer_poll();
  switch_all(page, true);
  CHECK(portal::current(page.model)->replica.pending().size() == 2);
  page.answer_commands();
  CHECK(page.toasts() == std::vector<std::string>{"Auto assign is on for 250 UMS IDs."});
}

TEST_CASE("a request that the server turns down without a word is not without a reason",
          "[portal]") {
  Page page(many(1));
  page.tell(portal::ToggleAutoAssign{ums("n001")});
  page.tell(portal::RequestFailed{portal::current(page.model)->ref,
                                  sync::Lane::Sending,
                                  {.kind = sync::FailureKind::Status, .status = 400},
                                  0});
  const auto changes = portal::view(page.model).changes;
  REQUIRE(changes);
  CHECK(changes->conflicts.at(0).why == "The server did not accept this change.");
}

TEST_CASE("one command switches all that are selected, and is undone as one", "[portal]") {
  Page page(many(3));
  page.tell(portal::SelectRow{ums("n001")});
  page.tell(portal::SelectRow{ums("n003")});
  page.tell(portal::SwitchSelected{true});
  CHECK(page.row("n001").auto_assign.on);
  CHECK_FALSE(page.row("n002").auto_assign.on);
  CHECK(page.row("n003").auto_assign.on);
  REQUIRE(page.last<portal::SendCommands>() != nullptr);
  CHECK(page.last<portal::SendCommands>()->batch.commands.size() == 1);
  page.answer_commands();
  CHECK(page.server.rows().ums_ids.find(ums("n001"))->auto_assign);
  CHECK(page.server.rows().ums_ids.find(ums("n003"))->auto_assign);
}

TEST_CASE("the file has all rows that were searched for, on all pages, in their order",
          "[portal]") {
  Page page(many(130), page::kList + "?rows=10&sort=-name");
  page.tell(portal::ExportCsv{});
  const auto* file = page.last<portal::DownloadBytes>();
  REQUIRE(file != nullptr);
  CHECK(file->name.starts_with("ums-ids-GA-100231-"));
  CHECK(file->name.ends_with(".csv"));
  const std::vector<std::string> all = lines(file->bytes);
  REQUIRE(all.size() == 131);
  CHECK(all[0].starts_with("\xEF\xBB\xBFUMS ID,"));
  CHECK(all[1].starts_with("UMS n130,"));
  CHECK(all[130].starts_with("UMS n001,"));

  page.tell(portal::TypeSearch{"n00"});
  page.tell(portal::ExportCsv{});
  CHECK(lines(page.last<portal::DownloadBytes>()->bytes).size() == 10);
}

TEST_CASE("a file of what is selected has these rows, whatever the list shows", "[portal]") {
  Page page(many(12), page::kList + "?sort=-name");
  page.tell(portal::SelectRow{ums("n003")});
  page.tell(portal::SelectRow{ums("n007")});
  page.tell(portal::TypeSearch{"n003"});
  page.tell(portal::ExportCsv{.selected = true});
  const auto* file = page.last<portal::DownloadBytes>();
  REQUIRE(file != nullptr);
  const std::vector<std::string> all = lines(file->bytes);
  REQUIRE(all.size() == 3);
  CHECK(all[1].starts_with("UMS n007,"));
  CHECK(all[2].starts_with("UMS n003,"));
}

TEST_CASE("a file that was asked for is said by its name", "[portal]") {
  Page page(page::rows());
  const auto is_said = [&](const std::string& sentence) {
    REQUIRE(page.last<portal::Announce>() != nullptr);
    CHECK(page.last<portal::Announce>()->text == sentence);
    CHECK_FALSE(page.last<portal::Announce>()->urgent);
    REQUIRE_FALSE(page.toasts().empty());
    CHECK(page.toasts().back() == sentence);
  };
  page.tell(portal::ExportCsv{});
  is_said(page.last<portal::DownloadBytes>()->name + " downloaded.");
  page.tell(portal::DownloadUmsId{ums("test")});
  REQUIRE(page.last<portal::DownloadUrl>() != nullptr);
  is_said("UMS_Test-ums-id.crt downloaded.");
}

TEST_CASE("nothing is downloaded or said of a UMS ID that is not there", "[portal]") {
  Page page(page::rows());
  page.tell(portal::DownloadUmsId{ums("nobody")});
  CHECK(page.last<portal::DownloadUrl>() == nullptr);
  CHECK(page.toasts().empty());
}

TEST_CASE("no cell of the file runs as a formula or breaks its line", "[portal]") {
  struct Case {
    const char* name;
    const char* cell;
  };
  const Case cases[] = {
      {"=1+1", "'=1+1,"},
      {"@SUM(A1)", "'@SUM(A1),"},
      {"+49 UMS", "'+49 UMS,"},
      {"-5", "'-5,"},
      {"a, b", "\"a, b\","},
      {"the \"old\" one", "\"the \"\"old\"\" one\","},
      {"=\"x\"", "\"'=\"\"x\"\"\","},
  };
  for (const auto& [name, cell] : cases) {
    INFO(name);
    Page page(support::a_company().with(support::an_ums_id("one").named(name)));
    page.tell(portal::ExportCsv{});
    REQUIRE(page.last<portal::DownloadBytes>() != nullptr);
    const std::vector<std::string> all = lines(page.last<portal::DownloadBytes>()->bytes);
    REQUIRE(all.size() == 2);
    CHECK(all[1].starts_with(cell));
  }
}
