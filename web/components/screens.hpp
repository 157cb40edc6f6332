#pragma once

#include "web/components/pages.hpp"

#include <span>

namespace components {

// Pages with whole screens of the portal around the views.
std::span<const Page> screen_pages();

}  // namespace components
