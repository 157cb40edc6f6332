#include "web/kit/app_bar.hpp"

#include "web/kit/button.hpp"
#include "web/kit/hit_area.hpp"
#include "web/kit/text.hpp"

#include <algorithm>
#include <utility>

namespace kit {
namespace {

constexpr float kBar = theme::size::kAppBar, kEdge = 16, kNarrowPadding = 16;

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

constexpr float kWideFrom = 1216;  // px: below, a table beside the words would not fit

bool collapsed(const Frame& frame) {
  return frame.page().w < kWideFrom;
}

float navigation_width(const Frame& frame) {
  return collapsed(frame) ? theme::size::kNavCollapsed : theme::size::kNav;
}

bool nav_item(Frame& frame, NodeKey key, const NavItemVm& vm) {
  constexpr float kHeight = theme::size::kNavItem, kIconX = 12, kIcon = 20, kTextX = 44;
  constexpr theme::Type kLabel = theme::Type::BodyStrong, kCount = theme::Type::CaptionStrong;
  const Rect box = frame.place(key, {frame.rest(), kHeight});
  Painter& paint = frame.paint();
  constexpr float kRadius = theme::radius::kControl;
  if (vm.current) {
    paint.fill(box, theme::Color::AccentTint, kRadius);
    paint.fill({box.x, box.y + 8, 3, 24}, theme::Color::Accent, 1.5f);
  } else if (frame.held(key) || frame.hovered(box)) {
    paint.fill(box, frame.held(key) ? theme::Color::Pressed : theme::Color::Hover, kRadius);
  }
  const theme::Color ink = vm.current ? theme::Color::AccentTintText : theme::Color::TextMuted;
  paint.icon(vm.icon, {box.x + kIconX, box.y + (kHeight - kIcon) / 2}, kIcon, ink);
  const bool words = !collapsed(frame);
  if (words) {
    const float label_width = frame.measure(kLabel, vm.label);
    frame.paint_text(kLabel, {box.x + kTextX, box.y, label_width, kHeight}, vm.label, ink);
  } else {
    frame.offer_tooltip(key, box, vm.label);
  }
  if (frame.focus_ring(key)) paint.focus_ring(box.grown(-4), kRadius, theme::Color::Surface);
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Link,
                                   .box = box,
                                   .name = vm.label,
                                   .hint = vm.href,
                                   .style = kLabel,
                                   .inset = kTextX,
                                   .tab = Tab::Stop,
                                   .state = (vm.current ? std::uint32_t{State::Current} : 0) |
                                            (words ? 0 : std::uint32_t{State::IconOnly})});
  if (words && !vm.count.empty()) {
    const float width = frame.measure(kCount, vm.count);
    const Rect count{box.right() - kIconX - width, box.y, width, kHeight};
    frame.paint_text(kCount, count, vm.count, ink);
    frame.say({.key = key / "count",
               .role = Role::Text,
               .box = count,
               .name = vm.count,
               .style = kCount});
  }
  return frame.take(key, Action::Press);
}

// A place at the foot of a narrow page.
bool foot_item(Frame& frame, NodeKey key, const NavItemVm& vm, float width) {
  constexpr float kIcon = 20, kLine = 16, kGap = 4, kMarkWidth = 56, kMarkHeight = 3;
  constexpr theme::Type kLabel = theme::Type::CaptionStrong;
  const Rect box = frame.place(key, {width, theme::size::kBottomNav - 1});
  Painter& paint = frame.paint();
  if (frame.held(key)) paint.fill(box, theme::Color::Pressed);
  const float middle = frame.snap(box.x + box.w / 2);
  if (vm.current) {
    paint.fill({middle - kMarkWidth / 2, box.y - 1, kMarkWidth, kMarkHeight}, theme::Color::Accent,
               kMarkHeight / 2);
  }
  const theme::Color ink = vm.current ? theme::Color::Accent : theme::Color::TextMuted;
  const float top = box.y + (box.h - kIcon - kGap - kLine) / 2;
  paint.icon(vm.icon, {middle - kIcon / 2, top}, kIcon, ink);
  const float width_of_label = frame.measure(kLabel, vm.label);
  const Rect label{frame.snap(middle - width_of_label / 2), top + kIcon + kGap, width_of_label,
                   kLine};
  frame.paint_text(kLabel, label, vm.label, ink);
  if (frame.focus_ring(key)) {
    paint.focus_ring(box.grown(-6), theme::radius::kControl, theme::Color::Surface);
  }
  const auto scope =
      frame.inside({.key = key,
                    .role = Role::Link,
                    .box = box,
                    .name = vm.label,
                    .hint = vm.href,
                    .tab = Tab::Stop,
                    .state = State::IconOnly | (vm.current ? std::uint32_t{State::Current} : 0)});
  frame.say({.key = key / "label",
             .role = Role::Text,
             .box = label,
             .name = vm.label,
             .style = kLabel,
             .state = State::AriaHidden | frame.dom_text(vm.label)});
  return frame.take(key, Action::Press);
}

