#pragma once

#include "core/portal/details/view.hpp"
#include "core/portal/frame/view.hpp"
#include "core/portal/list/view.hpp"

// As samples.hpp, of the portal's screens.
namespace components {

portal::FrameVm sample_frame();
portal::ListVm sample_list();
portal::DetailsVm sample_details();

}  // namespace components
