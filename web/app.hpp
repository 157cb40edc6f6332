#pragma once

#include "web/browser/inbox.hpp"
#include "web/browser/preferences.hpp"
#include "web/kit/frame.hpp"
#include "web/theme/theme.hpp"

// The application that web/main.cpp runs: web/runner defines these for the portal, web/components
// for the page that shows each widget. One of the two is linked.
namespace app {

// Once, before the first build. Fonts, preferences and the address are known.
void start();

// The colors of the page for what the system asks for.
theme::Scheme scheme(const browser::Preferences& preferences);

// Whether what moves stands still, for what the system asks for.
bool reduced_motion(const browser::Preferences& preferences);

// Something arrived that is not for a widget (see browser::Arrival; ActionArrived never comes
// here).
void receive(browser::Arrival arrival);

// Draws the whole page from the model and posts what was asked for. Called twice in a logic pass
// and once in each painted frame, where nothing is taken. Changes nothing but what it posts.
void build(kit::Frame& frame);

// Between the two builds of a logic pass: applies what was received and posted, and goes to the
// address that it leads to.
void settle();

// At the end of a logic pass, after the commit and still within the user's activation: carries out
// the other effects and asks for the next moment (browser::wake_at).
void after_logic();

}  // namespace app
