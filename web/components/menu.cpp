// A menu that is open, with an item in each state.
#include "web/kit/menu.hpp"

#include "web/components/pages.hpp"
#include "web/components/states.hpp"
#include "web/kit/button.hpp"

namespace components {

using kit::Frame;
using kit::NodeKey;

void draw_menu(Frame& frame, Model& model) {
  constexpr float kX = 24, kNarrowX = 16, kY = 62, kSide = 36, kWidth = 300;
  const NodeKey key("menu");
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  const float x = frame.narrow() ? kNarrowX : kX;
  {
    const auto area = frame.area({x, 20, frame.page().w - 2 * x, 0});
    kit::heading(frame, NodeKey("title"),
                 {.text = "Menu", .level = 1, .style = theme::Type::DialogTitle});
  }
  {
    const auto area = frame.area({x, kY, kSide, kSide});
    kit::menu_button(frame, key / "more", {.name = "More actions", .open = true, .size = kSide});
  }
  for (const State& state : kStates) frame.pose(key.of("item", state.id), state.pose);
  // The first item of an open menu has the focus.
  constexpr std::array kItems{
      kit::MenuItemVm{.id = "focus", .label = "Focus", .icon = theme::Icon::User},
      kit::MenuItemVm{
          .id = "rest", .label = "Rest", .trailing = "Light", .icon = theme::Icon::Monitor},
      kit::MenuItemVm{.id = "hover", .label = "Hover", .icon = theme::Icon::Key},
      kit::MenuItemVm{.id = "pressed", .label = "Pressed", .icon = theme::Icon::Pencil},
      kit::MenuItemVm{.id = "disabled",
                      .label = "Disabled",
                      .icon = theme::Icon::Download,
                      .enabled = false,
                      .reason = "You may not change it."},
      kit::MenuItemVm{.id = "selected",
                      .label = "Kestrel Valley Clinics",
                      .second = "GA-204817, 12 UMS IDs",
                      .selected = true,
                      .separated = true},
      kit::MenuItemVm{
          .id = "second", .label = "Lindqvist Logistics", .second = "GA-118230, 3 UMS IDs"},
      kit::MenuItemVm{
          .id = "remove", .label = "Remove", .icon = theme::Icon::Trash, .danger = true}};
  const kit::MenuResult result = kit::menu(frame, key,
                                           {.opener = key / "more",
                                            .name = "More actions",
                                            .title = "Every state",
                                            .width = kWidth,
                                            .side = kit::MenuSide::AlignLeft},
                                           kItems);
  model.dismissed |= result.dismissed;
  if (result.chosen) ++model.presses;
}

}  // namespace components
