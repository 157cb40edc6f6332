#pragma once

#include "web/browser/certificates.hpp"
#include "web/browser/clipboard.hpp"
#include "web/browser/fetch.hpp"
#include "web/browser/history.hpp"
#include "web/browser/input.hpp"
#include "web/browser/leader.hpp"
#include "web/browser/page_state.hpp"
#include "web/browser/settings.hpp"

#include <variant>
#include <vector>

// Everything that the browser tells the program arrives here as a value and is followed by one
// logic pass, which takes it. There are no callbacks.
namespace browser {

using Arrival =
    std::variant<ActionArrived, FetchAnswer, UrlChanged, CopyFinished, CertificateDecoded,
                 VisibilityChanged, ConnectionChanged, SettingsChanged, BecameLeader, TabMessage>;

// What came in since the last call, oldest first.
std::vector<Arrival> take_arrivals();

// Puts one in: the bindings do, and tests.
void arrive(Arrival arrival);

}  // namespace browser
