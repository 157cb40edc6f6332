#include "web/screens/flow.hpp"

#include "core/portal/texts.hpp"
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/link.hpp"
#include "web/kit/text.hpp"

#include <utility>

namespace screens {
namespace {

namespace texts = portal::texts;

constexpr float kPad = 17, kPadY = 9, kIcon = 18, kIconDown = 1, kIconGap = 10;
constexpr theme::Type kTitle = theme::Type::BodyStrong, kText = theme::Type::Caption,
                      kLink = theme::Type::SmallStrong;

struct Drawn {
  theme::Icon icon;
  theme::Color icon_color, text_color;
};

Drawn drawn(portal::CheckKind kind) {
  using enum theme::Color;
  switch (kind) {
    case portal::CheckKind::Blocker: return {theme::Icon::Error, DangerText, DangerText};
    case portal::CheckKind::ToCheck: return {theme::Icon::Warn, WarningText, TextMuted};
    case portal::CheckKind::Fine: return {theme::Icon::Ok, SuccessText, TextMuted};
  }
  std::unreachable();
}

// Its ground is painted before its words, and is as high as they are.
float words_height(kit::Frame& frame, const portal::CheckVm& vm, float width) {
  const kit::ParagraphVm text{.text = vm.text, .style = kText, .width = width};
  const float link = vm.link.empty() ? 0 : 4 + theme::style(kLink).line;
  return theme::style(kTitle).line + size_of(frame, text).h + link;
}

void check(kit::Frame& frame, kit::NodeKey key, const portal::CheckVm& vm,
           std::vector<portal::FlowMsg>& posts) {
  const Drawn look = drawn(vm.kind);
  const float words = frame.rest() - 2 * kPad - kIcon - kIconGap;
  const kit::Point at = frame.pen();
  if (vm.kind == portal::CheckKind::Blocker) {
    frame.paint().fill(
        {at.x + 1, at.y, frame.rest() - 2, words_height(frame, vm, words) + 2 * kPadY},
        theme::Color::DangerTint);
  }
  const kit::Block item(frame, {.key = key, .role = kit::Role::ListItem});
  frame.skip(kPadY);
  frame.paint().icon(look.icon, {at.x + kPad, at.y + kPadY + kIconDown}, kIcon, look.icon_color);
  {
    const auto row = frame.row({.align = kit::Align::Start});
    frame.skip(kPad + kIcon + kIconGap);
    const auto column = frame.column({.width = words});
    kit::text(frame, key / "title", {.text = vm.title, .style = kTitle, .width = words});
    kit::paragraph(frame, key / "text",
                   {.text = vm.text, .style = kText, .color = look.text_color, .width = words});
    if (!vm.link.empty()) {
      frame.skip(4);
      if (kit::link(frame, key / "link", {.label = vm.link, .href = vm.url, .style = kLink})) {
        posts.emplace_back(portal::FollowCheck{vm.url});
      }
    }
  }
  frame.skip(kPadY);
}

void head(kit::Frame& frame, kit::NodeKey key, const portal::FlowVm& vm,
          std::vector<portal::FlowMsg>& posts) {
  constexpr float kButton = 28, kOverhang = 6;
  {
    const auto row = frame.row({.height = 20});
    frame.skip(kPad);
    kit::heading(frame, key / "title", {.text = texts::kWhyNoLicenses, .level = 2});
    frame.align_end(kButton + kPad - kOverhang);
    if (kit::icon_button(frame, key / "again",
                         {.icon = theme::Icon::Refresh,
                          .name = texts::kTestAgain,
                          .size = kButton,
                          .icon_size = 16,
                          .color = theme::Color::TextMuted,
                          .busy = vm.busy})) {
      posts.emplace_back(portal::TestFlow{});
    }
  }
  frame.skip(2);
  const auto row = frame.row({.height = theme::style(theme::Type::Small).line});
  frame.skip(kPad);
  kit::text(frame, key / "line",
            {.text = vm.line, .style = theme::Type::Small, .color = theme::Color::TextMuted});
}

}  // namespace

void flow(kit::Frame& frame, kit::NodeKey key, const portal::FlowVm& vm, float width,
          std::vector<portal::FlowMsg>& posts) {
  const kit::Card card(frame, key,
                       {.width = width,
                        .padding_x = 0,
                        .padding_top = 17,
                        .padding_bottom = 9,
                        .name = texts::kWhyNoLicenses});
  head(frame, key, vm, posts);
  frame.skip(10);
  const kit::Block list(frame, {.key = key / "checks", .role = kit::Role::List});
  for (const portal::CheckVm& one : vm.checks) check(frame, key.of("check", one.id), one, posts);
}

}  // namespace screens
