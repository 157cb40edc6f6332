#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/grid.hpp"
#include "web/kit/loading.hpp"
#include "web/screens/list.hpp"
#include "web/screens/pager.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr kit::NodeKey kLoading("loading");
constexpr kit::NodeKey kRows = kit::NodeKey("table") / "pager";  // of the list that follows
constexpr float kSaying = 32, kFoot = theme::size::kPager;
constexpr std::array kChipWidths{96.0f, 108.0f, 132.0f, 142.0f, 168.0f};

void chips(kit::Frame& frame) {
  const auto row = frame.row({.height = 32, .gap = 8});
  kit::text(frame, kLoading / "show",
            {.text = texts::kShow, .style = theme::Type::Small, .color = theme::Color::TextMuted});
  frame.skip(4);
  for (const float width : kChipWidths) kit::skeleton(frame, {width, 32}, 16);
}

// What is going on, and what to do if it takes long.
void saying(kit::Frame& frame, const portal::LoadingVm& vm, bool at_end, Posts& posts) {
  constexpr float kGap = 12;
  const std::string_view words = vm.slow.empty() ? texts::kLoading : std::string_view(vm.slow);
  const kit::TextVm text{
      .text = words, .style = theme::Type::Small, .color = theme::Color::TextMuted};
  const kit::ButtonVm again{.label = texts::kTryAgain, .small = true};
  const float button = vm.slow.empty() ? 0 : kGap + size_of(frame, again).w;
  if (at_end) frame.align_end(size_of(frame, text).w + button);
  kit::text(frame, kLoading / "text", text);
  if (vm.slow.empty()) return;
  frame.skip(kGap);
  if (kit::button(frame, kLoading / "again", again)) posts.emplace_back(portal::TryNow{});
}

// In the place of the pager.
void foot(kit::Frame& frame, const portal::LoadingVm& vm, Posts& posts) {
  constexpr float kPadLeft = 16, kPadRight = 12, kGap = 8;
  const auto whole = frame.row({.height = kFoot});
  frame.skip(kPadLeft);
  const auto row = frame.row({.height = kFoot, .gap = kGap, .width = frame.rest() - kPadRight});
  if (vm.list) {
    if (const auto rows = rows_select(frame, kRows, vm.list->pager.rows)) {
      choose_rows(*rows, posts);
    }
  }
  saying(frame, vm, true, posts);
}

// As many rows as there is room for.
void table(kit::Frame& frame, const portal::LoadingVm& vm) {
  using namespace theme::list_columns;
  constexpr std::array kColumns{
      kit::GridColumn{
          .id = "check", .title = texts::kSelect, .width = kCheck, .title_hidden = true},
      kit::GridColumn{.id = "name", .title = texts::kUmsId, .width = kUmsId, .row_header = true},
      kit::GridColumn{.id = "used", .title = texts::kLicensesUsed, .width = kLicensesUsed},
      kit::GridColumn{.id = "packs", .title = texts::kProductPacks, .width = kProductPacks},
      kit::GridColumn{.id = "certificate", .title = texts::kCertificate, .width = kCertificate},
      kit::GridColumn{.id = "auto-assign", .title = texts::kAutoAssign, .width = kAutoAssign},
      kit::GridColumn{
          .id = "menu", .title = texts::kActions, .width = kMenu, .title_hidden = true}};
  constexpr float kRow = theme::size::kRow, kBelow = 24;
  const float room = frame.page().h - frame.pen().y - theme::size::kTableHeader - kFoot - kBelow;
  const int rows = std::clamp(static_cast<int>(room / kRow), 1, std::max(1, vm.rows));
  kit::Grid grid(
      frame, kLoading / "grid",
      {.name = texts::kUmsIds, .shown_rows = static_cast<std::size_t>(rows), .busy = true},
      kColumns);
  for (int row = 0; row < rows; ++row) grid.skeleton_row();
}

// As many cards of what is not there yet as there is room for: none of them needs to be seen.
void narrow(kit::Frame& frame, const portal::LoadingVm& vm, Posts& posts) {
  constexpr float kCard = 175, kGap = 12, kPad = 17, kBelow = 24;
  kit::heading(frame, kHeading,
               {.text = texts::kUmsId, .level = 1, .style = theme::Type::PageTitle});
  frame.skip(12);
  const kit::Point at = frame.pen();
  kit::progress_line(frame, kLoading / "progress", {at.x, at.y, frame.rest(), 2}, texts::kUmsIds);
  frame.skip(12);
  {
    const auto row = frame.row({.height = kSaying});
    saying(frame, vm, false, posts);
  }
  frame.skip(12);
  const float room = frame.page().h - theme::size::kBottomNav - kBelow - frame.pen().y;
  const int fitting = std::clamp(static_cast<int>(room / (kCard + kGap)), 0, vm.rows);
  const auto cards = frame.column({.gap = kGap});
  for (int card = 0; card < fitting; ++card) {
    const kit::Rect box = frame.space({frame.rest(), kCard});
    frame.paint().fill(box, theme::Color::Surface, theme::radius::kCard);
    frame.paint().outline(box, theme::Color::Line, theme::stroke::kLine, theme::radius::kCard);
    const auto area = frame.area({box.x + kPad, box.y + kPad, box.w - 2 * kPad, box.h});
    const auto lines = frame.column({.gap = 14});
    for (const float share : {0.5f, 0.35f, 1.0f, 0.7f}) {
      kit::skeleton(frame, {frame.rest() * share, 14});
    }
  }
}

}  // namespace

void list_loading(kit::Frame& frame, const portal::LoadingVm& vm, Posts& posts) {
  if (frame.narrow()) {
    narrow(frame, vm, posts);
    return;
  }
  if (vm.list) {
    list_title(frame, *vm.list, true, posts);
  } else {
    const auto row = frame.row({.height = 36});
    kit::heading(frame, kHeading,
                 {.text = texts::kUmsId, .level = 1, .style = theme::Type::PageTitle});
  }
  frame.skip(4);
  kit::text(frame, kLoading / "help", {.text = texts::kListHelp, .color = theme::Color::TextMuted});
  frame.skip(16);
  chips(frame);
  frame.skip(12);
  const kit::Card card(frame, kLoading, {.padding_x = 1, .padding_top = 1, .padding_bottom = 1});
  table(frame, vm);
  foot(frame, vm, posts);
}

}  // namespace screens
