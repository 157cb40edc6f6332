#include "web/kit/breadcrumb.hpp"
#include "web/kit/button.hpp"
#include "web/screens/details.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace screens {
namespace {

constexpr kit::NodeKey kDetails("details");
constexpr float kBetween = 8, kBeforeMenu = 4, kMenuSize = 36;

void crumbs(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  const std::array all{kit::CrumbVm{.label = texts::kUmsId, .href = vm.list_url},
                       kit::CrumbVm{.label = vm.name}};
  if (kit::breadcrumb(frame, kDetails / "crumbs", texts::kBreadcrumb, all)) {
    posts.emplace_back(portal::FollowLink{vm.list_url});
  }
}

void open(Posts& posts, portal::Dialog dialog, const portal::DetailsVm& vm) {
  posts.emplace_back(portal::OpenDialog{dialog, {vm.id}, {}});
}

kit::ButtonVm assign_vm(float width) {
  return {.label = texts::kAssignPacks,
          .kind = kit::ButtonKind::Primary,
          .icon = theme::Icon::Plus,
          .opens_dialog = true,
          .width = width};
}

std::optional<kit::ButtonVm> license_vm(const portal::DetailsVm& vm, float width) {
  if (!vm.license) return std::nullopt;
  return kit::ButtonVm{.label = vm.license->label,
                       .icon = theme::Icon::Download,
                       .enabled = vm.license->enabled,
                       .opens_dialog = true,
                       .reason = vm.license->reason,
                       .width = width};
}

void license_button(kit::Frame& frame, const portal::DetailsVm& vm, const kit::ButtonVm& license,
                    Posts& posts) {
  if (kit::button(frame, kDetails / "license", license)) {
    open(posts, portal::Dialog::License, vm);
  }
}

void assign_button(kit::Frame& frame, const portal::DetailsVm& vm, float width, Posts& posts) {
  if (kit::button(frame, kDetails / "assign", assign_vm(width))) {
    open(posts, portal::Dialog::Assign, vm);
  }
}

void menu_button(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  if (kit::menu_button(frame, kDetails / "menu-button",
                       {.name = texts::kMoreActions, .open = vm.menu_open, .size = kMenuSize})) {
    posts.emplace_back(portal::ToggleRowMenu{{vm.id}});
  }
}

void rename_button(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  if (vm.can_change && kit::icon_button(frame, kDetails / "rename",
                                        {.icon = theme::Icon::Pencil,
                                         .name = vm.rename_name,
                                         .size = 32,
                                         .icon_size = 18,
                                         .color = theme::Color::TextMuted,
                                         .opens_dialog = true})) {
    open(posts, portal::Dialog::Rename, vm);
  }
}

float buttons_width(kit::Frame& frame, const portal::DetailsVm& vm) {
  const auto license = license_vm(vm, 0);
  float width = kMenuSize;
  if (license) width += size_of(frame, *license).w + kBetween;
  if (vm.can_change) width += size_of(frame, assign_vm(0)).w + kBeforeMenu;
  return width;
}

void title_row(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  constexpr float kWidestName = 460, kBeside = 44;  // of the name: rename and what is between
  const float buttons = buttons_width(frame, vm);
  const auto row = frame.row({.height = 40});
  const float room = std::min(
      kWidestName, frame.rest() - buttons - kBeside - width_of_chip(frame, vm.state) - kBetween);
  const kit::HeadingVm heading{.text = vm.name, .level = 1, .style = theme::Type::PageTitle};
  kit::HeadingVm cut = heading;
  if (size_of(frame, heading).w > room) cut.width = std::max(1.0f, room);
  kit::heading(frame, kHeading, cut);
  frame.skip(4);
  rename_button(frame, vm, posts);
  frame.skip(8);
  chip(frame, kDetails / "state", vm.state);
  frame.align_end(buttons);
  if (const auto license = license_vm(vm, 0)) {
    license_button(frame, vm, *license, posts);
    frame.skip(kBetween);
  }
  if (vm.can_change) {
    assign_button(frame, vm, 0, posts);
    frame.skip(kBeforeMenu);
  }
  menu_button(frame, vm, posts);
}

// The name in as many lines as it needs, the buttons below it.
void title_narrow(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  kit::heading(frame, kHeading,
               {.text = vm.name, .level = 1, .style = theme::Type::PageTitle, .wraps = true});
  frame.skip(4);
  {
    const auto row = frame.row({.height = theme::target::kTouch});
    chip(frame, kDetails / "state", vm.state);
    frame.skip(8);
    rename_button(frame, vm, posts);
    constexpr float kOverhang = 12;
    frame.align_end(theme::target::kTouch - kOverhang);
    menu_button(frame, vm, posts);
  }
  const auto column = frame.column({.gap = kBetween});
  if (vm.can_change) assign_button(frame, vm, frame.rest(), posts);
  if (const auto license = license_vm(vm, frame.rest())) {
    license_button(frame, vm, *license, posts);
  }
}

}  // namespace

void details_head(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  crumbs(frame, vm, posts);
  frame.skip(6);
  if (frame.narrow()) {
    title_narrow(frame, vm, posts);
  } else {
    title_row(frame, vm, posts);
  }
}

}  // namespace screens
