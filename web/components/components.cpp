#include "web/components/pages.hpp"

#include <string_view>

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
  else if (name == "charts")
    draw_charts(frame, model);
  else
    return false;
  return true;
}

}  // namespace components
