#pragma once

#include "core/portal/details/view.hpp"
#include "core/portal/frame/view.hpp"
#include "core/portal/list/view.hpp"

// As samples.hpp, of the portal's screens.
namespace components {

portal::FrameVm sample_frame();
portal::FrameVm sample_frame_offline();
portal::ListVm sample_list();
portal::ListVm sample_list_offline();
portal::DetailsVm sample_details();

}  // namespace components
