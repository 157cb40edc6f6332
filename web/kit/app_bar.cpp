#include "web/kit/app_bar.hpp"

#include "web/kit/button.hpp"
#include "web/kit/hit_area.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kBar = theme::size::kAppBar, kEdge = 16;

constexpr float kFirstLine = 18, kSecondLine = 15, kChevron = 16;
constexpr theme::Type kTitle = theme::Type::BodyStrong, kSecond = theme::Type::Caption;

// A menu button of two lines and a chevron; what is before the lines is painted by `lead` into
// the first `lead_width` px of what is inside its padding.
struct BarButton {
  TextView first, second, name;
  bool open = false;
  bool outlined = false;
  float padding = 0, lead_width = 0, gap = 0, chevron_gap = 0;
};

float words_of(Frame& frame, const BarButton& vm) {
  return std::max(frame.measure(kTitle, vm.first), frame.measure(kSecond, vm.second));
}

float width_of(const BarButton& vm, float words) {
  return vm.padding + vm.lead_width + vm.gap + words + vm.chevron_gap + kChevron + vm.padding;
}

template <class Lead>
bool bar_button(Frame& frame, NodeKey key, const Rect& box, const BarButton& vm, Lead lead) {
  constexpr float kRadius = theme::radius::kControl;
  frame.place_at(key, box);
  Painter& paint = frame.paint();
  if (vm.open || frame.hovered(box) || frame.held(key)) {
    paint.fill(box, theme::Color::BarHover, kRadius);
  }
  if (vm.outlined) {
    paint.outline(box, theme::Color::BarControl, theme::stroke::kControl, kRadius);
  }
  lead(Point{box.x + vm.padding, box.y + box.h / 2});
  paint.icon(theme::Icon::Down,
             {box.right() - vm.padding - kChevron, box.y + (box.h - kChevron) / 2}, kChevron,
             theme::Color::OnBar);
  const bool two = !vm.second.empty();
  const float top = frame.snap(box.y + (box.h - kFirstLine - (two ? kSecondLine : 0)) / 2);
  const float x = box.x + vm.padding + vm.lead_width + vm.gap;
  const float words = box.w - width_of(vm, 0);
  const Rect first{x, top, words, kFirstLine};
  const Rect second{x, first.bottom(), words, kSecondLine};
  frame.paint_text(kTitle, first, vm.first, theme::Color::OnBar);
  frame.paint_text(kSecond, second, vm.second, theme::Color::OnBarMuted);
  if (frame.focus_ring(key)) {
    const theme::Scheme scheme = paint.set_scheme(theme::Scheme::Dark);
    paint.focus_ring(box, kRadius, theme::Color::Bar);
    paint.set_scheme(scheme);
  }
  const auto scope =
      frame.inside({.key = key,
                    .role = Role::MenuButton,
                    .box = box,
                    .name = vm.name,
                    .style = kTitle,
                    .tab = Tab::Stop,
                    .state = State::IconOnly | (vm.open ? std::uint32_t{State::Expanded} : 0)});
  const auto line = [&](std::string_view name, theme::Type style, const Rect& at, TextView said) {
    frame.say({.key = key / name,
               .role = Role::Text,
               .box = at,
               .name = said,
               .style = style,
               .state = State::AriaHidden | frame.dom_text(said)});
  };
  line("first", kTitle, first, vm.first);
  if (two) {
    // Found and read as two words, not as one.
    line("between", kSecond, {first.right(), first.y, 0, kFirstLine}, " ");
    line("second", kSecond, second, vm.second);
  }
  return frame.take(key, Action::Press);
}

// `right` is where the next thing in the bar begins.
bool selector(Frame& frame, NodeKey key, const AppBarVm& vm, Point corner, float right) {
  constexpr float kIcon = 20, kWidest = 420, kBefore = 8;
  const float height = std::max(40.0f, target(frame));
  const BarButton button{.first = vm.scope,
                         .second = vm.scope_line,
                         .name = vm.scope_name,
                         .open = vm.scope_open,
                         .outlined = !frame.narrow(),
                         .padding = frame.narrow() ? 6.0f : 11.0f,
                         .lead_width = frame.narrow() ? 0 : kIcon,
                         .gap = frame.narrow() ? 0 : 10.0f,
                         .chevron_gap = frame.narrow() ? 6.0f : 16.0f};
  const float width =
      std::min({kWidest, width_of(button, words_of(frame, button)), right - kBefore - corner.x});
  const Rect box = frame.snap(Rect{corner.x, corner.y + (kBar - 1 - height) / 2, width, height});
  return bar_button(frame, key, box, button, [&](Point lead) {
    if (frame.narrow()) return;
    frame.paint().icon(vm.scope_icon, {lead.x, lead.y - kIcon / 2}, kIcon, theme::Color::OnBar);
  });
}

constexpr float kAvatar = 32;

BarButton account_button(const AppBarVm& vm) {
  return {.first = vm.account,
          .second = vm.account_line,
          .name = vm.account_name,
          .open = vm.account_open,
          .padding = 6,
          .lead_width = kAvatar,
          .gap = 10,
          .chevron_gap = 10};
}

void paint_avatar(Frame& frame, const Rect& circle, TextView initials) {
  frame.paint().fill(circle, theme::Color::OnBar, circle.w / 2);
  const float width = frame.measure(theme::Type::CaptionStrong, initials);
  frame.paint_decoration(theme::Type::CaptionStrong,
                         {circle.x + frame.snap((circle.w - width) / 2), circle.y, width, circle.h},
                         initials, theme::Color::Bar);
}

