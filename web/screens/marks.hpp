#pragma once

#include "core/portal/shared/marks.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/tone.hpp"
#include "web/kit/usage_bar.hpp"

#include <string>

// The marks of view-models as widgets.
namespace screens {

kit::Tone tone(portal::Tone tone);
kit::UsageVm usage(const portal::UsageVm& vm, float width);
void chip(kit::Frame& frame, kit::NodeKey key, const portal::ChipVm& vm);
// 12 px; with the icon of its tone if it has one.
void line(kit::Frame& frame, kit::NodeKey key, const portal::LineVm& vm);
float width_of_chip(kit::Frame& frame, const portal::ChipVm& vm);
float width_of_line(kit::Frame& frame, const portal::LineVm& vm);
// The chip as a link.
bool link_chip(kit::Frame& frame, kit::NodeKey key, const portal::ChipVm& vm,
               const std::string& name, const std::string& href);

}  // namespace screens
