#include "web/app.hpp"

#include "web/browser/history.hpp"
#include "web/components/pages.hpp"
#include "web/components/screens.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace {

struct Shown {
  components::Model model;
  std::string page = "basics";
};

// The functions of web/app.hpp have no object to live in, and there is one page.
Shown& shown() {
  static Shown the_one;
  return the_one;
}

// "/?show=NAME"
std::string page_of(std::string_view url) {
  constexpr std::string_view kShow = "show=";
  const std::size_t at = url.find(kShow);
  if (at == std::string_view::npos) return "basics";
  const std::string_view name = url.substr(at + kShow.size());
  return std::string(name.substr(0, name.find('&')));
}

}  // namespace

namespace app {

void start() {
  shown().page = page_of(browser::current_url());
}

void receive(browser::Arrival arrival) {
  if (const auto* changed = std::get_if<browser::UrlChanged>(&arrival)) {
    shown().page = page_of(changed->url);
  }
}

theme::Scheme scheme(const browser::Preferences& preferences) {
  return theme::scheme_of(preferences.scheme == browser::ColorScheme::Dark,
                          preferences.more_contrast);
}

void build(kit::Frame& frame) {
  components::Model& model = shown().model;
  const std::string& name = shown().page;
  const bool drawn =
      components::draw_page(frame, model, name) || components::draw_screen(frame, model, name);
  if (!drawn) components::draw_basics(frame, model);
}

void settle() {}
void after_logic() {}

}  // namespace app
