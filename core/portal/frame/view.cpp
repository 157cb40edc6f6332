#include "core/portal/frame/view.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"

#include <utility>

namespace portal {
namespace {

std::string initials_of(std::string_view name) {
  std::string out;
  bool begins = true;
  int letters = 0;
  while (!name.empty() && letters < 2) {
    const base::CodePoint point = base::first_code_point(name);
    if (point.value == U' ') {
      begins = true;
    } else if (begins) {
      out += name.substr(0, point.size);
      begins = false;
      ++letters;
    }
    name.remove_prefix(point.size);
  }
  return out;
}

std::string_view failure_text(const sync::Failure& failure) {
  switch (failure.kind) {
    case sync::FailureKind::Network: return texts::kCannotReach;
    case sync::FailureKind::Rubbish: return texts::kUnreadable;
    case sync::FailureKind::Status:
      return failure.status == 401 || failure.status == 403 ? texts::kSignedOut
                                                            : texts::kServerFailed;
  }
  std::unreachable();
}

const sync::Failure* failure_of(const Model& model, const CompanyState* company) {
  if (company == nullptr) return model.session.failure ? &*model.session.failure : nullptr;
  for (const sync::Lane lane : {sync::Lane::Sending, sync::Lane::Reading}) {
    const sync::LaneHealth& health = company->replica.health(lane);
    if (health.failed_attempts > 0 && health.failure) return &*health.failure;
  }
  return nullptr;
}

// When the server was last heard, by its own clock.
std::optional<base::Instant> heard(const CompanyState& company) {
  const auto at = company.replica.heard_at();
  return at ? company.replica.server_now(*at) : std::nullopt;
}

}  // namespace

std::optional<BannerVm> banner_view(const Model& model) {
  const CompanyState* company = current(model);
  const sync::Failure* failure = failure_of(model, company);
  const bool conflicts = company != nullptr && !company->replica.conflicts().empty();
  BannerVm vm;
  if (failure != nullptr) {
    vm.strong = failure_text(*failure);
  } else if (!model.online) {
    vm.strong = texts::kCannotReach;
  } else if (conflicts) {
    vm.strong = texts::kDecisionsWait;
    vm.can_try = false;
  } else {
    return std::nullopt;
  }
  if (company == nullptr) return vm;
  const auto at = heard(*company);
  if (at && company->replica.is_loaded() && (failure != nullptr || !model.online)) {
    vm.text = fill(texts::kDataFrom, {base::clock_time(*at)});
  }
  const std::size_t pending = company->replica.pending().size();
  if (pending != 0) {
    if (!vm.text.empty()) vm.text += ' ';
    vm.text += pending == 1
                   ? std::string(texts::kChangeWaits)
                   : fill(texts::kChangesWait, {base::grouped(static_cast<std::int64_t>(pending))});
  }
  vm.show_changes = conflicts || pending != 0;
  return vm;
}

namespace {

void add_link(FrameVm& vm, const Model& model, const CompanyState* company) {
  const auto at = company != nullptr ? heard(*company) : std::nullopt;
  if (!model.online || failure_of(model, company) != nullptr) {
    vm.link = LinkState::Away;
    vm.status = texts::kOffline;
  } else if (at && company->replica.is_loaded()) {
    vm.status = fill(texts::kDataAsOf, {base::clock_time(*at)});
  } else if (company != nullptr || !model.session.me) {
    vm.link = LinkState::Updating;
    vm.status = texts::kUpdating;
  }
}

void add_companies(FrameVm& vm, const Model& model) {
  if (!model.session.me) return;
  for (const wire::Membership& member : model.session.me->companies) {
    vm.companies.push_back({member.global_account_id, member.name,
                            fill(texts::kGlobalAccountId, {member.global_account_id}),
                            member.global_account_id == model.route.company});
  }
  const wire::User& user = model.session.me->user;
  vm.account = user.name;
  vm.account_name = user.name;
  vm.initials = initials_of(user.name);
}

}  // namespace

FrameVm frame_view(const Model& model) {
  FrameVm vm;
  const CompanyState* company = current(model);
  add_companies(vm, model);
  if (const wire::Membership* member = membership(model)) {
    vm.company = member->name;
    vm.company_line = fill(texts::kGlobalAccountId, {member->global_account_id});
    vm.role = role_name(member->role);
    Route list = list_of(member->global_account_id);
    list.list = model.last_list;
    vm.list_url = to_url(list);
  } else {
    vm.company = model.session.me ? texts::kChooseCompany : texts::kLoadingCompany;
  }
  vm.company_name = vm.company;
  if (!vm.company_line.empty()) vm.company_name += " " + vm.company_line;
  vm.company_name += ", " + std::string(texts::kCompanySelector);
  if (!vm.account.empty()) {
    if (!vm.role.empty()) vm.account_name += " " + vm.role;
    vm.account_name += ", " + std::string(texts::kAccountMenu);
  }
  vm.account_menu_open = std::holds_alternative<AccountMenu>(model.menu);
  vm.appearance = model.settings.appearance;
  vm.reduced_motion = model.settings.reduced_motion;
  vm.single_keys = model.settings.single_keys;
  vm.company_menu_open = std::holds_alternative<CompanyMenu>(model.menu);
  if (company != nullptr && company->replica.is_loaded()) {
    vm.can_help = model.route.screen == Screen::List || model.route.screen == Screen::Details;
    vm.list_count = base::grouped(static_cast<std::int64_t>(company->prepared.index.open_count()));
  }
  add_link(vm, model, company);
  vm.banner = banner_view(model);
  return vm;
}

}  // namespace portal
