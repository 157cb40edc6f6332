#include "web/kit/app_bar.hpp"

#include "web/kit/button.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kBar = theme::size::kAppBar, kEdge = 16, kNav = theme::size::kNav;

constexpr float kFirstLine = 18, kSecondLine = 15, kChevron = 16;
constexpr theme::Type kTitle = theme::Type::BodyStrong, kLine = theme::Type::Caption;

// A menu button of two lines and a chevron; what is before the lines is painted by `lead` into
// the first `lead_width` px of what is inside its padding.
struct BarButton {
  TextView first, second, name;
  bool open = false;
  bool outlined = false;
  float padding = 0, lead_width = 0, gap = 0, chevron_gap = 0;
};

float words_of(Frame& frame, const BarButton& vm) {
  return std::max(frame.measure(kTitle, vm.first), frame.measure(kLine, vm.second));
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
  frame.paint_text(kLine, second, vm.second, theme::Color::OnBarMuted);
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
    line("between", kLine, {first.right(), first.y, 0, kFirstLine}, " ");
    line("second", kLine, second, vm.second);
  }
  return frame.take(key, Action::Press);
}

bool selector(Frame& frame, NodeKey key, const AppBarVm& vm) {
  constexpr float kX = 210, kHeight = 40, kIcon = 20, kWidest = 420;
  const BarButton button{.first = vm.scope,
                         .second = vm.scope_line,
                         .name = vm.scope_name,
                         .open = vm.scope_open,
                         .outlined = true,
                         .padding = 11,
                         .lead_width = kIcon,
                         .gap = 10,
                         .chevron_gap = 16};
  const float width = std::min(kWidest, width_of(button, words_of(frame, button)));
  const Rect box = frame.snap(Rect{kX, (kBar - 1 - kHeight) / 2, width, kHeight});
  return bar_button(frame, key, box, button, [&](Point lead) {
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

bool account(Frame& frame, NodeKey key, const AppBarVm& vm) {
  constexpr float kHeight = 44;
  const BarButton button = account_button(vm);
  const Rect box = frame.space({width_of(button, words_of(frame, button)), kHeight});
  return bar_button(frame, key, box, button, [&](Point lead) {
    const Rect circle{lead.x, lead.y - kAvatar / 2, kAvatar, kAvatar};
    frame.paint().fill(circle, theme::Color::OnBar, kAvatar / 2);
    const float width = frame.measure(theme::Type::CaptionStrong, vm.initials);
    frame.paint_decoration(theme::Type::CaptionStrong,
                           {circle.x + frame.snap((kAvatar - width) / 2), circle.y, width, kAvatar},
                           vm.initials, theme::Color::Bar);
  });
}

float account_width(Frame& frame, const AppBarVm& vm) {
  if (vm.account.empty()) return 0;
  const BarButton button = account_button(vm);
  return width_of(button, words_of(frame, button));
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
  const float label_width = frame.measure(kLabel, vm.label);
  frame.paint_text(kLabel, {box.x + kTextX, box.y, label_width, kHeight}, vm.label, ink);
  if (frame.focus_ring(key)) paint.focus_ring(box.grown(-4), kRadius, theme::Color::Surface);
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Link,
                                   .box = box,
                                   .name = vm.label,
                                   .hint = vm.href,
                                   .style = kLabel,
                                   .inset = kTextX,
                                   .tab = Tab::Stop,
                                   .state = vm.current ? std::uint32_t{State::Current} : 0});
  if (!vm.count.empty()) {
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

}  // namespace

NodeKey app_bar_selector(NodeKey key) {
  return key / "scope";
}

NodeKey app_bar_account(NodeKey key) {
  return key / "account";
}

AppBarPress app_bar(Frame& frame, NodeKey key, const AppBarVm& vm) {
  const Rect bar{0, 0, frame.page().w, kBar};
  Painter& paint = frame.paint();
  paint.fill(bar, theme::Color::Bar);
  paint.horizontal_line(0, kBar - 1, bar.w, theme::Color::BarLine);
  const auto scope = frame.inside({.key = key, .role = Role::Banner, .box = bar});
  constexpr float kMark = 28, kMarkGap = 10, kContent = kBar - 1;
  paint.product_mark({kEdge, frame.snap((kContent - kMark) / 2)});
  {
    const auto area = frame.area({kEdge + kMark + kMarkGap, 0, 156, kContent});
    const auto row = frame.row({.height = kContent});
    text(frame, key / "product",
         {.text = vm.product, .style = theme::Type::Product, .color = theme::Color::OnBar});
  }
  AppBarPress pressed{.scope = selector(frame, app_bar_selector(key), vm)};
  {
    constexpr float kGap = 18, kHelp = 36;
    const auto area = frame.area({kEdge, 0, bar.w - 2 * kEdge, kContent});
    const auto row = frame.row({.height = kContent});
    const TextVm status{.text = vm.status,
                        .style = theme::Type::Small,
                        .color = theme::Color::OnBarMuted,
                        .icon = vm.status_icon,
                        .icon_size = 16,
                        .icon_gap = 8};
    const float account_room = account_width(frame, vm);
    const float help_room = vm.help.empty() ? 0 : kHelp;
    const float right =
        (help_room > 0 ? kGap + help_room : 0) + (account_room > 0 ? kGap + account_room : 0);
    frame.align_end(size_of(frame, status).w + right);
    if (!vm.status.empty()) text(frame, key / "status", status);
    if (help_room > 0) {
      frame.align_end(right - kGap);
      pressed.help = icon_button(frame, key / "help",
                                 {.icon = theme::Icon::Question,
                                  .name = vm.help,
                                  .size = kHelp,
                                  .color = theme::Color::OnBarMuted,
                                  .on_bar = true,
                                  .opens_dialog = true,
                                  .single_key = vm.help_key});
    }
    if (account_room > 0) {
      frame.align_end(account_room);
      pressed.account = account(frame, app_bar_account(key), vm);
    }
  }
  return pressed;
}

std::optional<std::size_t> navigation(Frame& frame, NodeKey key, TextView name,
                                      std::span<const NavItemVm> items) {
  constexpr float kPadX = 12, kPadTop = 16, kGap = 4, kFootPad = 12;
  constexpr float kItem = theme::size::kNavItem;
  std::optional<std::size_t> pressed;
  const Rect box{0, kBar, kNav, frame.page().h - kBar};
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
    const auto area = frame.area({kPadX, box.y + kPadTop, kNav - 1 - 2 * kPadX, box.h});
    const auto column = frame.column({.gap = kGap});
    draw(false);
  }
  const auto feet = static_cast<float>(std::ranges::count(items, true, &NavItemVm::at_foot));
  if (feet > 0) {
    const float height = feet * kItem + (feet - 1) * kGap;
    const float top = box.bottom() - kFootPad - height;
    frame.paint().horizontal_line(kPadX, top - kFootPad - 1, kNav - 1 - 2 * kPadX,
                                  theme::Color::Line);
    const auto area = frame.area({kPadX, top, kNav - 1 - 2 * kPadX, height});
    const auto column = frame.column({.gap = kGap});
    draw(true);
  }
  return pressed;
}

bool skip_link(Frame& frame, NodeKey key, TextView label) {
  constexpr theme::Type kStyle = theme::Type::BodyStrong;
  constexpr float kPadding = 14, kHeight = theme::size::kButton;
  const float text_width = frame.measure(kStyle, label);
  const bool shown = frame.focused(key);
  // Out of sight until the keyboard comes to it.
  const Rect box{kEdge, shown ? 10.0f : -2 * kHeight, text_width + 2 * kPadding, kHeight};
  frame.place_at(key, box);
  if (shown) {
    frame.paint().fill(box, theme::Color::Surface, theme::radius::kControl);
    frame.paint().outline(box, theme::Color::Focus, theme::stroke::kFocus, theme::radius::kControl);
  }
  frame.paint_text(kStyle, {box.x + kPadding, box.y, text_width, kHeight}, label,
                   theme::Color::Accent);
  frame.say({.key = key,
             .role = Role::Button,
             .box = box,
             .name = label,
             .style = kStyle,
             .inset = kPadding,
             .tab = Tab::Stop});
  return frame.take(key, Action::Press);
}

MainArea::MainArea(Frame& frame, NodeKey key, float padding_top)
    : inside_(frame.inside({.key = key,
                            .role = Role::Main,
                            .box = {kNav, kBar, frame.page().w - kNav, frame.page().h - kBar}})),
      layout_(frame.area({kNav + theme::size::kContentPadX, kBar + padding_top,
                          frame.page().w - kNav - 2 * theme::size::kContentPadX,
                          frame.page().h - kBar - padding_top})) {}

}  // namespace kit
