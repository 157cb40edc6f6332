#pragma once

#include "web/components/samples.hpp"
#include "web/kit/frame.hpp"

#include <cstddef>
#include <string>

// The pages of the page of components, each an arrangement of widgets as in the look.
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
  bool dismissed = false;
  // Of the views.
  portal::TrendVm trend = sample_trend();
  portal::TrendVm limited = sample_trend_with_limit();
  portal::TrendVm tabled = sample_trend_as_table();
  portal::TrendVm untold = sample_trend_of_nothing();
  portal::FlowVm flow = sample_flow();
};

void draw_basics(kit::Frame& frame, Model& model);
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

// Parts of them, with what is pressed in them carried out.
void draw_trend(kit::Frame& frame, kit::NodeKey key, portal::TrendVm& vm, float width);
void draw_flow(kit::Frame& frame, kit::NodeKey key, Model& model, float width);

// The page that `name` means; false if there is none.
bool draw_page(kit::Frame& frame, Model& model, std::string_view name);
inline constexpr std::string_view kPages[] = {"basics",  "table",   "rows",        "loading",
                                              "nothing", "details", "certificate", "confirmation",
                                              "panel",   "form",    "toasts",      "charts"};

}  // namespace components
