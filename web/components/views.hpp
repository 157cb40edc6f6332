#pragma once

#include "web/components/samples.hpp"

#include <string>

// What the views of later screens change, on the page of components.
namespace components {

struct Views {
  portal::TrendVm trend = sample_trend();
  portal::TrendVm limited = sample_trend_with_limit();
  portal::TrendVm tabled = sample_trend_as_table();
  portal::TrendVm untold = sample_trend_of_nothing();
  portal::FlowVm flow = sample_flow();
  portal::SignInVm sign_in = sample_sign_in();
  portal::SignInVm refused = sample_refused_sign_in();
  portal::SessionEndVm session_end = sample_session_end();
  portal::ReplaceVm upload = sample_replace(portal::ReplaceStep::Upload);
  portal::ReplaceVm compare = sample_replace(portal::ReplaceStep::Compare);
  portal::ReplaceVm confirm = sample_replace(portal::ReplaceStep::Confirm);
  portal::WaitingChangesVm waiting = sample_waiting();
  portal::DevicesVm devices = sample_devices();
  portal::DevicesVm no_devices = sample_no_devices();
  portal::RemoveVm remove = sample_remove();
  portal::TurnOnVm turn_on = sample_turn_on();
  std::vector<portal::CertificateUseVm> history = sample_history();
};

}  // namespace components
