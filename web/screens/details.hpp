#pragma once

#include "web/screens/page.hpp"

namespace screens {

// One UMS ID: key facts, its Product Packs, its certificate.
void details(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts);
// Its open menu, last in `main`.
void details_menu(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts);

// Crumbs, name, state and buttons.
void details_head(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts);
// The tab "Product Packs".
void pack_table(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts);
void pack_cards(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts);
void pack_search(kit::Frame& frame, const portal::DetailsVm& vm, Posts& posts);

}  // namespace screens
