#include "web/screens/page.hpp"

#include "core/base/overloaded.hpp"
#include "web/kit/main_area.hpp"
#include "web/kit/scroll_area.hpp"
#include "web/kit/toast.hpp"
#include "web/screens/details.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/frame.hpp"
#include "web/screens/list.hpp"
#include "web/screens/nowhere.hpp"
#include "web/screens/parts.hpp"
#include "web/screens/toasts.hpp"

#include <optional>
#include <string>
#include <variant>

namespace screens {
namespace {

constexpr float kTop = 24, kTopUnderBanner = 16, kTopOfDetails = 18, kNarrowTop = 14;
constexpr kit::NodeKey kMain("main");

float padding_top(const kit::Frame& frame, const portal::PageVm& vm) {
  if (vm.frame.banner) return kTopUnderBanner;
  if (frame.narrow()) return kNarrowTop;
  return std::holds_alternative<portal::DetailsVm>(vm.screen) ? kTopOfDetails : kTop;
}

// Each page of the list is a screen that is seen from its top.
std::string name_of(const portal::ScreenVm& screen) {
  return std::visit(
      base::overloaded{
          [](const portal::LoadingVm&) { return std::string("loading"); },
          [](const portal::NowhereVm&) { return std::string("nowhere"); },
          [](const portal::ListVm& one) { return "list-" + std::to_string(one.pager.page); },
          [](const portal::DetailsVm& one) { return one.id; },
      },
      screen);
}

// The bar of the selection where it does not scroll.
const portal::ListVm* list_with_bar(const kit::Frame& frame, const portal::PageVm& vm) {
  const auto* list = std::get_if<portal::ListVm>(&vm.screen);
  return frame.narrow() && list && list->bulk ? list : nullptr;
}

void screen(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  std::visit(base::overloaded{
                 [&](const portal::LoadingVm& one) { list_loading(frame, one, posts); },
                 [&](const portal::NowhereVm& one) { nowhere(frame, one, posts); },
                 [&](const portal::ListVm& one) { list(frame, one, posts); },
                 [&](const portal::DetailsVm& one) { details(frame, one, posts); },
             },
             vm.screen);
}

// How old the data is, where the bar has no room for it.
void status(kit::Frame& frame, const portal::FrameVm& vm) {
  if (vm.status.empty()) return;
  frame.skip(16);
  kit::text(frame, kMain / "status",
            {.text = vm.status, .style = theme::Type::Caption, .color = theme::Color::TextMuted});
}

void content(kit::Frame& frame, const portal::PageVm& vm, bool status_seen, Posts& posts) {
  const portal::ListVm* const with_bar = list_with_bar(frame, vm);
  const float below = with_bar ? bulk_height(*with_bar) : 0;
  const std::string name = name_of(vm.screen);
  kit::MainArea main(frame, kMain, name, padding_top(frame, vm), below);
  banner(frame, vm.frame, posts);
  screen(frame, vm, posts);
  if (!status_seen) status(frame, vm.frame);
  main.end_content();
  if (with_bar) {
    const float top = frame.page().h - theme::size::kBottomNav - below;
    const kit::Rect box =
        frame.low() ? frame.space({frame.rest(), below}) : kit::Rect{0, top, frame.page().w, below};
    bulk_narrow(frame, *with_bar->bulk, box, posts);
  }
  if (const auto* one = std::get_if<portal::ListVm>(&vm.screen)) list_menu(frame, *one, posts);
  if (const auto* one = std::get_if<portal::DetailsVm>(&vm.screen)) {
    details_menu(frame, *one, posts);
  }
  company_menu(frame, vm.frame, posts);
  account_menu(frame, vm.frame, posts);
}

// From top to bottom, as they are seen.
void bars_and_content(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  std::optional<kit::ScrollArea> whole;
  if (frame.low() && frame.narrow()) {
    const std::string name = name_of(vm.screen);
    whole.emplace(frame, kit::NodeKey("whole").of("screen", name), frame.page());
  }
  const bool status_seen = bar(frame, vm.frame, posts);
  if (!frame.narrow()) navigation(frame, vm.frame, posts);
  content(frame, vm, status_seen, posts);
  if (frame.narrow()) navigation(frame, vm.frame, posts);
  // What stands last can be scrolled from under them.
  if (whole && !vm.toasts.empty()) frame.skip(kit::toasts_height(frame, kToasts));
}

}  // namespace

void page(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  skip_link(frame, posts);
  bars_and_content(frame, vm, posts);
  paint_skip_link(frame);
  toasts(frame, vm, posts);
  if (vm.changes) changes(frame, *vm.changes, posts);
  dialog(frame, vm, posts);
}

std::uint64_t search_field_key() {
  return search_key().value();
}

std::uint64_t heading_key() {
  return kHeading.value();
}

}  // namespace screens
