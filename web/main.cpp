// The page's program: runs logic passes and paints frames. It knows no
// application; one of web/runner and web/components is linked with it (web/app.hpp).
#include "web/app.hpp"
#include "web/browser/clock.hpp"
#include "web/browser/exports.hpp"
#include "web/browser/frames.hpp"
#include "web/browser/inbox.hpp"
#include "web/browser/mirror.hpp"
#include "web/browser/painter.hpp"
#include "web/browser/preferences.hpp"
#include "web/browser/program.hpp"
#include "web/browser/surface.hpp"
#include "web/kit/actions.hpp"
#include "web/kit/frame.hpp"
#include "web/kit/input.hpp"
#ifdef PORTAL_TEST_HOOKS
#include "web/kit/test_hooks.hpp"
#endif
#include "web/painting.hpp"
#include "web/theme/fonts.hpp"
#include "web/theme/tokens.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace {

struct Page {
  theme::Fonts fonts;
  std::size_t fonts_taken = 0;  // of what the browser brought
  kit::Frame frame{fonts};
  kit::Actions actions;
  kit::Input input;
  std::uint64_t committed = 0;  // hash of what the mirror shows
  // When the picture changes by itself, in the time of kit::Input.
  double picture_changes_ms = std::numeric_limits<double>::infinity();
  std::optional<theme::Scheme> shown_scheme;
  int frames = 0;
};

// The exports below have no object to live in, and there is one page.
Page& page() {
  static Page the_page;
  return the_page;
}

// Those that came since the last time.
void take_fonts() {
  Page& the = page();
  for (const auto& [weight, script, bytes] : browser::fonts().subspan(the.fonts_taken)) {
    the.fonts.add(weight, static_cast<theme::Script>(script), bytes);
  }
  the.fonts_taken = browser::fonts().size();
}

void read_input(kit::Input& input) {
  const browser::Surface& surface = browser::surface();
  const browser::Preferences& preferences = browser::preferences();
  input.size = {surface.width, surface.height};
  input.scale = surface.scale;
  input.plain_page = !surface.drawable;
  input.now_ms = browser::monotonic_ms();
  input.pointer = {surface.pointer_x, surface.pointer_y};
  input.pressed = surface.pressed;
  input.coarse_pointer = preferences.coarse_pointer;
  input.reduced_motion = app::reduced_motion(preferences);
  input.scheme = app::scheme(preferences);
  input.scrollers.clear();
  for (const auto& [key, left, top, width, height] : browser::scrollers()) {
    input.scrollers.push_back({key, left, top, width, height});
  }
  const auto baselines = browser::baselines_in_100();
  const auto measured = std::min(baselines.size(), input.baseline_in_100.size());
  std::copy_n(baselines.begin(), measured, input.baseline_in_100.begin());
}

void build(kit::Actions* actions) {
  Page& the = page();
  the.frame.begin(the.input, actions);
  app::build(the.frame);
  the.frame.end();
}

// Builds until sizes that depend on each other agree.
void build_settled(kit::Actions* actions) {
  for (int pass = 0; pass < kit::Frame::kMostPasses; ++pass) {
    build(pass == 0 ? actions : nullptr);
    if (page().frame.settled()) return;
  }
}

void receive_all() {
  for (browser::Arrival& arrival : browser::take_arrivals()) {
    if (auto* action = std::get_if<browser::ActionArrived>(&arrival)) {
      page().actions.push({.key = action->key,
                           .action = action->action,
                           .text = std::move(action->text),
                           .number = action->number});
    } else {
      app::receive(std::move(arrival));
    }
  }
}

std::string_view name_of(theme::Scheme scheme) {
  switch (scheme) {
    case theme::Scheme::Light: return "light";
    case theme::Scheme::Dark: return "dark";
    case theme::Scheme::HighContrast: return "high-contrast";
  }
  std::unreachable();
}

// What the browser draws by itself follows what the canvas shows.
void show_scheme() {
  Page& the = page();
  if (the.shown_scheme == the.input.scheme) return;
  the.shown_scheme = the.input.scheme;
  browser::show_scheme(name_of(the.input.scheme));
  browser::wake(2);
}

void commit_if_changed() {
  Page& the = page();
  if (the.committed == the.frame.hash()) return;
  the.committed = the.frame.hash();
  browser::commit(the.frame.nodes(), the.frame.pool());
  browser::wake(2);
}

// The picture changes by itself: an animation, or a moment that is known.
void ask_for_repaint() {
  Page& the = page();
  const double in_ms = the.frame.repaint_in_ms();
  the.picture_changes_ms = the.input.now_ms + in_ms;
  if (in_ms <= 0) {
    browser::wake(1);
  } else if (std::isfinite(in_ms)) {
    browser::wake_at(browser::unix_ms() + static_cast<std::int64_t>(std::ceil(in_ms)));
  }
}

}  // namespace

extern "C" {

// How many type styles there are to measure.
int portal_type_count() {
  return static_cast<int>(theme::kTypeCount);
}

// Once, when fonts, preferences, size and address have been told.
void portal_start() {
  browser::tell_when_memory_ends();
  take_fonts();
  app::start();
}

void portal_logic() {
  Page& the = page();
  browser::forget_wake();
  take_fonts();
  receive_all();
  read_input(the.input);
  if (the.picture_changes_ms <= the.input.now_ms) browser::wake(1);
  build_settled(&the.actions);
  app::settle();
  the.input.scheme = app::scheme(browser::preferences());
  the.input.reduced_motion = app::reduced_motion(browser::preferences());
  build_settled(nullptr);
  for (const theme::Script script : the.fonts.take_wanted()) {
    browser::load_script(std::to_underlying(script));
  }
  show_scheme();
  commit_if_changed();
  ask_for_repaint();
  app::after_logic();
  browser::set_timer();
}

void portal_paint() {
  Page& the = page();
  if (!browser::surface().drawable || !browser::can_paint()) return;
  ++the.frames;
  read_input(the.input);
  build(nullptr);
  paint(the.frame.picture());
  ask_for_repaint();
}

void portal_context_lost() {
  forget_textures(page().fonts.atlas());
}

#ifdef PORTAL_TEST_HOOKS
int portal_frames() {
  return page().frames;
}

// Builds once more and compares what ImGui saw with what the mirror was told: one line a fault.
const char* portal_parity() {
  static std::string report;
  build(nullptr);
  report = kit::parity_report(page().frame);
  return report.c_str();
}
#endif

}  // extern "C"
