#include "web/components/pages.hpp"
#include "web/components/sheet.hpp"
#include "web/kit/button.hpp"
#include "web/kit/hit_area.hpp"
#include "web/kit/link.hpp"
#include "web/kit/text.hpp"

#include <array>
#include <optional>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;

constexpr std::size_t kFew = 10, kMany = 100;
constexpr NodeKey kPagesKey("pages");

constexpr std::array kWidgetPages{
    Page{"basics", "Components and states", Kind::Page, draw_basics},
    Page{"states", "Every state", Kind::Page, draw_states},
    Page{"groups", "Every state, in groups", Kind::Page, draw_groups},
    Page{"menu", "Menu", Kind::Page, draw_menu},
    Page{"fields", "Fields", Kind::Page, draw_fields},
    Page{"table", "Table", Kind::Page, [](Frame& f, Model& m) { draw_table(f, m, kFew); }},
    Page{"rows", "100 rows", Kind::Page, [](Frame& f, Model& m) { draw_table(f, m, kMany); }},
    Page{"loading", "Loading", Kind::Page, [](Frame& f, Model&) { draw_loading(f); }},
    Page{"nothing", "Nothing found", Kind::Page, [](Frame& f, Model&) { draw_nothing_found(f); }},
    Page{"details", "Facts and messages", Kind::Page, draw_details},
    Page{"charts", "Chart and checks", Kind::Page, draw_charts},
    Page{"devices", "Devices", Kind::Page,
         [](Frame& f, Model& m) { draw_devices(f, m, m.views.devices); }},
    Page{"no-devices", "No device", Kind::Page,
         [](Frame& f, Model& m) { draw_devices(f, m, m.views.no_devices); }},
    Page{"history", "Certificates so far", Kind::Page, draw_history},
    Page{"sign-in", "Sign in", Kind::Page,
         [](Frame& f, Model& m) { draw_sign_in(f, m, m.views.sign_in); }},
    Page{"sign-in-refused", "Sign in, refused", Kind::Page,
         [](Frame& f, Model& m) { draw_sign_in(f, m, m.views.refused); }},
    Page{"toasts", "Toasts", Kind::Page, draw_toasts},
    Page{"certificate", "Certificate", Kind::Dialog, draw_certificate},
    Page{"confirmation", "Confirmation", Kind::Dialog, draw_confirmation},
    Page{"panel", "Side panel", Kind::Dialog, draw_panel},
    Page{"form", "Form", Kind::Dialog, draw_form},
    Page{"waiting", "Pending changes", Kind::Dialog, draw_waiting},
    Page{"replace-upload", "Replace: upload", Kind::Dialog,
         [](Frame& f, Model& m) { draw_replace(f, m, m.views.upload); }},
    Page{"replace", "Replace: compare", Kind::Dialog,
         [](Frame& f, Model& m) { draw_replace(f, m, m.views.compare); }},
    Page{"replace-confirm", "Replace: confirm", Kind::Dialog,
         [](Frame& f, Model& m) { draw_replace(f, m, m.views.confirm); }},
    Page{"remove", "Remove UMS ID", Kind::Dialog, draw_remove},
    Page{"turn-on", "Turn on Auto assign", Kind::Dialog, draw_turn_on},
    Page{"session-end", "Session end", Kind::Dialog, draw_session_end}};

std::string address(const Page& page) {
  return "/components?show=" + std::string(page.name);
}

// In the card of the first page that leaves room for menus; alone where there is no room for that.
void links(Frame& frame, Model& model, std::span<const Page> pages) {
  constexpr float kX = 717, kTop = 640, kRow = 28, kGap = 16, kEdge = 41, kAloneTop = 62;
  const bool alone = !has_room(frame);
  const kit::Rect page = frame.page();
  const kit::Rect box = alone ? kit::Rect{0, kAloneTop, page.w, page.h - kAloneTop}
                              : kit::Rect{kX, kTop, page.w - kX - kEdge, 5 * kRow};
  const auto nav =
      frame.inside({.key = kPagesKey, .role = kit::Role::Navigation, .box = box, .name = "Pages"});
  std::optional<kit::ScrollArea> scroll;
  if (alone) {
    scroll.emplace(frame, kPagesKey / "scroll", box, 24.0f, 24.0f);
  } else {
    frame.open_layout(box);
  }
  const float height = frame.narrow() ? theme::target::kTouch : kRow;
  std::size_t index = 1;
  while (index < pages.size()) {
    const auto row = frame.row({.height = height, .gap = kGap});
    for (bool first = true; index < pages.size(); ++index, first = false) {
      const kit::LinkVm look{.label = pages[index].title, .href = {}, .style = theme::Type::Small};
      if (!first && frame.rest() < size_of(frame, look).w) break;
      kit::LinkVm vm = look;
      const std::string href = address(pages[index]);
      vm.href = href;
      if (kit::link(frame, kPagesKey.of("page", pages[index].name), vm)) {
        model.go = pages[index].name;
      }
    }
  }
  if (!alone) frame.close_layout();
}

// In the corner of the others, within their margin: back to the first.
void back(Frame& frame, Model& model, const Page& first) {
  constexpr float kMargin = 4;
  const kit::Rect page = frame.page();
  const float side = kit::target(frame);
  const kit::Rect box{page.w - side - kMargin, page.h - side - kMargin, side, side};
  const auto nav =
      frame.inside({.key = kPagesKey, .role = kit::Role::Navigation, .box = box, .name = "Pages"});
  const auto area = frame.area(box);
  if (kit::icon_button(frame, kPagesKey / "back",
                       {.icon = theme::Icon::Menu,
                        .name = "All components",
                        .size = side,
                        .icon_size = 18,
                        .color = theme::Color::TextMuted})) {
    model.go = first.name;
  }
}

// What a dialog is over.
void ground(Frame& frame, const Page& page) {
  const auto main =
      frame.inside({.key = NodeKey("ground"), .role = kit::Role::Main, .box = frame.page()});
  const auto area = frame.area({24, 20, frame.page().w - 48, 0});
  kit::heading(frame, NodeKey("ground-title"),
               {.text = page.title, .level = 1, .style = theme::Type::DialogTitle});
}

}  // namespace

std::span<const Page> widget_pages() {
  return kWidgetPages;
}

void draw_page(Frame& frame, Model& model, const Page& page, std::span<const Page> pages) {
  if (page.kind == Kind::Dialog) {
    ground(frame, page);
    page.draw(frame, model);
    return;
  }
  page.draw(frame, model);
  if (page.name == pages.front().name) {
    links(frame, model, pages);
  } else {
    back(frame, model, pages.front());
  }
}

}  // namespace components
