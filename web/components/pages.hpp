#pragma once

#include "web/components/views.hpp"
#include "web/kit/frame.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// The pages of the page of components: widgets in all states as in the look, and the views whose
// data comes later.
namespace components {

// What the widgets change.
struct Model {
  bool switched = true;
  bool checked = true;
  bool chip = true;
  bool menu_open = false;
  std::size_t tab = 0;
  std::size_t radio = 0;
  std::string text = "UMS Staging";
  std::string search;
  std::string choice = "10";
  std::size_t sorted = 1;
  bool ascending = true;
  int presses = 0;
  bool dismissed = false;  // a dialog: back to the first page
  Views views;
  std::string go;  // the page that was asked for; empty: none
};

void draw_basics(kit::Frame& frame, Model& model);
void draw_states(kit::Frame& frame, Model& model);
void draw_groups(kit::Frame& frame, Model& model);
void draw_menu(kit::Frame& frame, Model& model);
void draw_fields(kit::Frame& frame, Model& model);
void draw_table(kit::Frame& frame, Model& model, std::size_t rows);
void draw_loading(kit::Frame& frame);
void draw_nothing_found(kit::Frame& frame);
void draw_details(kit::Frame& frame, Model& model);
void draw_certificate(kit::Frame& frame, Model& model);
void draw_confirmation(kit::Frame& frame, Model& model);
void draw_panel(kit::Frame& frame, Model& model);
void draw_form(kit::Frame& frame, Model& model);
void draw_toasts(kit::Frame& frame, Model& model);
void draw_charts(kit::Frame& frame, Model& model);
void draw_sign_in(kit::Frame& frame, Model& model, portal::SignInVm& vm);
void draw_session_end(kit::Frame& frame, Model& model);
void draw_replace(kit::Frame& frame, Model& model, portal::ReplaceVm& vm);
void draw_waiting(kit::Frame& frame, Model& model);
void draw_devices(kit::Frame& frame, Model& model, portal::DevicesVm& vm);
void draw_remove(kit::Frame& frame, Model& model);
void draw_turn_on(kit::Frame& frame, Model& model);
void draw_history(kit::Frame& frame, Model& model);
// Parts of them.
void draw_state_table(kit::Frame& frame, Model& model);
void draw_trend(kit::Frame& frame, kit::NodeKey key, portal::TrendVm& vm, float width);
void draw_flow(kit::Frame& frame, kit::NodeKey key, Model& model, float width);

enum class Kind : std::uint8_t { Page, Dialog };  // a Dialog has nothing behind it of its own

struct Page {
  std::string_view name;  // in the address: /components?show=NAME
  std::string_view title;
  Kind kind = Kind::Page;
  void (*draw)(kit::Frame&, Model&) = nullptr;
};
// The first one is shown where no name is given.
std::span<const Page> widget_pages();

// The page, with what leads to the others, which are `pages`.
void draw_page(kit::Frame& frame, Model& model, const Page& page, std::span<const Page> pages);

}  // namespace components
