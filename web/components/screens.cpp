#include "web/components/screens.hpp"

#include "web/components/screen_samples.hpp"
#include "web/kit/main_area.hpp"
#include "web/screens/details.hpp"
#include "web/screens/frame.hpp"
#include "web/screens/list.hpp"

#include <array>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;

void frame_around(Frame& frame, const portal::FrameVm& around, screens::Posts& posts) {
  screens::skip_link(frame, posts);
  screens::bar(frame, around, posts);
  screens::navigation(frame, around, posts);
}

// As the details will be once licenses over time and the checks are there. What the screen posts
// leads nowhere: it has its own route.
void draw_overview(Frame& frame, Model& model) {
  constexpr float kTrendWidth = 784, kFlowWidth = 352, kGap = 16, kTop = 18;
  static const portal::FrameVm around = sample_frame();
  static const portal::DetailsVm details = sample_details();
  screens::Posts posts;
  frame_around(frame, around, posts);
  const kit::MainArea main(frame, NodeKey("main"), "screen", kTop);
  screens::details(frame, details, posts);
  const auto packs = frame.find(NodeKey("packs"));
  frame.skip(kGap);
  draw_trend(frame, NodeKey("trend"), model.views.trend, kTrendWidth);
  const kit::Point end = frame.pen();
  const auto beside = frame.area(
      {end.x + frame.rest() - kFlowWidth, packs ? frame.box_of(*packs).y : end.y, kFlowWidth, 0});
  draw_flow(frame, NodeKey("flow"), model, kFlowWidth);
}

void draw_list(Frame& frame, const portal::FrameVm& around, const portal::ListVm& list) {
  constexpr float kTop = 24, kTopUnderBanner = 16;
  screens::Posts posts;
  frame_around(frame, around, posts);
  const kit::MainArea main(frame, NodeKey("main"), "screen",
                           around.banner ? kTopUnderBanner : kTop);
  screens::banner(frame, around, posts);
  screens::list(frame, list, posts);
}

void draw_offline(Frame& frame, Model& model) {
  static const portal::FrameVm around = sample_frame_offline();
  static const portal::ListVm list = sample_list_offline();
  draw_list(frame, around, list);
  draw_waiting(frame, model);
}

void draw_replacing(Frame& frame, Model& model) {
  static const portal::FrameVm around = sample_frame();
  static const portal::ListVm list = sample_list();
  draw_list(frame, around, list);
  draw_replace(frame, model, model.views.compare);
}

constexpr std::array kScreenPages{
    Page{"overview", "Details with chart and checks", Kind::Page, draw_overview},
    Page{"offline", "Offline, with a conflict", Kind::Page, draw_offline},
    Page{"replacing", "Replace over the list", Kind::Page, draw_replacing}};

}  // namespace

std::span<const Page> screen_pages() {
  return kScreenPages;
}

}  // namespace components