bool account(Frame& frame, NodeKey key, const AppBarVm& vm) {
  constexpr float kHeight = 44;
  const BarButton button = account_button(vm);
  const Rect box = frame.space({width_of(button, words_of(frame, button)), kHeight});
  return bar_button(frame, key, box, button, [&](Point lead) {
    paint_avatar(frame, {lead.x, lead.y - kAvatar / 2, kAvatar, kAvatar}, vm.initials);
  });
}

float account_width(Frame& frame, const AppBarVm& vm) {
  if (vm.account.empty()) return 0;
  const BarButton button = account_button(vm);
  return width_of(button, words_of(frame, button));
}

}  // namespace

NodeKey app_bar_selector(NodeKey key) {
  return key / "scope";
}

NodeKey app_bar_account(NodeKey key) {
  return key / "account";
}

namespace {

constexpr float kMark = 28, kMarkGap = 10, kContent = kBar - 1;

bool help_button(Frame& frame, NodeKey key, const AppBarVm& vm, float size) {
  return icon_button(frame, key / "help",
                     {.icon = theme::Icon::Question,
                      .name = vm.help,
                      .size = size,
                      .color = theme::Color::OnBarMuted,
                      .on_bar = true,
                      .opens_dialog = true,
                      .single_key = vm.help_key});
}

// What is left of the account where there is no room for words.
bool avatar(Frame& frame, NodeKey key, const AppBarVm& vm) {
  constexpr float kSide = theme::target::kTouch, kCircle = 30;
  const bool pressed = menu_button(frame, key,
                                   {.icon = std::nullopt,
                                    .name = vm.account_name,
                                    .open = vm.account_open,
                                    .size = kSide,
                                    .on_bar = true});
  const Rect box = frame.box_of(frame.find(key).value_or(NodeIndex{}));
  paint_avatar(frame, box.grown((kCircle - kSide) / 2), vm.initials);
  return pressed;
}

AppBarPress narrow_bar(Frame& frame, NodeKey key, const AppBarVm& vm, const Rect& bar) {
  constexpr float kEnd = 8, kSide = theme::target::kTouch, kX = 50;
  const float help_room = vm.help.empty() ? 0 : kSide;
  const float right = bar.right() - kEnd - help_room - (vm.account.empty() ? 0 : kSide);
  AppBarPress pressed{.scope = selector(frame, app_bar_selector(key), vm, {kX, bar.y}, right)};
  const auto area = frame.area({right, bar.y, bar.right() - right, kContent});
  const auto row = frame.row({.height = kContent});
  if (help_room > 0) pressed.help = help_button(frame, key, vm, kSide);
  if (!vm.account.empty()) pressed.account = avatar(frame, app_bar_account(key), vm);
  return pressed;
}

AppBarPress wide_bar(Frame& frame, NodeKey key, const AppBarVm& vm, const Rect& bar) {
  constexpr float kGap = 18, kHelp = 36, kSelectorX = 210, kSelectorRoom = 240;
  {
    const auto area = frame.area({kEdge + kMark + kMarkGap, 0, 156, kContent});
    const auto row = frame.row({.height = kContent});
    text(frame, key / "product",
         {.text = vm.product, .style = theme::Type::Product, .color = theme::Color::OnBar});
  }
  const TextVm status{.text = vm.status,
                      .style = theme::Type::Small,
                      .color = theme::Color::OnBarMuted,
                      .icon = vm.status_icon,
                      .icon_size = 16,
                      .icon_gap = 8};
  const float account_room = account_width(frame, vm);
  const float help_room = vm.help.empty() ? 0 : kHelp;
  const float buttons =
      (help_room > 0 ? kGap + help_room : 0) + (account_room > 0 ? kGap + account_room : 0);
  const float status_room = vm.status.empty() ? 0 : size_of(frame, status).w;
  const float end = bar.right() - kEdge - buttons;
  AppBarPress pressed;
  pressed.shows_status = status_room > 0 && end - status_room - kGap >= kSelectorX + kSelectorRoom;
  pressed.scope = selector(frame, app_bar_selector(key), vm, {kSelectorX, 0},
                           end - (pressed.shows_status ? status_room : 0));
  const auto area = frame.area({kEdge, 0, bar.w - 2 * kEdge, kContent});
  const auto row = frame.row({.height = kContent});
  if (pressed.shows_status) {
    frame.align_end(status_room + buttons);
    text(frame, key / "status", status);
  }
  if (help_room > 0) {
    frame.align_end(buttons - kGap);
    pressed.help = help_button(frame, key, vm, kHelp);
  }
  if (account_room > 0) {
    frame.align_end(account_room);
    pressed.account = account(frame, app_bar_account(key), vm);
  }
  return pressed;
}

}  // namespace

AppBarPress app_bar(Frame& frame, NodeKey key, const AppBarVm& vm) {
  const Rect bar = frame.space({frame.rest(), kBar});
  Painter& paint = frame.paint();
  paint.fill(bar, theme::Color::Bar);
  paint.horizontal_line(bar.x, bar.y + kBar - 1, bar.w, theme::Color::BarLine);
  const auto scope = frame.inside({.key = key, .role = Role::Banner, .box = bar});
  paint.product_mark({kEdge, bar.y + frame.snap((kContent - kMark) / 2)});
  return frame.narrow() ? narrow_bar(frame, key, vm, bar) : wide_bar(frame, key, vm, bar);
}

}  // namespace kit
