#include "web/screens/trend.hpp"

#include "core/portal/texts.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/chart.hpp"
#include "web/kit/text.hpp"

namespace screens {
namespace {

namespace texts = portal::texts;

float part(int of_thousand) {
  return static_cast<float>(of_thousand) / 1000;
}

std::vector<kit::ChartMarkVm> marks(const std::vector<portal::TrendMarkVm>& from) {
  std::vector<kit::ChartMarkVm> all;
  for (const portal::TrendMarkVm& one : from) all.push_back({one.text, part(one.at)});
  return all;
}

// Title, the two numbers at the right, and between them what shows the rest.
void head(kit::Frame& frame, kit::NodeKey key, const portal::TrendVm& vm,
          std::vector<portal::TrendMsg>& posts) {
  constexpr float kTitleLine = 20;
  const auto row = frame.row({.height = kTitleLine});
  kit::heading(frame, key / "title", {.text = vm.title, .level = 2});
  if (!vm.days.empty() && !frame.input().plain_page) {
    frame.skip(8);
    if (kit::button(frame, key / "form",
                    {.label = vm.as_table ? texts::kShowAsChart : texts::kShowAsTable,
                     .kind = kit::ButtonKind::Quiet,
                     .small = true})) {
      posts.emplace_back(portal::ShowTrend{!vm.as_table});
    }
  }
  const kit::TextVm line{
      .text = vm.line, .style = theme::Type::Caption, .color = theme::Color::TextMuted};
  frame.align_end(size_of(frame, line).w);
  kit::text(frame, key / "line", line);
}

}  // namespace

void trend(kit::Frame& frame, kit::NodeKey key, const portal::TrendVm& vm, float width,
           std::vector<portal::TrendMsg>& posts) {
  const kit::Card card(frame, key,
                       {.width = width, .padding_top = 15, .padding_bottom = 13, .name = vm.title});
  head(frame, key, vm, posts);
  frame.skip(8);
  if (vm.days.empty()) {
    kit::paragraph(frame, key / "none", {.text = vm.none, .color = theme::Color::TextMuted});
    return;
  }
  const std::vector<kit::ChartMarkVm> across = marks(vm.across), up = marks(vm.up);
  std::vector<kit::ChartPointVm> points;
  for (const portal::TrendDayVm& one : vm.days) {
    points.push_back({one.day, one.in_use, part(one.across), part(one.up)});
  }
  kit::ChartVm chart{.name = vm.table,
                     .summary = vm.summary,
                     .when_title = texts::kDay,
                     .value_title = texts::kLicensesInUse,
                     .across = across,
                     .up = up,
                     .points = points,
                     .as_table = vm.as_table};
  if (vm.limit) chart.limit = kit::ChartMarkVm{vm.limit->text, part(vm.limit->at)};
  kit::chart(frame, key / "chart", chart);
}

}  // namespace screens
