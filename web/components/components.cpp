#include "web/app.hpp"
#include "web/browser/history.hpp"
#include "web/components/pages.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace components {

bool draw_page(kit::Frame& frame, Model& model, std::string_view name) {
  constexpr std::size_t kFew = 10, kMany = 100;
  if (name == "basics")
    draw_basics(frame, model);
  else if (name == "table")
    draw_table(frame, model, kFew);
  else if (name == "rows")
    draw_table(frame, model, kMany);
  else if (name == "loading")
    draw_loading(frame);
  else if (name == "nothing")
    draw_nothing_found(frame);
  else if (name == "details")
    draw_details(frame, model);
  else if (name == "certificate")
    draw_certificate(frame, model);
  else if (name == "confirmation")
    draw_confirmation(frame, model);
  else if (name == "panel")
    draw_panel(frame, model);
  else if (name == "form")
    draw_form(frame, model);
  else if (name == "toasts")
    draw_toasts(frame, model);
  else
    return false;
  return true;
}

}  // namespace components

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
  return std::string(url.substr(at + kShow.size()));
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
  if (!components::draw_page(frame, shown().model, shown().page)) {
    components::draw_basics(frame, shown().model);
  }
}

void settle() {}
void after_logic() {}

}  // namespace app
