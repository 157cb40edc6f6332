#include "tests/core/portal/page.hpp"

#include <algorithm>
#include <utility>

namespace page {
namespace {

using namespace std::chrono_literals;

const domain::CompanyRef kCompany{"brenner"};
constexpr sync::Moment kStart = 1000ms;

std::string hex(char digit) {
  return std::string(32, digit);
}

}  // namespace

Page::Page(domain::CompanyRows rows, const std::string& url, domain::Role role)
    : server(std::move(rows), "epoch-1") {
  tell(portal::Started{url, {hex('a'), hex('b')}, kStart});
  tell(portal::MeArrived{{{"lena", "lena@brenner.example", "Lena Brandt"},
                          {{kCompany, server.rows().company.name, "GA-100231", role, true}}}});
  tell(portal::SnapshotArrived{kCompany, server.snapshot(support::kNow)});
}

void Page::tell(portal::Msg msg) {
  record.push_back(msg);
  portal::Step step = portal::update(std::move(model), std::move(msg));
  model = std::move(step.model);
  effects = std::move(step.effects);
  for (const portal::Effect& effect : effects) {
    if (const auto* send = std::get_if<portal::SendCommands>(&effect)) sent_.push_back(*send);
    if (const auto* poll = std::get_if<portal::Poll>(&effect)) polled_ = *poll;
  }
}

void Page::answer_commands() {
  for (const portal::SendCommands& one : std::exchange(sent_, {})) {
    tell(portal::OutcomesArrived{one.company, server.execute(one.batch, support::kNow)});
  }
}

void Page::answer_poll() {
  tell(portal::ChangesArrived{kCompany, *server.changes(polled_.poll, support::kNow)});
}

void Page::lose(sync::Lane lane) {
  if (lane == sync::Lane::Sending) sent_.clear();
  tell(portal::RequestFailed{kCompany, lane, {}, 0});
}

void Page::colleague(domain::CommandBody command) {
  server.execute({hex('c'), {{++colleagues_, server.revision(), std::move(command)}}},
                 support::kNow);
}

portal::ListVm Page::list() const {
  const portal::ScreenVm screen = portal::view(model).screen;
  return std::get<portal::ListVm>(screen);
}

portal::RowVm Page::row(const std::string& ref) const {
  const portal::ListVm vm = list();
  const auto at = std::ranges::find(vm.rows, ref, &portal::RowVm::id);
  return at == vm.rows.end() ? portal::RowVm{} : *at;
}

std::vector<std::string> Page::toasts() const {
  std::vector<std::string> out;
  for (const portal::ToastVm& toast : portal::view(model).toasts) out.push_back(toast.text);
  return out;
}

domain::CompanyRows rows() {
  return support::a_company()
      .with(support::an_ums_id("test").named("UMS Test"))
      .with(support::an_ums_id("labor")
                .named("UMS Labor")
                .with_file(4, domain::Edition::Enterprise, support::d(300)))
      .with(support::a_pack("A").of(200).used(20))
      .with(support::a_pack("B").of(500).used(180).on("labor"))
      .with(support::a_pack("C").of_order("pending-order"))
      .with(support::a_pack("D").of(50).used(5).on("test"))
      .with(support::a_pack("E").of(100).used(60))
      .with(support::a_key());
}

}  // namespace page
