#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"
#include "core/query/companies.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

void ask_who(Step& step) {
  step.model.session.asking = true;
  step.effects.push_back(FetchMe{});
}

void go_to_default(Step& step) {
  Model& model = step.model;
  if (model.route.screen != Screen::Start || !model.session.me) return;
  const auto& companies = model.session.me->companies;
  if (companies.empty()) return;
  go(step, list_of(companies.front().global_account_id), How::Replace);
}

void hurry(Step& step) {
  for (CompanyState& company : step.model.companies) company.replica.hurry();
  const Session& session = step.model.session;
  if (!session.me && !session.asking) ask_who(step);
}

}  // namespace

void on(Step& step, const Started& msg) {
  step.model.now = msg.now;
  step.model.ids = msg.ids;
  step.model.settings = msg.settings;
  step.model.route = parse_url(msg.url);
  if (step.model.route.screen == Screen::List) step.model.last_list = step.model.route.list;
  ask_who(step);
}

void on(Step& step, const Tick& msg) {
  Model& model = step.model;
  model.now = msg.now;
  if (!model.toasts_held) {
    std::erase_if(model.toasts, [&](const Toast& toast) {
      return toast.kind == ToastKind::Done && toast.ends <= model.now;
    });
  }
  const Session& session = model.session;
  if (!session.me && !session.asking && session.failure && session.retry_at <= model.now) {
    ask_who(step);
  }
}

void on(Step& step, const RefMinted& msg) {
  step.model.ids.push_back(msg.id);
}

void on(Step& step, const MeArrived& msg) {
  Session& session = step.model.session;
  session.asking = false;
  session.failure.reset();
  session.failed_attempts = 0;
  session.me = msg.me;
  session.me->companies = query::in_selector_order(std::move(session.me->companies));
  go_to_default(step);
}

void on(Step& step, const MeFailed& msg) {
  Session& session = step.model.session;
  session.asking = false;
  session.failure = msg.failure;
  ++session.failed_attempts;
  session.retry_at =
      step.model.now + sync::backoff(session.failed_attempts, msg.random, msg.failure);
}

void on(Step& step, const ConnectionChanged& msg) {
  step.model.online = msg.online;
  if (msg.online) hurry(step);
}

void on(Step& step, const TryNow&) {
  hurry(step);
}

void on(Step& step, const UrlVisited& msg) {
  go(step, parse_url(msg.url), How::Arrived);
  go_to_default(step);
}

void on(Step& step, const FollowLink& msg) {
  const Route route = parse_url(msg.url);
  if (route == step.model.route) {
    step.model.menu = {};
  } else {
    go(step, route, How::Push);
  }
}

void on(Step& step, const SkipToContent&) {
  step.effects.push_back(FocusHeading{});
}

void on(Step& step, const ToggleCompanyMenu&) {
  const bool open = std::holds_alternative<CompanyMenu>(step.model.menu);
  step.model.menu = open ? Menu{} : Menu{CompanyMenu{}};
}

void on(Step& step, const ToggleRowMenu& msg) {
  const Menu opened = RowMenu{msg.ums_id};
  step.model.menu = step.model.menu == opened ? Menu{} : opened;
}

void on(Step& step, const CloseMenu&) {
  step.model.menu = {};
}

void on(Step& step, const ChooseCompany& msg) {
  step.model.menu = {};
  if (msg.global_account_id != step.model.route.company) {
    go(step, list_of(msg.global_account_id), How::Push);
  }
}

void on(Step& step, const OpenDialog& msg) {
  go(step, with_dialog(step.model.route, {msg.dialog, msg.ums_id, msg.pack, {}}), How::Push);
}

void on(Step& step, const CloseDialog&) {
  go(step, without_dialog(step.model.route), How::Replace);
}

void on(Step& step, const TextCopied& msg) {
  if (msg.copied) {
    toast_done(step, std::exchange(step.model.copied, {}));
  } else {
    toast_failed(step, std::string(texts::kCopyFailed));
  }
}

}  // namespace portal
