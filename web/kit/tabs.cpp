#include "web/kit/tabs.hpp"

#include "web/kit/hit_area.hpp"

#include <algorithm>

namespace kit {
namespace {

constexpr float kHeight = theme::size::kTabs, kGap = 24, kCountGap = 6;
constexpr float kPill = 18, kPillPadding = 6;
constexpr theme::Type kLabel = theme::Type::BodyStrong, kCount = theme::Type::CaptionStrong;

bool tab(Frame& frame, NodeKey key, const TabVm& vm, bool selected) {
  const float label_width = frame.measure(kLabel, vm.label);
  const float count_width = vm.count.empty() ? 0 : frame.measure(kCount, vm.count);
  const float pill = vm.count.empty() ? 0 : count_width + 2 * kPillPadding;
  const Rect drawn = frame.space({label_width + (pill > 0 ? kCountGap + pill : 0), kHeight});
  const Rect box = hit_area(frame, drawn);
  frame.place_at(key, box);
  const bool hovered = frame.hovered(box), held = frame.held(key);
  const Rect around{drawn.x - 4, drawn.y + 4, drawn.w + 8, kHeight - 8};
  if (!selected && (hovered || held)) {
    frame.paint().fill(around, held ? theme::Color::Pressed : theme::Color::Hover,
                       theme::radius::kControl);
  }
  const bool strong = selected || hovered || held;
  frame.paint_text(kLabel, {drawn.x, drawn.y, label_width, kHeight}, vm.label,
                   strong ? theme::Color::Text : theme::Color::TextMuted);
  if (selected) {
    constexpr float kLine = theme::stroke::kTabUnderline;
    frame.paint().fill({drawn.x, drawn.bottom() - 1, drawn.w, kLine}, theme::Color::Accent);
  }
  if (frame.focus_ring(key)) {
    frame.paint().outline(around, theme::Color::Focus, theme::stroke::kFocus,
                          theme::radius::kControl);
  }
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Tab,
                                   .box = box,
                                   .name = vm.label,
                                   .style = kLabel,
                                   .inset = drawn.x - box.x,
                                   .tab = selected ? Tab::Stop : Tab::Roving,
                                   .state = selected ? std::uint32_t{State::Selected} : 0});
  if (pill > 0) {
    const Rect ground{drawn.right() - pill, drawn.y + (kHeight - kPill) / 2, pill, kPill};
    frame.paint().fill(ground, theme::Color::NeutralTint, kPill / 2);
    frame.paint_text(kCount, {ground.x + kPillPadding, ground.y, count_width, kPill}, vm.count,
                     theme::Color::NeutralText);
    frame.say({.key = key / "count",
               .role = Role::Text,
               .box = ground,
               .name = vm.count,
               .style = kCount,
               .inset = kPillPadding});
  }
  return frame.take(key, Action::Press);
}

}  // namespace

std::optional<std::size_t> tabs(Frame& frame, NodeKey key, TextView name,
                                std::span<const TabVm> tabs, std::size_t selected) {
  std::optional<std::size_t> pressed;
  const Point at = frame.pen();
  const Rect box{at.x, at.y, frame.rest(), kHeight};
  frame.paint().horizontal_line(box.x, box.bottom() - 1, box.w, theme::Color::Line);
  const auto scope = frame.inside({.key = key, .role = Role::TabList, .box = box, .name = name});
  const auto row = frame.row({.height = kHeight, .gap = kGap});
  for (std::size_t index = 0; index < tabs.size(); ++index) {
    if (tab(frame, key.of("tab", tabs[index].id.view()), tabs[index], index == selected)) {
      pressed = index;
    }
  }
  return pressed;
}

Inside tab_panel(Frame& frame, NodeKey key, TextView tab_id, const Rect& box) {
  const std::optional<NodeIndex> tab = frame.find(key.of("tab", tab_id.view()));
  const NodeIndex panel = frame.say({.key = key.of("panel", tab_id.view()),
                                     .role = Role::TabPanel,
                                     .box = box,
                                     .a = tab ? tab->reference() : 0});
  if (tab) frame.node(*tab).b = panel.reference();
  return frame.inside(panel);
}

}  // namespace kit
