#include "core/portal/update.hpp"

#include "core/base/overloaded.hpp"
#include "core/portal/commands.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/frame/view.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/title.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace portal {
namespace {

void refresh_index(CompanyState& company, base::Instant now) {
  const base::Date today = base::date_of(now);
  const sync::Touched& touched = company.replica.touched();
  query::UmsIdIndex& index = company.prepared.index;
  if (touched.everything || index.today() != today) {
    company.prepared = {query::UmsIdIndex(company.replica.view(), today), {}};
  } else if (!touched.ums_ids.empty()) {
    index.refresh(company.replica.view(), touched.ums_ids);
  }
  company.replica.forget_touched();
}

Effect as_effect(const CompanyState& company, sync::Step request) {
  return std::visit(base::overloaded{
                        [&](sync::FetchSnapshot&&) -> Effect { return FetchSnapshot{company.ref}; },
                        [&](sync::Poll&& poll) -> Effect {
                          return Poll{company.ref, std::move(poll), company.client_id};
                        },
                        [&](sync::Send&& send) -> Effect {
                          return SendCommands{company.ref, std::move(send.batch)};
                        },
                        [](sync::WaitUntil&&) -> Effect { std::unreachable(); },
                    },
                    std::move(request));
}

void advance(Step& step, CompanyState& company) {
  company.retry_at.reset();
  for (sync::Step& request : company.replica.next(step.model.now)) {
    if (const auto* wait = std::get_if<sync::WaitUntil>(&request)) {
      company.retry_at = wait->at;
    } else {
      step.effects.push_back(as_effect(company, std::move(request)));
    }
  }
}

// A company that is not looked at stays only as long as something of it is not settled.
bool is_over(const Model& model, const CompanyState& company) {
  return company.global_account_id != model.route.company && company.replica.pending().empty() &&
         company.replica.conflicts().empty();
}

void warn(Step& step) {
  std::size_t unsaved = 0;
  for (const CompanyState& company : step.model.companies) {
    unsaved += company.replica.pending().size();
  }
  std::string text;
  if (unsaved != 0) {
    text = fill(texts::kUnsaved,
                {counted(static_cast<std::int64_t>(unsaved), texts::kOneChange, texts::kChanges)});
  }
  if (text == step.model.warned) return;
  step.model.warned = text;
  step.effects.push_back(WarnOnLeaving{std::move(text)});
}

void find_rows(Model& model) {
  CompanyState* company = current(model);
  const auto now = server_now(model);
  if (company == nullptr || !now || model.route.screen != Screen::List) return;
  company->prepared.index.find(model.route.list, *now, company->prepared.page);
}

// What follows from any message, in one place.
void settle(Step& step) {
  Model& model = step.model;
  open_company(step);
  settle_notes(step);
  fit_forms(step);
  std::erase_if(model.companies,
                [&](const CompanyState& company) { return is_over(model, company); });
  for (CompanyState& company : model.companies) {
    if (const auto now = company.replica.server_now(model.now)) refresh_index(company, *now);
    advance(step, company);
  }
  find_rows(model);
  warn(step);
  std::string title = page_title(model);
  if (title != model.title) {
    model.title = title;
    step.effects.push_back(SetTitle{std::move(title)});
  }
}

// The banner while the backend is not heard; empty: it is.
BannerVm trouble(const Model& model) {
  const std::optional<BannerVm> banner = banner_view(model);
  return banner && banner->can_try ? *banner : BannerVm{};
}

// Heard too, when it comes up or says something else.
void announce_trouble(Step& step, const BannerVm& before) {
  const BannerVm banner = trouble(step.model);
  if (banner.strong.empty() || banner.strong == before.strong) return;
  const std::string rest = banner.text.empty() ? "" : " " + banner.text;
  step.effects.push_back(Announce{banner.strong + rest});
}

// Rows that are waited for longer than usual.
bool waits_long(const Model& model) {
  const CompanyState* company = current(model);
  return company != nullptr && !company->replica.is_loaded() && is_slow(model);
}

}  // namespace

Step update(Model model, Msg msg) {
  const BannerVm before = trouble(model);
  const bool waited = waits_long(model);
  Step step{std::move(model), {}};
  std::visit([&](auto&& one) { on(step, std::move(one)); }, std::move(msg));
  settle(step);
  announce_trouble(step, before);
  if (waits_long(step.model) && !waited) {
    step.effects.push_back(Announce{std::string(texts::kTakesLonger)});
  }
  return step;
}

}  // namespace portal
