#include "web/kit/breadcrumb.hpp"

#include "web/kit/link.hpp"
#include "web/kit/text.hpp"

#include <algorithm>

namespace kit {

std::optional<std::size_t> breadcrumb(Frame& frame, NodeKey key, TextView name,
                                      std::span<const CrumbVm> crumbs) {
  constexpr float kHeight = 20, kGap = 6, kIcon = 14;
  constexpr std::string_view kNames[] = {"first", "second", "third", "fourth"};
  std::optional<std::size_t> pressed;
  const Point at = frame.pen();
  const auto scope = frame.inside({.key = key,
                                   .role = Role::Navigation,
                                   .box = {at.x, at.y, frame.rest(), kHeight},
                                   .name = name});
  const auto row = frame.row({.height = kHeight, .gap = kGap});
  for (std::size_t index = 0; index < crumbs.size() && index < std::size(kNames); ++index) {
    const NodeKey crumb = key / kNames[index];
    if (index > 0) {
      const Rect icon = frame.space({kIcon, kIcon});
      frame.paint().icon(theme::Icon::Right, {icon.x, icon.y}, kIcon, theme::Color::TextMuted);
    }
    if (crumbs[index].href.empty()) {
      text(frame, crumb,
           {.text = crumbs[index].label,
            .style = theme::Type::Small,
            .color = theme::Color::TextMuted,
            .width =
                std::min(frame.rest(), frame.measure(theme::Type::Small, crumbs[index].label))});
    } else if (link(frame, crumb,
                    {.label = crumbs[index].label,
                     .href = crumbs[index].href,
                     .style = theme::Type::SmallStrong})) {
      pressed = index;
    }
  }
  return pressed;
}

}  // namespace kit
