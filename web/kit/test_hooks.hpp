#pragma once

#include "web/kit/frame.hpp"

#include <span>
#include <string>

// What tests look at; only in builds with PORTAL_TEST_HOOKS or natively.
namespace kit {

// One line for each fault of the pass that `frame` has just ended, empty if there is none:
// - an item without an interactive node, an interactive node without item, or boxes more than 1 px
//   apart;
// - a painted text that is neither said nor decorative;
// - a key that two nodes have.
std::string parity_report(const Frame& frame);

}  // namespace kit
