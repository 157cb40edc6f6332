#include "core/portal/model.hpp"

#include <algorithm>
#include <chrono>

namespace portal {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// After this long without data the page says so.
constexpr seconds kPatience{10};

// When the server's clock shows the next full minute, at the latest a second after it.
sync::Moment next_minute(base::Instant server, sync::Moment now) {
  const auto into = server.time_since_epoch() % std::chrono::minutes{1};
  return now + milliseconds(std::chrono::minutes{1} - into);
}

}  // namespace

const CompanyState* current(const Model& model) {
  if (model.route.company.empty()) return nullptr;
  const auto at =
      std::ranges::find(model.companies, model.route.company, &CompanyState::global_account_id);
  return at == model.companies.end() ? nullptr : &*at;
}

CompanyState* current(Model& model) {
  const auto at =
      std::ranges::find(model.companies, model.route.company, &CompanyState::global_account_id);
  return model.route.company.empty() || at == model.companies.end() ? nullptr : &*at;
}

const wire::Membership* membership(const Model& model) {
  if (!model.session.me || model.route.company.empty()) return nullptr;
  const auto& companies = model.session.me->companies;
  const auto at =
      std::ranges::find(companies, model.route.company, &wire::Membership::global_account_id);
  return at == companies.end() ? nullptr : &*at;
}

std::optional<base::Instant> server_now(const Model& model) {
  const CompanyState* company = current(model);
  return company == nullptr ? std::nullopt : company->replica.server_now(model.now);
}

bool is_slow(const Model& model) {
  const CompanyState* company = current(model);
  return company != nullptr && model.now >= company->opened_at + kPatience;
}

std::optional<sync::Moment> next_moment(const Model& model) {
  std::optional<sync::Moment> next;
  const auto consider = [&](sync::Moment at) {
    if (!next || at < *next) next = at;
  };
  const Session& session = model.session;
  if (!session.me && !session.asking && session.failure) consider(session.retry_at);
  for (const CompanyState& company : model.companies) {
    if (company.retry_at) consider(*company.retry_at);
  }
  for (const Toast& toast : model.toasts) {
    if (toast.kind == ToastKind::Done && !model.toasts_held) consider(toast.ends);
  }
  if (const CompanyState* company = current(model); company != nullptr) {
    const auto server = company->replica.server_now(model.now);
    if (company->replica.is_loaded() && server) consider(next_minute(*server, model.now));
    if (!company->replica.is_loaded() && !is_slow(model)) consider(company->opened_at + kPatience);
  }
  return next;
}

}  // namespace portal
