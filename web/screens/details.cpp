#include "web/screens/details.hpp"

#include "web/kit/button.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/tabs.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>

namespace screens {
namespace {

constexpr kit::NodeKey kDetails("details");

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
  details_head(frame, vm, posts);
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
  if (vm.menu_open) {
    row_menu(frame, kDetails / "menu", kDetails / "menu-button", vm.menu, vm.id, posts);
  }
}

}  // namespace screens
