#pragma once

#include "core/portal/flow/view.hpp"
#include "core/portal/trend/view.hpp"

// View-models with the values of the pictures, for the page of components alone.
namespace components {

portal::TrendVm sample_trend();
// One whose axis reaches the licenses that there are.
portal::TrendVm sample_trend_with_limit();
portal::TrendVm sample_trend_as_table();
portal::TrendVm sample_trend_of_nothing();
portal::FlowVm sample_flow();

}  // namespace components