std::optional<std::size_t> foot_navigation(Frame& frame, NodeKey key, TextView name,
                                           std::span<const NavItemVm> items) {
  constexpr float kHeight = theme::size::kBottomNav, kWidest = 168;
  std::optional<std::size_t> pressed;
  const Rect page = frame.page();
  // A low page scrolls as a whole, with this at its end.
  const Rect box = frame.low() ? frame.space({frame.rest(), kHeight})
                               : Rect{0, page.bottom() - kHeight, page.w, kHeight};
  frame.paint().fill(box, theme::Color::Surface);
  frame.paint().horizontal_line(box.x, box.y, box.w, theme::Color::Line);
  const auto scope = frame.inside({.key = key, .role = Role::Navigation, .box = box, .name = name});
  const auto count = static_cast<float>(items.size());
  const float width = std::min(kWidest, box.w / count);
  const auto area =
      frame.area({box.x + (box.w - count * width) / 2, box.y + 1, box.w, kHeight - 1});
  const auto row = frame.row({.height = kHeight - 1});
  for (std::size_t index = 0; index < items.size(); ++index) {
    if (foot_item(frame, key.of("item", items[index].id.view()), items[index], width)) {
      pressed = index;
    }
  }
  return pressed;
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

std::optional<std::size_t> navigation(Frame& frame, NodeKey key, TextView name,
                                      std::span<const NavItemVm> items) {
  constexpr float kPadX = 12, kPadTop = 16, kGap = 4, kFootPad = 12;
  constexpr float kItem = theme::size::kNavItem;
  if (frame.narrow()) return foot_navigation(frame, key, name, items);
  std::optional<std::size_t> pressed;
  const float width = navigation_width(frame);
  const Rect box{0, kBar, width, frame.page().h - kBar};
  frame.paint().fill(box, theme::Color::Surface);
  frame.paint().vertical_line(box.right() - 1, box.y, box.h, theme::Color::Line);
  const auto scope = frame.inside({.key = key, .role = Role::Navigation, .box = box, .name = name});
  const auto draw = [&](bool at_foot) {
    for (std::size_t index = 0; index < items.size(); ++index) {
      if (items[index].at_foot != at_foot) continue;
      if (nav_item(frame, key.of("item", items[index].id.view()), items[index])) pressed = index;
    }
  };
  {
    const auto area = frame.area({kPadX, box.y + kPadTop, width - 1 - 2 * kPadX, box.h});
    const auto column = frame.column({.gap = kGap});
    draw(false);
  }
  const auto feet = static_cast<float>(std::ranges::count(items, true, &NavItemVm::at_foot));
  if (feet > 0) {
    const float height = feet * kItem + (feet - 1) * kGap;
    const float top = box.bottom() - kFootPad - height;
    frame.paint().horizontal_line(kPadX, top - kFootPad - 1, width - 1 - 2 * kPadX,
                                  theme::Color::Line);
    const auto area = frame.area({kPadX, top, width - 1 - 2 * kPadX, height});
    const auto column = frame.column({.gap = kGap});
    draw(true);
  }
  return pressed;
}

namespace {

constexpr theme::Type kSkip = theme::Type::BodyStrong;
constexpr float kSkipPadding = 14, kSkipHeight = theme::size::kButton;

// Out of sight until the keyboard comes to it.
Rect skip_box(Frame& frame, NodeKey key, TextView label) {
  return {kEdge, frame.focused(key) ? 10.0f : -2 * kSkipHeight,
          frame.measure(kSkip, label) + 2 * kSkipPadding, kSkipHeight};
}

}  // namespace

bool skip_link(Frame& frame, NodeKey key, TextView label) {
  const Rect box = skip_box(frame, key, label);
  frame.place_at(key, box);
  frame.say({.key = key,
             .role = Role::Button,
             .box = box,
             .name = label,
             .style = kSkip,
             .inset = kSkipPadding,
             .tab = Tab::Stop});
  return frame.take(key, Action::Press);
}

void paint_skip_link(Frame& frame, NodeKey key, TextView label) {
  if (!frame.focused(key)) return;
  const Rect box = skip_box(frame, key, label);
  frame.paint().fill(box, theme::Color::Surface, theme::radius::kControl);
  frame.paint().outline(box, theme::Color::Focus, theme::stroke::kFocus, theme::radius::kControl);
  frame.paint_text(kSkip, {box.x + kSkipPadding, box.y, box.w - 2 * kSkipPadding, box.h}, label,
                   theme::Color::Accent);
}

MainArea::MainArea(Frame& frame, NodeKey key, TextView screen, float padding_top, float bar_below)
    : frame_(frame), parent_before_(frame.parent()) {
  const Rect page = frame.page();
  const bool narrow = frame.narrow();
  const Point at = frame.pen();
  if (!narrow) {
    const float left = navigation_width(frame);
    box_ = {left, at.y, page.w - left, page.h - at.y};
  } else {
    box_ = {at.x, at.y, frame.rest(), page.h - at.y - theme::size::kBottomNav - bar_below};
  }
  node_ = frame.say({.key = key, .role = Role::Main, .box = box_});
  frame.enter(node_);
  const float padding = narrow || collapsed(frame) ? kNarrowPadding : theme::size::kContentPadX;
  if (narrow && !frame.low()) {
    scroll_.emplace(frame, key.of("scroll", screen.view()), box_, padding, kNarrowPadding);
  } else {
    frame.open_layout(Rect{box_.x + padding, box_.y, box_.w - 2 * padding, box_.h});
  }
  frame.skip(padding_top);
}

void MainArea::end_content() {
  if (std::exchange(ended_, true)) return;
  if (scroll_) {
    scroll_.reset();
    return;
  }
  const float height = frame_.layout_extent() + kNarrowPadding;
  frame_.close_layout();
  if (!frame_.narrow()) return;
  box_.h = height;
  frame_.resize(node_, box_);
  frame_.space({box_.w, height});
}

MainArea::~MainArea() {
  end_content();
  frame_.enter(parent_before_);
}

}  // namespace kit
