// Who is here, and which company is looked at.
#include "tests/core/portal/page.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

struct Start {
  Start() { tell(portal::Started{page::kList, {std::string(32, 'a'), std::string(32, 'b')}, now}); }

  void tell(portal::Msg msg) {
    portal::Step step = portal::update(std::move(model), std::move(msg));
    model = std::move(step.model);
    effects = std::move(step.effects);
  }
  bool asks() const {
    return std::ranges::any_of(effects, [](const portal::Effect& effect) {
      return std::holds_alternative<portal::FetchMe>(effect);
    });
  }

  sync::Moment now{1000};
  portal::Model model;
  portal::Effects effects;
};

wire::Me two_companies() {
  return {{"lena", "lena@brenner.example", "Lena Brandt"},
          {{{"brenner"}, "Brenner Klinikverbund GmbH", "GA-100231", domain::Role::SuperAdmin, true},
           {{"nordsee"}, "Nordsee Logistik AG", "GA-100418", domain::Role::Viewer, false}}};
}

}  // namespace

TEST_CASE("who is here is asked for again after a failure, later each time", "[portal]") {
  Start start;
  CHECK(start.asks());
  sync::Duration waited{0};
  for (int attempt = 1; attempt <= 4; ++attempt) {
    INFO("attempt " << attempt);
    // The longest wait that chance can give.
    start.tell(portal::MeFailed{{}, ~sync::Random{0}});
    CHECK_FALSE(start.asks());
    const auto next = portal::next_moment(start.model);
    REQUIRE(next);
    const sync::Duration wait = start.model.session.retry_at - start.model.now;
    CHECK(wait > waited);
    CHECK(wait <= 60s);
    waited = wait;
    start.tell(portal::Tick{start.model.session.retry_at - 1ms});
    CHECK_FALSE(start.asks());
    start.tell(portal::Tick{start.model.session.retry_at});
    CHECK(start.asks());
  }
  start.tell(portal::MeArrived{two_companies()});
  CHECK_FALSE(start.model.session.failure);
  CHECK(start.model.session.failed_attempts == 0);
}

TEST_CASE("trying now asks at once, and only once while an answer is awaited", "[portal]") {
  Start start;
  start.tell(portal::TryNow{});
  CHECK_FALSE(start.asks());
  start.tell(portal::MeFailed{{}, 0});
  start.tell(portal::TryNow{});
  CHECK(start.asks());
  start.tell(portal::ConnectionChanged{true});
  CHECK_FALSE(start.asks());
}

TEST_CASE("a list can be searched and given a length before its rows are there", "[portal]") {
  Start start;
  const auto loading = [&] {
    return std::get<portal::LoadingVm>(portal::view(start.model).screen).list;
  };
  REQUIRE(loading());
  CHECK_FALSE(loading()->can_register);  // nobody is known yet
  start.tell(portal::MeArrived{two_companies()});
  CHECK(loading()->can_register);
  start.tell(portal::TypeSearch{"test"});
  start.tell(portal::ChooseRows{50});
  CHECK(loading()->search == "test");
  CHECK(loading()->pager.rows == "50");
  start.tell(portal::UrlVisited{"/c/GA-100231/ums-ids/prod"});
  CHECK_FALSE(loading());
}

TEST_CASE("another company is fetched, and what waits for the first one is kept", "[portal]") {
  page::Page page(page::rows());
  page.tell(portal::MeArrived{two_companies()});
  page.tell(portal::ToggleAutoAssign{support::ums("test")});
  page.tell(portal::ToggleCompanyMenu{});
  page.tell(portal::RefMinted{std::string(32, 'e')});
  page.tell(portal::ChooseCompany{"GA-100418"});
  CHECK(std::holds_alternative<std::monostate>(page.model.menu));
  REQUIRE(page.last<portal::PushUrl>() != nullptr);
  CHECK(page.last<portal::PushUrl>()->url == "/c/GA-100418/ums-ids");
  REQUIRE(page.last<portal::FetchSnapshot>() != nullptr);
  CHECK(page.last<portal::FetchSnapshot>()->company == domain::CompanyRef{"nordsee"});
  CHECK(page.model.companies.size() == 2);

  page.tell(portal::ChooseCompany{"GA-100231"});
  CHECK(page.row("test").auto_assign.on);
  page.answer_commands();
  CHECK(page.server.rows().ums_ids.find(support::ums("test"))->auto_assign);
}

TEST_CASE("that the rows take longer than usual is said once", "[portal]") {
  Start start;
  start.tell(portal::MeArrived{two_companies()});
  const auto said = [&] {
    return std::ranges::any_of(start.effects, [](const portal::Effect& effect) {
      const auto* announced = std::get_if<portal::Announce>(&effect);
      return announced != nullptr && announced->text == "This takes longer than usual.";
    });
  };
  start.tell(portal::Tick{start.now + 9s});
  CHECK_FALSE(said());
  start.tell(portal::Tick{start.now + 10s});
  CHECK(said());
  start.tell(portal::Tick{start.now + 11s});
  CHECK_FALSE(said());
}
