#include "web/screens/dialogs.hpp"

#include "core/base/overloaded.hpp"

namespace screens {

void dialog(kit::Frame& frame, const portal::PageVm& vm, Posts& posts) {
  std::visit(
      base::overloaded{
          [](std::monostate) {},
          [&](const portal::RegisterVm& one) { register_dialog(frame, one, posts); },
          [&](const portal::RenameVm& one) { rename_dialog(frame, one, posts); },
          [&](const portal::CertificateVm& one) { certificate_dialog(frame, one, posts); },
          [&](const portal::AssignVm& one) { assign_panel(frame, one, vm.dialog_id, posts); },
          [&](const portal::UnassignDialog& one) {
            confirm_dialog(frame, one.vm, portal::ConfirmUnassign{}, posts);
          },
          [&](const portal::MoveDialog& one) {
            confirm_dialog(frame, one.vm, portal::ConfirmMove{}, posts);
          },
          [&](const portal::LicenseVm& one) { license_dialog(frame, one, posts); },
          [&](const portal::ShortcutsVm& one) { shortcuts_dialog(frame, one, posts); },
          [&](const portal::FiltersVm& one) { filters_dialog(frame, one, posts); },
      },
      vm.dialog);
}

}  // namespace screens
