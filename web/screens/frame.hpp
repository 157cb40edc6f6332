#pragma once

#include "web/screens/page.hpp"

namespace screens {

// What is around every screen: skip link, bar, navigation; the banner above the content.
void skip_link(kit::Frame& frame, Posts& posts);
void paint_skip_link(kit::Frame& frame);  // over the bars
// True: it shows how old the data is.
bool bar(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts);
void navigation(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts);
void banner(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts);
// Its open menus, last in `main`.
void account_menu(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts);
void company_menu(kit::Frame& frame, const portal::FrameVm& vm, Posts& posts);

}  // namespace screens
