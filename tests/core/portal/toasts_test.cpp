#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

using page::Page;
using support::ums;

namespace {

// A page with one toast that says what was done.
Page with_toast() {
  Page page(page::rows());
  page.tell(portal::ToggleAutoAssign{ums("test")});
  page.answer_commands();
  REQUIRE(page.toasts().size() == 1);
  return page;
}

void pass(Page& page, sync::Duration time) {
  page.tell(portal::Tick{page.model.now + time});
}

constexpr sync::Duration kMoment{1};

}  // namespace

TEST_CASE("a toast of what was done goes by itself, and the page knows when", "[portal]") {
  Page page = with_toast();
  REQUIRE(portal::next_moment(page.model));
  CHECK(*portal::next_moment(page.model) <= page.model.now + portal::kToastStays);
  pass(page, portal::kToastStays - kMoment);
  CHECK(page.toasts().size() == 1);
  pass(page, kMoment);
  CHECK(page.toasts().empty());
}

TEST_CASE("a toast stays while it is held, and its whole time afterwards", "[portal]") {
  Page page = with_toast();
  page.tell(portal::HoldToasts{true});
  pass(page, 10 * portal::kToastStays);
  CHECK(page.toasts().size() == 1);
  page.tell(portal::HoldToasts{false});
  pass(page, portal::kToastStays - kMoment);
  CHECK(page.toasts().size() == 1);
  pass(page, kMoment);
  CHECK(page.toasts().empty());
}

TEST_CASE("a toast of a failure stays until it is dismissed", "[portal]") {
  Page page(page::rows());
  page.tell(portal::TextCopied{0, false});
  REQUIRE(page.toasts().size() == 1);
  pass(page, 10 * portal::kToastStays);
  REQUIRE(page.toasts().size() == 1);
  page.tell(portal::DismissToast{page.model.toasts.front().id});
  CHECK(page.toasts().empty());
}
