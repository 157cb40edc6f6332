#include "web/app.hpp"

#include "web/browser/history.hpp"
#include "web/components/pages.hpp"
#include "web/components/screens.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace {

using components::Page;

struct Shown {
  components::Model model;
  std::vector<Page> pages;
  std::size_t page = 0;
};

// The functions of web/app.hpp have no object to live in, and there is one page.
Shown& shown() {
  static Shown the_one;
  return the_one;
}

// "/components?show=NAME"; the first page where there is no such name.
std::size_t page_of(std::string_view url) {
  constexpr std::string_view kShow = "show=";
  const std::size_t at = url.find(kShow);
  if (at == std::string_view::npos) return 0;
  const std::string_view rest = url.substr(at + kShow.size());
  const auto found = std::ranges::find(shown().pages, rest.substr(0, rest.find('&')), &Page::name);
  if (found == shown().pages.end()) return 0;
  return static_cast<std::size_t>(found - shown().pages.begin());
}

void show(std::size_t page) {
  Shown& the = shown();
  the.page = page;
  // Each page begins as it is drawn in the look.
  the.model = {};
  browser::set_title("Components: " + std::string(the.pages[page].title));
}

}  // namespace

namespace app {

void start() {
  Shown& the = shown();
  const auto widgets = components::widget_pages(), screens = components::screen_pages();
  the.pages.assign(widgets.begin(), widgets.end());
  the.pages.insert(the.pages.end(), screens.begin(), screens.end());
  show(page_of(browser::current_url()));
}

void receive(browser::Arrival arrival) {
  if (const auto* changed = std::get_if<browser::UrlChanged>(&arrival)) {
    show(page_of(changed->url));
  }
}

theme::Scheme scheme(const browser::Preferences& preferences) {
  return theme::scheme_of(preferences.scheme == browser::ColorScheme::Dark,
                          preferences.more_contrast);
}

bool reduced_motion(const browser::Preferences& preferences) {
  return preferences.reduced_motion;
}

void build(kit::Frame& frame) {
  Shown& the = shown();
  components::draw_page(frame, the.model, the.pages[the.page], the.pages);
}

void settle() {
  Shown& the = shown();
  if (the.model.go.empty() && !the.model.dismissed) return;
  const std::string url = the.model.go.empty() ? "/components" : "/components?show=" + the.model.go;
  browser::push_url(url);
  show(page_of(url));
}

void after_logic() {}

}  // namespace app
