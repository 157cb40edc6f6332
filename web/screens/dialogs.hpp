#pragma once

#include "web/screens/page.hpp"

#include <string>
#include <vector>

namespace screens {

// The dialog that is open, if one is; a file each.
void dialog(kit::Frame& frame, const portal::PageVm& vm, Posts& posts);

void register_dialog(kit::Frame& frame, const portal::RegisterVm& vm, Posts& posts);
void rename_dialog(kit::Frame& frame, const portal::RenameVm& vm, Posts& posts);
void certificate_dialog(kit::Frame& frame, const portal::CertificateVm& vm, Posts& posts);
void assign_panel(kit::Frame& frame, const portal::AssignVm& vm, const std::string& ums_id,
                  Posts& posts);
// Unassign and Move; `confirmed` is posted by its button.
void confirm_dialog(kit::Frame& frame, const portal::ConfirmVm& vm, const portal::Msg& confirmed,
                    Posts& posts);
void shortcuts_dialog(kit::Frame& frame, const portal::ShortcutsVm& vm, Posts& posts);
void filters_dialog(kit::Frame& frame, const portal::FiltersVm& vm, Posts& posts);
void license_dialog(kit::Frame& frame, const portal::LicenseVm& vm, Posts& posts);

// What a certificate says, in the dialog and in the tab of the details.
void certificate_validity(kit::Frame& frame, kit::NodeKey key, const portal::ValidityVm& vm);
void certificate_facts(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                       Posts& posts);
void certificate_registration(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                              Posts& posts);
void certificate_warnings(kit::Frame& frame, kit::NodeKey key,
                          const std::vector<std::string>& warnings);
void certificate_pem(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                     float height, Posts& posts);
void certificate_comparison(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                            Posts& posts);

}  // namespace screens
