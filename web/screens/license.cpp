#include "web/kit/block.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/message.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>

namespace screens {
namespace {

constexpr kit::NodeKey kLicense("license");

void facts(kit::Frame& frame, const portal::LicenseVm& vm) {
  const kit::Block block(frame, {.key = kLicense / "facts", .role = kit::Role::Facts});
  const auto one = [&](std::string_view id, std::string_view label, const std::string& value) {
    kit::fact(frame, kLicense / id,
              {.label = label, .value = value, .label_width = 128, .height = 32});
  };
  one("level", texts::kLevel, vm.level);
  one("valid-until", texts::kValidUntil, vm.valid_until);
  one("last-download", texts::kLastDownload, vm.last_download);
  one("file", texts::kFile, vm.file);
}

void note(kit::Frame& frame, std::string_view id, kit::TextView words, kit::Tone tone) {
  frame.skip(12);
  kit::message(frame, kLicense / id,
               {.text = words, .tone = tone, .alert = tone == kit::Tone::Danger});
}

}  // namespace

void license_dialog(kit::Frame& frame, const portal::LicenseVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kLicense,
                     {.title = texts::kLicenseTitle,
                      .line = vm.line,
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  frame.skip(12);
  facts(frame, vm);
  if (!vm.lower_level.empty()) note(frame, "lower", vm.lower_level, kit::Tone::Warning);
  if (!vm.fault.empty()) note(frame, "fault", vm.fault, kit::Tone::Danger);
  note(frame, "hint", texts::kOfflineHint, kit::Tone::Neutral);
  frame.skip(16);
  const std::array buttons{kit::ButtonVm{.label = texts::kCancel},
                           kit::ButtonVm{.label = vm.button,
                                         .kind = vm.lower_level.empty() ? kit::ButtonKind::Primary
                                                                        : kit::ButtonKind::Danger,
                                         .icon = theme::Icon::Download,
                                         .enabled = vm.enabled,
                                         .busy = vm.busy,
                                         .reason = vm.fault}};
  const auto pressed = dialog.footer({}, buttons);
  if (pressed == 0u) posts.emplace_back(portal::CloseDialog{});
  if (pressed == 1u) posts.emplace_back(portal::ConfirmDownload{});
}

}  // namespace screens
