#include "web/screens/nowhere.hpp"

#include "web/kit/link.hpp"
#include "web/screens/parts.hpp"

namespace screens {

void nowhere(kit::Frame& frame, const portal::NowhereVm& vm, Posts& posts) {
  constexpr kit::NodeKey kNowhere("nowhere");
  kit::heading(frame, kHeading,
               {.text = vm.title, .level = 1, .style = theme::Type::PageTitle, .wraps = true});
  frame.skip(4);
  kit::paragraph(frame, kNowhere / "text", {.text = vm.text, .color = theme::Color::TextMuted});
  if (vm.url.empty()) return;
  frame.skip(16);
  if (kit::link(frame, kNowhere / "link", {.label = vm.link, .href = vm.url})) {
    posts.emplace_back(portal::FollowLink{vm.url});
  }
}

}  // namespace screens
