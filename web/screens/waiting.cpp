#include "web/screens/waiting.hpp"

#include "core/portal/texts.hpp"
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

namespace texts = portal::texts;
using Posts = std::vector<portal::WaitingMsg>;

constexpr kit::NodeKey kKey("waiting");
constexpr float kWidth = theme::size::kPopoverChanges, kTop = 132, kPadLeft = 21, kPadRight = 13;
constexpr float kIcon = 18, kFoot = theme::size::kDialogFooterSmall;

void line_above(kit::Frame& frame) {
  const kit::Point at = frame.pen();
  frame.paint().horizontal_line(at.x + 1, at.y, frame.rest() - 2, theme::Color::Line);
}

void head(kit::Frame& frame, const portal::WaitingChangesVm& vm, Posts& posts) {
  constexpr float kClose = 32;
  frame.skip(13);
  {
    const auto row = frame.row({.height = kClose});
    frame.skip(kPadLeft);
    kit::heading(frame, kKey / "title",
                 {.text = vm.title, .level = 2, .style = theme::Type::CardTitlePhone});
    frame.skip(8);
    kit::count_pill(frame, kKey / "count", vm.count);
    frame.align_end(kClose + kPadRight);
    if (kit::icon_button(frame, kKey / "close",
                         {.icon = theme::Icon::Close,
                          .name = texts::kClose,
                          .size = kClose,
                          .icon_size = 18,
                          .color = theme::Color::TextMuted})) {
      posts.emplace_back(portal::CloseWaiting{});
    }
  }
  frame.skip(8);
}

void change(kit::Frame& frame, const portal::WaitingVm& vm, Posts& posts) {
  constexpr float kRow = 56, kGap = 12;
  const kit::NodeKey key = kKey.of("change", vm.id);
  line_above(frame);
  const kit::Block item(frame, {.key = key, .role = kit::Role::ListItem});
  const auto row = frame.row({.height = kRow});
  const kit::Point at = frame.pen();
  frame.paint().icon(theme::Icon::Clock, {at.x + kPadLeft, at.y + (kRow - kIcon) / 2}, kIcon,
                     theme::Color::TextMuted);
  frame.skip(kPadLeft + kIcon + kGap);
  const kit::ButtonVm undo{
      .label = texts::kUndo, .kind = kit::ButtonKind::Quiet, .small = true, .name = vm.undo_name};
  const float button = size_of(frame, undo).w;
  {
    const float words = frame.rest() - button - kPadRight - kGap;
    const auto column = frame.column({.width = words, .height = 36});
    kit::text(frame, key / "title",
              {.text = vm.title, .style = theme::Type::BodyStrong, .width = words});
    kit::text(frame, key / "text",
              {.text = vm.text,
               .style = theme::Type::Caption,
               .color = theme::Color::TextMuted,
               .width = words});
  }
  frame.align_end(button + kPadRight);
  if (kit::button(frame, key / "undo", undo)) posts.emplace_back(portal::UndoWaiting{vm.id});
}

void decision(kit::Frame& frame, const portal::DecisionVm& vm, Posts& posts) {
  constexpr float kIndent = 28, kIconGap = 10;
  const kit::NodeKey key = kKey.of("decision", vm.id);
  line_above(frame);
  frame.skip(13);
  {
    const auto row = frame.row({.height = 20});
    const kit::Point at = frame.pen();
    frame.paint().icon(theme::Icon::Warn, {at.x + kPadLeft, at.y + 1}, kIcon,
                       theme::Color::WarningText);
    frame.skip(kPadLeft + kIcon + kIconGap);
    kit::heading(frame, key / "title", {.text = vm.title, .level = 3});
  }
  frame.skip(2);
  const auto row = frame.row({.align = kit::Align::Start});
  frame.skip(kPadLeft + kIndent);
  const auto column = frame.column({.width = frame.rest() - kPadLeft});
  kit::paragraph(frame, key / "why",
                 {.text = vm.why, .style = theme::Type::Small, .color = theme::Color::TextMuted});
  frame.skip(10);
  const std::array choices{kit::RadioVm{"mine", vm.mine, vm.mine_line},
                           kit::RadioVm{"theirs", vm.theirs, vm.theirs_line}};
  if (const auto side =
          kit::radio_group(frame, key / "side", vm.title, choices, vm.keep_mine ? 0 : 1)) {
    posts.emplace_back(portal::ChooseKept{vm.id, *side == 0});
  }
  frame.skip(18);
}

void foot(kit::Frame& frame, const portal::DecisionVm& vm, Posts& posts) {
  line_above(frame);
  const auto row = frame.row({.height = kFoot, .gap = 8});
  const kit::ButtonVm later{.label = texts::kDecideLater};
  const kit::ButtonVm now{.label = vm.button, .kind = kit::ButtonKind::Primary};
  frame.align_end(size_of(frame, later).w + 8 + size_of(frame, now).w + kPadLeft);
  if (kit::button(frame, kKey / "later", later)) posts.emplace_back(portal::CloseWaiting{});
  if (kit::button(frame, kKey / "decide", now)) posts.emplace_back(portal::Decide{vm.id});
}

}  // namespace

void waiting_changes(kit::Frame& frame, const portal::WaitingChangesVm& vm, Posts& posts) {
  const kit::Rect page = frame.page();
  const float edge = theme::size::kContentPadX;
  kit::Rect box{std::max(0.0f, page.w - edge - kWidth), kTop, std::min(kWidth, page.w),
                frame.remembered(kKey, kFoot)};
  frame.begin_layer(kKey, kit::Frame::Cover::Box);
  frame.paint().shadow(box, theme::radius::kCard, theme::Elevation::Dialog);
  frame.paint().fill(box, theme::Color::Raised, theme::radius::kCard);
  frame.paint().outline(box, theme::Color::Line, theme::stroke::kLine, theme::radius::kCard);
  const kit::NodeIndex node =
      frame.say({.key = kKey, .role = kit::Role::Region, .box = box, .name = vm.title});
  {
    const auto scope = frame.inside(node);
    const auto area = frame.area(box);
    const auto column = frame.column({.width = box.w});
    head(frame, vm, posts);
    if (!vm.waiting.empty()) {
      const kit::Block list(frame, {.key = kKey / "changes", .role = kit::Role::List});
      for (const portal::WaitingVm& one : vm.waiting) change(frame, one, posts);
    }
    if (vm.decision) {
      decision(frame, *vm.decision, posts);
      foot(frame, *vm.decision, posts);
    }
    box.h = frame.layout_extent();
  }
  frame.remember(kKey, box.h);
  frame.resize(node, box);
  frame.end_layer(box);
}

}  // namespace screens
