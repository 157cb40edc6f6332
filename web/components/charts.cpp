#include "web/components/pages.hpp"
#include "web/kit/text.hpp"
#include "web/screens/flow.hpp"
#include "web/screens/trend.hpp"

#include <variant>
#include <vector>

namespace components {
namespace {

constexpr float kWidth = 784, kFlowWidth = 352, kEdge = 24, kGap = 16;

}  // namespace

void draw_trend(kit::Frame& frame, kit::NodeKey key, portal::TrendVm& vm, float width) {
  std::vector<portal::TrendMsg> posts;
  screens::trend(frame, key, vm, width, posts);
  for (const portal::TrendMsg& post : posts) {
    vm.as_table = std::get<portal::ShowTrend>(post).as_table;
  }
}

void draw_flow(kit::Frame& frame, kit::NodeKey key, Model& model, float width) {
  std::vector<portal::FlowMsg> posts;
  screens::flow(frame, key, model.views.flow, width, posts);
  model.presses += static_cast<int>(posts.size());
}

void draw_charts(kit::Frame& frame, Model& model) {
  const auto main =
      frame.inside({.key = kit::NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  {
    const auto area = frame.area({kEdge, kEdge, kWidth, 0});
    kit::heading(
        frame, kit::NodeKey("title"),
        {.text = "Licenses over time, checks", .level = 1, .style = theme::Type::DialogTitle});
    frame.skip(kGap);
    draw_trend(frame, kit::NodeKey("limited"), model.views.limited, kWidth);
    frame.skip(kGap);
    draw_trend(frame, kit::NodeKey("tabled"), model.views.tabled, kWidth);
    frame.skip(kGap);
    draw_trend(frame, kit::NodeKey("untold"), model.views.untold, kWidth);
  }
  const auto beside = frame.area({kEdge + kWidth + kGap, 64, kFlowWidth, 0});
  draw_flow(frame, kit::NodeKey("flow"), model, kFlowWidth);
}

}  // namespace components
