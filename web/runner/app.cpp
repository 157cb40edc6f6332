// The portal as web/main.cpp runs it: turns what arrives into messages, messages into a model, and
// carries out the effects. Decides nothing.
#include "web/app.hpp"

#include "core/base/overloaded.hpp"
#include "core/portal/msg.hpp"
#include "core/portal/update.hpp"
#include "core/portal/view.hpp"
#include "web/browser/clipboard.hpp"
#include "web/browser/clock.hpp"
#include "web/browser/download.hpp"
#include "web/browser/files.hpp"
#include "web/browser/frames.hpp"
#include "web/browser/history.hpp"
#include "web/browser/leader.hpp"
#include "web/browser/leave.hpp"
#include "web/browser/mirror.hpp"
#include "web/browser/page_state.hpp"
#include "web/browser/preferences.hpp"
#include "web/browser/settings.hpp"
#include "web/runner/certificate_reader.hpp"
#include "web/runner/network.hpp"
#include "web/runner/polls.hpp"
#include "web/screens/page.hpp"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr int kIdsAtStart = 4;
constexpr std::size_t kIdBytes = 16;

struct App {
  portal::Model model;
  portal::PageVm page;
  std::deque<portal::Msg> messages;
  portal::Effects effects;
  runner::Network network;
  runner::Polls polls{network};
};

// The hooks below have no object to live in, and there is one page.
App& the_app() {
  static App app;
  return app;
}

sync::Moment now() {
  return sync::Moment{static_cast<std::int64_t>(browser::monotonic_ms())};
}

void post(std::optional<portal::Msg> msg) {
  if (msg) the_app().messages.push_back(*std::move(msg));
}

std::string new_id() {
  return browser::random_hex(kIdBytes);
}

portal::GiveFiles with_bytes(portal::GiveFiles given) {
  for (browser::ChosenFile& file : browser::take_files(screens::register_file_key())) {
    given.files.push_back({std::move(file.name), std::move(file.bytes), file.readable});
  }
  return given;
}

void carry_out(App& app, portal::Effect effect) {
  std::visit(base::overloaded{
                 [&](portal::FetchMe& one) { app.network.start(std::move(one)); },
                 [&](portal::FetchSnapshot& one) { app.network.start(std::move(one)); },
                 [&](portal::SendCommands& one) { app.network.start(std::move(one)); },
                 [&](portal::FetchCertificate& one) { app.network.start(std::move(one)); },
                 [&](portal::Poll& one) { app.polls.begin(one, now()); },
                 [](portal::DecodeCertificate& one) {
                   browser::decode_certificate(one.request, one.bytes);
                 },
                 [](portal::DownloadUrl& one) { browser::download_url(one.url); },
                 [](portal::DownloadBytes& one) {
                   browser::download_bytes(one.name, one.type, one.bytes);
                 },
                 [](portal::CopyText& one) { browser::copy_to_clipboard(one.text, one.request); },
                 [](portal::Announce& one) {
                   browser::announce(one.text, one.urgent ? browser::Urgency::Assertive
                                                          : browser::Urgency::Polite);
                 },
                 [](portal::PushUrl& one) { browser::push_url(one.url); },
                 [](portal::ReplaceUrl& one) { browser::replace_url(one.url); },
                 [](portal::SetTitle& one) { browser::set_title(one.title); },
                 [](portal::FocusHeading&) { browser::request_focus(screens::heading_key()); },
                 [](portal::FocusSearch&) { browser::request_focus(screens::search_field_key()); },
                 [](portal::WarnOnLeaving& one) { browser::warn_before_leaving(one.unsaved); },
                 [](portal::KeepSettings& one) { browser::keep_settings(one.text); },
                 [](portal::MintRef&) {},  // see apply
             },
             effect);
}

bool is_address(const portal::Effect& effect) {
  return std::holds_alternative<portal::PushUrl>(effect) ||
         std::holds_alternative<portal::ReplaceUrl>(effect);
}

void apply(App& app, portal::Msg msg) {
  portal::Step step = portal::update(std::move(app.model), std::move(msg));
  app.model = std::move(step.model);
  for (portal::Effect& effect : step.effects) {
    if (std::holds_alternative<portal::MintRef>(effect)) {
      app.messages.push_back(portal::RefMinted{new_id()});  // there at once
    } else if (is_address(effect)) {
      // Not after the commit: the browser would first lay out what that changed.
      carry_out(app, std::move(effect));
    } else {
      app.effects.push_back(std::move(effect));
    }
  }
}

