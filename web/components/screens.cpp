#include "web/components/screens.hpp"

#include "web/components/screen_samples.hpp"
#include "web/kit/app_bar.hpp"
#include "web/screens/details.hpp"
#include "web/screens/frame.hpp"

namespace components {
namespace {

// What the screens post leads nowhere: they have their own routes.
void draw_overview(kit::Frame& frame, Model& model) {
  constexpr float kTrendWidth = 784, kFlowWidth = 352, kGap = 16, kTop = 18;
  static const portal::FrameVm around = sample_frame();
  static const portal::DetailsVm details = sample_details();
  screens::Posts posts;
  screens::bar(frame, around, posts);
  const kit::MainArea main(frame, kit::NodeKey("main"), kTop);
  screens::details(frame, details, posts);
  const auto packs = frame.find(kit::NodeKey("packs"));
  frame.skip(kGap);
  draw_trend(frame, kit::NodeKey("trend"), model.trend, kTrendWidth);
  const kit::Point end = frame.pen();
  const auto beside = frame.area(
      {end.x + frame.rest() - kFlowWidth, packs ? frame.box_of(*packs).y : end.y, kFlowWidth, 0});
  draw_flow(frame, kit::NodeKey("flow"), model, kFlowWidth);
}

}  // namespace

bool draw_screen(kit::Frame& frame, Model& model, std::string_view name) {
  if (name == "overview")
    draw_overview(frame, model);
  else
    return false;
  return true;
}

}  // namespace components
