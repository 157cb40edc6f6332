#pragma once

#include "core/portal/certificate_history/view.hpp"
#include "core/portal/remove/view.hpp"
#include "core/portal/turn_on/view.hpp"
#include "web/kit/frame.hpp"

#include <vector>

namespace screens {

void remove_dialog(kit::Frame& frame, const portal::RemoveVm& vm,
                   std::vector<portal::RemoveMsg>& posts);
void turn_on_dialog(kit::Frame& frame, const portal::TurnOnVm& vm,
                    std::vector<portal::TurnOnMsg>& posts);
// The tab "History" of a certificate: as wide as what is left.
void certificate_history(kit::Frame& frame, kit::NodeKey key,
                         const std::vector<portal::CertificateUseVm>& uses,
                         std::vector<portal::CertificateHistoryMsg>& posts);

}  // namespace screens