std::vector<domain::CompanyRef> companies(const portal::Model& model) {
  std::vector<domain::CompanyRef> out;
  for (const portal::CompanyState& company : model.companies) out.push_back(company.ref);
  return out;
}

// Asks for a logic pass when something happens by itself.
void ask_for_next_moment(const App& app) {
  std::optional<sync::Moment> next = portal::next_moment(app.model);
  const std::optional<sync::Moment> silence = app.polls.next_moment();
  if (silence && (!next || *silence < *next)) next = silence;
  if (next) browser::wake_at(browser::unix_ms() + (*next - now()).count() + 1);
}

void on_answer(App& app, browser::FetchAnswer answer) {
  auto answered = app.network.on_answer(std::move(answer));
  if (!answered) return;
  if (std::holds_alternative<portal::Poll>(answered->asked)) {
    post(app.polls.on_answered(*std::move(answered)));
  } else {
    post(std::move(answered->msg));
  }
}

}  // namespace

namespace app {

void start() {
  portal::Started started{.url = browser::current_url(),
                          .ids = {},
                          .now = now(),
                          .settings = portal::parse_settings(browser::kept_settings())};
  for (int i = 0; i < kIdsAtStart; ++i) started.ids.push_back(new_id());
  post(std::move(started));
  settle();
  browser::stand_for_leader();
}

theme::Scheme scheme(const browser::Preferences& preferences) {
  switch (the_app().model.settings.appearance) {
    case portal::Appearance::Light: return theme::Scheme::Light;
    case portal::Appearance::Dark: return theme::Scheme::Dark;
    case portal::Appearance::HighContrast: return theme::Scheme::HighContrast;
    case portal::Appearance::System:
      return theme::scheme_of(preferences.scheme == browser::ColorScheme::Dark,
                              preferences.more_contrast);
  }
  std::unreachable();
}

bool reduced_motion(const browser::Preferences& preferences) {
  return preferences.reduced_motion || the_app().model.settings.reduced_motion;
}

void receive(browser::Arrival arrival) {
  App& app = the_app();
  std::visit(
      base::overloaded{
          [](browser::ActionArrived&) {},  // for the widgets
          [&](browser::FetchAnswer& one) { on_answer(app, std::move(one)); },
          [](browser::UrlChanged& one) { post(portal::UrlVisited{std::move(one.url)}); },
          [](browser::CopyFinished& one) { post(portal::TextCopied{one.request, one.copied}); },
          [](browser::CertificateDecoded& one) { post(runner::read_certificate(one)); },
          [](browser::VisibilityChanged&) {},
          [](browser::ConnectionChanged& one) { post(portal::ConnectionChanged{one.online}); },
          [](browser::SettingsChanged& one) {
            post(portal::SettingsChanged{portal::parse_settings(one.text)});
          },
          [&](browser::BecameLeader&) { app.polls.lead(now()); },
          [&](browser::TabMessage& one) { post(app.polls.on_tab_message(one.bytes)); },
      },
      arrival);
}

void build(kit::Frame& frame) {
  App& app = the_app();
  screens::Posts posts;
  screens::page(frame, app.page, posts);
  for (portal::Msg& msg : posts) {
    if (auto* given = std::get_if<portal::GiveFiles>(&msg)) *given = with_bytes(std::move(*given));
    // Found while painting, not in a logic pass: one is needed.
    if (std::holds_alternative<portal::HoldToasts>(msg)) browser::wake_at(browser::unix_ms());
    app.messages.push_back(std::move(msg));
  }
}

void settle() {
  App& app = the_app();
  app.polls.tick(now());
  app.messages.push_front(portal::Tick{now()});
  while (!app.messages.empty()) {
    portal::Msg msg = std::move(app.messages.front());
    app.messages.pop_front();
    apply(app, std::move(msg));
  }
  app.page = portal::view(app.model);
}

void after_logic() {
  App& app = the_app();
  for (portal::Effect& effect : std::exchange(app.effects, {})) carry_out(app, std::move(effect));
  app.polls.keep_only(companies(app.model));
  ask_for_next_moment(app);
}

}  // namespace app
