#pragma once

#include "core/portal/model.hpp"

#include <string>

namespace portal {

// What the browser shows as the title: screen, dialog and company.
std::string page_title(const Model& model);

}  // namespace portal
