#include "web/screens/frame.hpp"

#include "web/kit/app_bar.hpp"
#include "web/kit/main_area.hpp"
#include "web/kit/menu.hpp"
#include "web/kit/message.hpp"
#include "web/kit/navigation.hpp"
#include "web/screens/parts.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kBar("bar"), kSkip("skip");

}  // namespace

void skip_link(kit::Frame& frame, Posts& posts) {
  if (kit::skip_link(frame, kSkip, texts::kSkipToContent)) {
    posts.emplace_back(portal::SkipToContent{});
  }
}

void paint_skip_link(kit::Frame& frame) {
  kit::paint_skip_link(frame, kSkip, texts::kSkipToContent);
}

bool bar(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts) {
  const kit::AppBarPress pressed =
      kit::app_bar(frame, kBar,
                   {.product = texts::kProduct,
                    .scope = vm.company,
                    .scope_line = vm.company_line,
                    .scope_name = vm.company_name,
                    .scope_icon = theme::Icon::Company,
                    .scope_open = vm.company_menu_open,
                    .status = vm.status,
                    .status_icon = vm.link == portal::LinkState::Away ? theme::Icon::Offline
                                                                      : theme::Icon::Cloud,
                    .help = vm.can_help ? texts::kShortcuts : std::string_view(),
                    .help_key = vm.single_keys,
                    .account = vm.account,
                    .account_line = vm.role,
                    .account_name = vm.account_name,
                    .account_open = vm.account_menu_open,
                    .initials = vm.initials});
  if (pressed.scope) posts.emplace_back(portal::ToggleCompanyMenu{});
  if (pressed.help) posts.emplace_back(portal::OpenDialog{portal::Dialog::Shortcuts, {}, {}});
  if (pressed.account) posts.emplace_back(portal::ToggleAccountMenu{});
  return pressed.shows_status;
}

void navigation(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts) {
  const std::array items{kit::NavItemVm{.id = "ums-ids",
                                        .label = texts::kUmsId,
                                        .count = vm.list_count,
                                        .icon = theme::Icon::Ums,
                                        .href = vm.list_url,
                                        .current = vm.on_list}};
  if (kit::navigation(frame, kit::NodeKey("nav"), texts::kNavigation, items)) {
    posts.emplace_back(portal::FollowLink{vm.list_url});
  }
}

void banner(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts) {
  if (!vm.banner) return;
  const kit::ButtonVm changes{
      .label = texts::kShowChanges, .kind = kit::ButtonKind::OnWarning, .small = true};
  const kit::ButtonVm again{.label = texts::kTryAgain,
                            .kind = kit::ButtonKind::OnWarning,
                            .icon = theme::Icon::Refresh,
                            .small = true};
  std::vector<kit::ButtonVm> buttons;
  Posts pressed;
  if (vm.banner->show_changes) {
    buttons.push_back(changes);
    pressed.emplace_back(portal::ToggleChanges{});
  }
  if (vm.banner->can_try) {
    buttons.push_back(again);
    pressed.emplace_back(portal::TryNow{});
  }
  const auto index =
      kit::banner(frame, kit::NodeKey("banner"),
                  {.strong = vm.banner->strong,
                   .text = vm.banner->text,
                   .icon = vm.banner->can_try ? theme::Icon::Offline : theme::Icon::Warn},
                  buttons);
  if (index) posts.push_back(pressed[*index]);
  frame.skip(16);
}

void account_menu(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts) {
  if (!vm.account_menu_open) return;
  struct Choice {
    portal::Appearance appearance;
    std::string_view id, label;
  };
  constexpr std::array kChoices{
      Choice{portal::Appearance::System, "system", texts::kAsTheSystem},
      Choice{portal::Appearance::Light, "light", texts::kLight},
      Choice{portal::Appearance::Dark, "dark", texts::kDark},
      Choice{portal::Appearance::HighContrast, "high-contrast", texts::kHighContrast}};
  std::vector<kit::MenuItemVm> items;
  for (const Choice& choice : kChoices) {
    items.push_back({.id = choice.id,
                     .label = choice.label,
                     .selected = choice.appearance == vm.appearance,
                     .one_of = true});
  }
  items.push_back({.id = "motion",
                   .label = texts::kMotionAsTheSystem,
                   .selected = !vm.reduced_motion,
                   .one_of = true,
                   .separated = true});
  items.push_back({.id = "reduced-motion",
                   .label = texts::kReducedMotion,
                   .selected = vm.reduced_motion,
                   .one_of = true});
  const kit::MenuResult result = kit::menu(frame, kit::NodeKey("account-menu"),
                                           {.opener = kit::app_bar_account(kBar),
                                            .name = texts::kAppearance,
                                            .title = texts::kAppearance},
                                           items);
  if (result.chosen && *result.chosen < kChoices.size()) {
    posts.emplace_back(portal::ChooseAppearance{kChoices[*result.chosen].appearance});
  } else if (result.chosen) {
    posts.emplace_back(portal::ChooseMotion{*result.chosen > kChoices.size()});
  }
  if (result.dismissed) posts.emplace_back(portal::CloseMenu{});
}

void company_menu(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts) {
  if (!vm.company_menu_open) return;
  std::vector<kit::MenuItemVm> items;
  for (const portal::CompanyItemVm& company : vm.companies) {
    items.push_back({.id = company.id,
                     .label = company.name,
                     .second = company.line,
                     .selected = company.current});
  }
  const kit::MenuResult result = kit::menu(frame, kit::NodeKey("companies"),
                                           {.opener = kit::app_bar_selector(kBar),
                                            .name = texts::kCompanies,
                                            .width = 320,
                                            .side = kit::MenuSide::AlignLeft},
                                           items);
  if (result.chosen) posts.emplace_back(portal::ChooseCompany{vm.companies[*result.chosen].id});
  if (result.dismissed) posts.emplace_back(portal::CloseMenu{});
}

}  // namespace screens
