#include "web/kit/block.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/message.hpp"
#include "web/kit/tabs.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr kit::NodeKey kCertificate("certificate");
constexpr float kPanelHeight = 252, kPemHeight = 190;

void panel(kit::Frame& frame, const portal::CertificateVm& vm, Posts& posts) {
  constexpr std::array kTabs{kit::TabVm{"details", texts::kDetails}, kit::TabVm{"pem", texts::kPem},
                             kit::TabVm{"registration", texts::kRegistration}};
  const auto selected = static_cast<std::size_t>(vm.tab);
  if (const auto tab =
          kit::tabs(frame, kCertificate / "tabs", texts::kCertificate, kTabs, selected)) {
    posts.emplace_back(portal::ChooseCertificateTab{static_cast<portal::CertificateTab>(*tab)});
  }
  frame.skip(4);
  const kit::Point corner = frame.pen();
  const auto inside = kit::tab_panel(frame, kCertificate / "tabs", kTabs[selected].id,
                                     {corner.x, corner.y, frame.rest(), kPanelHeight});
  switch (vm.tab) {
    case portal::CertificateTab::Details: certificate_facts(frame, kCertificate, vm, posts); break;
    case portal::CertificateTab::Pem:
      frame.skip(8);
      certificate_pem(frame, kCertificate, vm, kPemHeight, posts);
      break;
    case portal::CertificateTab::Registration:
      certificate_registration(frame, kCertificate, vm, posts);
      break;
  }
  // Beside other things the dialog keeps its height from tab to tab; alone, none is cut.
  const float least = frame.narrow() ? 0 : kPanelHeight;
  frame.skip(std::max(0.0f, corner.y + least - frame.pen().y));
}

}  // namespace

void certificate_dialog(kit::Frame& frame, const portal::CertificateVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kCertificate,
                     {.title = vm.title,
                      .line = vm.line,
                      .width = theme::size::kDialogCertificate,
                      .close_name = texts::kClose});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  frame.skip(16);
  certificate_validity(frame, kCertificate, vm.validity);
  certificate_warnings(frame, kCertificate, vm.warnings);
  frame.skip(12);
  panel(frame, vm, posts);
  frame.skip(4);
  certificate_comparison(frame, kCertificate, vm, posts);
  frame.skip(24);
  constexpr std::array kButtons{
      kit::ButtonVm{.label = texts::kDownloadCrt, .icon = theme::Icon::Download},
      kit::ButtonVm{.label = texts::kDone, .kind = kit::ButtonKind::Primary, .autofocus = true}};
  const auto pressed = dialog.footer({}, kButtons);
  if (pressed == 0u) posts.emplace_back(portal::DownloadUmsId{{vm.id}});
  if (pressed == 1u) posts.emplace_back(portal::CloseDialog{});
}

}  // namespace screens
