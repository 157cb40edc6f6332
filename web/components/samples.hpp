#pragma once

#include "core/portal/certificate_history/view.hpp"
#include "core/portal/devices/view.hpp"
#include "core/portal/flow/view.hpp"
#include "core/portal/remove/view.hpp"
#include "core/portal/replace/view.hpp"
#include "core/portal/sign_in/view.hpp"
#include "core/portal/trend/view.hpp"
#include "core/portal/turn_on/view.hpp"
#include "core/portal/waiting/view.hpp"

#include <vector>

// View-models with the values of the pictures, for the page of components alone.
namespace components {

portal::TrendVm sample_trend();
// One whose axis reaches the licenses that there are.
portal::TrendVm sample_trend_with_limit();
portal::TrendVm sample_trend_as_table();
portal::TrendVm sample_trend_of_nothing();
portal::FlowVm sample_flow();
portal::SignInVm sample_sign_in();
portal::SignInVm sample_refused_sign_in();
portal::SessionEndVm sample_session_end();
portal::ReplaceVm sample_replace(portal::ReplaceStep step);
portal::WaitingChangesVm sample_waiting();
portal::DevicesVm sample_devices();
portal::DevicesVm sample_no_devices();
portal::RemoveVm sample_remove();
portal::TurnOnVm sample_turn_on();
std::vector<portal::CertificateUseVm> sample_history();

}  // namespace components
