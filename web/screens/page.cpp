#include "web/screens/page.hpp"

#include "core/base/overloaded.hpp"
#include "web/kit/app_bar.hpp"
#include "web/screens/details.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/frame.hpp"
#include "web/screens/list.hpp"
#include "web/screens/nowhere.hpp"
#include "web/screens/parts.hpp"
#include "web/screens/toasts.hpp"

namespace screens {
namespace {

constexpr float kTop = 24, kTopUnderBanner = 16, kTopOfDetails = 18;

float padding_top(const portal::PageVm& vm) {
  if (vm.frame.banner) return kTopUnderBanner;
  return std::holds_alternative<portal::DetailsVm>(vm.screen) ? kTopOfDetails : kTop;
}

void content(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  const kit::MainArea main(frame, kit::NodeKey("main"), padding_top(vm));
  banner(frame, vm.frame, posts);
  std::visit(base::overloaded{
                 [&](const portal::LoadingVm& one) { list_loading(frame, one, posts); },
                 [&](const portal::NowhereVm& one) { nowhere(frame, one, posts); },
                 [&](const portal::ListVm& one) {
                   list(frame, one, posts);
                   list_menu(frame, one, posts);
                 },
                 [&](const portal::DetailsVm& one) {
                   details(frame, one, posts);
                   details_menu(frame, one, posts);
                 },
             },
             vm.screen);
  company_menu(frame, vm.frame, posts);
  account_menu(frame, vm.frame, posts);
}

}  // namespace

void page(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  bar(frame, vm.frame, posts);
  content(frame, vm, posts);
  toasts(frame, vm, posts);
  if (vm.changes) changes(frame, *vm.changes, posts);
  dialog(frame, vm, posts);
}

std::uint64_t heading_key() {
  return kHeading.value();
}

}  // namespace screens
