#include "web/screens/details.hpp"

#include "web/kit/breadcrumb.hpp"
#include "web/kit/button.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/tabs.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>
#include <optional>
#include <vector>

namespace screens {
namespace {

constexpr kit::NodeKey kDetails("details");
constexpr kit::NodeKey kMenu = kDetails / "menu-button";

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

void buttons(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  constexpr float kBetween = 8, kBeforeMenu = 4, kMenuSize = 36;
  const kit::ButtonVm assign{.label = texts::kAssignPacks,
                             .kind = kit::ButtonKind::Primary,
                             .icon = theme::Icon::Plus,
                             .opens_dialog = true};
  std::optional<kit::ButtonVm> license;
  if (vm.license) {
    license = kit::ButtonVm{.label = vm.license->label,
                            .icon = theme::Icon::Download,
                            .enabled = vm.license->enabled,
                            .opens_dialog = true,
                            .reason = vm.license->reason};
  }
  float width = kMenuSize;
  if (license) width += size_of(frame, *license).w + kBetween;
  if (vm.can_change) width += size_of(frame, assign).w + kBeforeMenu;
  frame.align_end(width);
  if (license) {
    if (kit::button(frame, kDetails / "license", *license)) {
      open(posts, portal::Dialog::License, vm);
    }
    frame.skip(kBetween);
  }
  if (vm.can_change) {
    if (kit::button(frame, kDetails / "assign", assign)) open(posts, portal::Dialog::Assign, vm);
    frame.skip(kBeforeMenu);
  }
  if (kit::menu_button(frame, kMenu,
                       {.name = texts::kMoreActions, .open = vm.menu_open, .size = kMenuSize})) {
    posts.emplace_back(portal::ToggleRowMenu{{vm.id}});
  }
}

void title_row(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  constexpr float kWidestName = 460;
  const auto row = frame.row({.height = 40});
  const kit::HeadingVm heading{.text = vm.name, .level = 1, .style = theme::Type::PageTitle};
  kit::HeadingVm cut = heading;
  if (size_of(frame, heading).w > kWidestName) cut.width = kWidestName;
  kit::heading(frame, kHeading, cut);
  frame.skip(4);
  if (vm.can_change && kit::icon_button(frame, kDetails / "rename",
                                        {.icon = theme::Icon::Pencil,
                                         .name = vm.rename_name,
                                         .size = 32,
                                         .icon_size = 18,
                                         .color = theme::Color::TextMuted,
                                         .opens_dialog = true})) {
    open(posts, portal::Dialog::Rename, vm);
  }
  frame.skip(8);
  chip(frame, kDetails / "state", vm.state);
  buttons(frame, vm, posts);
}

void copied_fact(kit::Frame& frame, kit::NodeKey key, const std::string& value,
                 std::string_view copy_name, portal::CopiedFact fact, const std::string& ums_id,
                 Posts& posts) {
  kit::text(frame, key / "text", {.text = value, .style = theme::Type::BodyStrong});
  frame.skip(4);
  if (kit::icon_button(frame, key / "copy",
                       {.icon = theme::Icon::Copy,
                        .name = copy_name,
                        .size = 28,
                        .icon_size = 16,
                        .color = theme::Color::TextMuted})) {
    posts.emplace_back(portal::CopyFact{fact, {ums_id}});
  }
}

void key_facts(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  constexpr kit::NodeKey kFacts = kDetails / "facts";
  kit::KeyFacts facts(frame, kFacts);
  const auto strong = [&](kit::NodeKey key, const std::string& words) {
    kit::text(frame, key / "text", {.text = words, .style = theme::Type::BodyStrong});
  };
  {
    constexpr kit::NodeKey kKey = kFacts / "identifier";
    const auto cell = facts.cell(kKey, texts::kIdentifier, 264);
    copied_fact(frame, kKey, vm.identifier, texts::kCopyIdentifier, portal::CopiedFact::Identifier,
                vm.id, posts);
  }
  {
    constexpr kit::NodeKey kKey = kFacts / "fingerprint";
    const auto cell = facts.cell(kKey, texts::kFingerprint, 220);
    copied_fact(frame, kKey, vm.fingerprint, texts::kCopyFingerprint,
                portal::CopiedFact::Fingerprint, vm.id, posts);
  }
  {
    constexpr kit::NodeKey kKey = kFacts / "contact";
    const auto cell = facts.cell(kKey, texts::kLastContactLabel, 152);
    strong(kKey, vm.contact);
    frame.skip(6);
    if (!vm.contact_time.empty()) {
      kit::text(
          frame, kKey / "time",
          {.text = vm.contact_time, .style = theme::Type::Small, .color = theme::Color::TextMuted});
    }
  }
  {
    constexpr kit::NodeKey kKey = kFacts / "earliest";
    const auto cell = facts.cell(kKey, texts::kEarliestExpiryLabel, 200);
    strong(kKey, vm.earliest);
    frame.skip(6);
    if (!vm.earliest_in.text.empty()) line(frame, kKey / "in", vm.earliest_in);
  }
  {
    constexpr kit::NodeKey kKey = kFacts / "used";
    const auto cell = facts.cell(kKey, texts::kLicensesUsed, 192);
    kit::UsageVm bar = usage(vm.usage, 152);
    bar.height = 20;
    kit::usage_bar(frame, kKey / "usage", bar);
  }
  constexpr kit::NodeKey kKey = kFacts / "auto-assign";
  const auto cell = facts.cell(kKey, texts::kAutoAssign, 130);
  if (auto_assign(frame, kKey / "switch", vm.auto_assign, true)) {
    posts.emplace_back(portal::ToggleAutoAssign{{vm.id}});
  }
}

void certificate_tab(kit::Frame& frame, const portal::CertificateVm& vm, Posts& posts) {
  constexpr kit::NodeKey kKey = kDetails / "certificate";
  constexpr float kPemHeight = 200;
  certificate_validity(frame, kKey, vm.validity);
  certificate_warnings(frame, kKey, vm.warnings);
  frame.skip(12);
  certificate_facts(frame, kKey, vm, posts);
  certificate_registration(frame, kKey, vm, posts);
  frame.skip(12);
  certificate_comparison(frame, kKey, vm, posts);
  frame.skip(16);
  certificate_pem(frame, kKey, vm, kPemHeight, posts);
}

}  // namespace

void details(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  crumbs(frame, vm, posts);
  frame.skip(6);
  title_row(frame, vm, posts);
  frame.skip(16);
  key_facts(frame, vm, posts);
  frame.skip(16);
  const std::array all{kit::TabVm{"product-packs", texts::kProductPacks, vm.pack_count},
                       kit::TabVm{"certificate", texts::kCertificate}};
  const auto selected = static_cast<std::size_t>(vm.tab);
  if (const auto tab = kit::tabs(frame, kDetails / "tabs", vm.name, all, selected)) {
    posts.emplace_back(portal::ChooseDetailsTab{static_cast<portal::DetailsTab>(*tab)});
  }
  frame.skip(16);
  const kit::Point corner = frame.pen();
  const auto panel = kit::tab_panel(frame, kDetails / "tabs", all[selected].id,
                                    {corner.x, corner.y, frame.rest(), frame.page().h - corner.y});
  if (vm.certificate) {
    certificate_tab(frame, *vm.certificate, posts);
  } else {
    pack_table(frame, vm, posts);
  }
}

void details_menu(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts) {
  if (vm.menu_open) row_menu(frame, kDetails / "menu", kMenu, vm.menu, vm.id, posts);
}

}  // namespace screens
