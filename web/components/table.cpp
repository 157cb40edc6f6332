#include "web/components/pages.hpp"
#include "web/kit/app_bar.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/kit/grid.hpp"
#include "web/kit/link.hpp"
#include "web/kit/main_area.hpp"
#include "web/kit/navigation.hpp"
#include "web/kit/pager.hpp"
#include "web/kit/status_chip.hpp"
#include "web/kit/switch_button.hpp"
#include "web/kit/text.hpp"
#include "web/kit/usage_bar.hpp"

#include <array>
#include <string>
#include <vector>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;

struct Sample {
  TextView name, contact, used, total, note;
  kit::Usage usage;
  float share;
  TextView packs, expiry;
  std::optional<kit::Tone> expiry_tone;
  TextView status;
  kit::Tone tone;
  bool on;
};

constexpr std::array kSamples{
    Sample{"UMS Branch Bergen",
           "Last contact 6 min ago",
           "148",
           " / 160",
           "12 left",
           kit::Usage::Near,
           0.925f,
           "2",
           "Earliest expiry 30 Jun 2027",
           {},
           "Valid",
           kit::Tone::Success,
           true},
    Sample{"UMS Demo lab", "Last contact 2 h ago", "18", " / 25", "72%", kit::Usage::Normal, 0.72f,
           "1", "Expires in 9 days", kit::Tone::Warning, "Valid", kit::Tone::Success, false},
    Sample{"UMS DR site",
           "Never contacted",
           "0",
           " / 0",
           "No licenses",
           kit::Usage::Normal,
           0,
           "",
           "",
           {},
           "Not seen yet",
           kit::Tone::Neutral,
           false},
    Sample{"UMS Finance",
           "Last contact 11 min ago",
           "64",
           " / 200",
           "32%",
           kit::Usage::Normal,
           0.32f,
           "2",
           "Earliest expiry 1 Feb 2027",
           {},
           "Expires in 12 days",
           kit::Tone::Warning,
           true},
    Sample{"UMS Headquarters",
           "Last contact 3 min ago",
           "1,214",
           " / 1,200",
           "Over by 14",
           kit::Usage::Over,
           1,
           "4",
           "Earliest expiry 18 May 2027",
           {},
           "Valid",
           kit::Tone::Success,
           true},
    Sample{"UMS Kiosk fleet",
           "Last contact 8 min ago",
           "96",
           " / 100",
           "4 left",
           kit::Usage::Near,
           0.96f,
           "1",
           "Earliest expiry 9 Aug 2027",
           {},
           "Valid",
           kit::Tone::Success,
           true},
    Sample{"UMS Migration 2026",
           "Last contact 19 days ago",
           "40",
           " / 300",
           "13%",
           kit::Usage::Normal,
           0.13f,
           "2",
           "Earliest expiry 12 Apr 2027",
           {},
           "Expired 5 Nov",
           kit::Tone::Danger,
           false},
    Sample{"UMS Production", "Last contact 4 min ago", "225", " / 750", "30%", kit::Usage::Normal,
           0.3f, "3", "Expires in 20 days", kit::Tone::Warning, "Valid", kit::Tone::Success, true},
    Sample{"UMS Radiology", "Last contact 2 min ago", "310", " / 480", "65%", kit::Usage::Normal,
           0.65f, "2", "1 of 2 expired", kit::Tone::Danger, "Valid", kit::Tone::Success, true},
    Sample{"UMS Test",
           "Last contact 1 h ago",
           "12",
           " / 50",
           "24%",
           kit::Usage::Normal,
           0.24f,
           "1",
           "Earliest expiry 30 Jun 2027",
           {},
           "Valid",
           kit::Tone::Success,
           false}};

std::vector<kit::GridColumn> columns(const Model& model) {
  using namespace theme::list_columns;
  std::vector<kit::GridColumn> all{
      {.id = "check", .title = "Selection", .width = kCheck, .title_hidden = true},
      {.id = "name", .title = "UMS ID", .width = kUmsId, .row_header = true},
      {.id = "used", .title = "Licenses Used", .width = kLicensesUsed},
      {.id = "packs", .title = "Product Packs", .width = kProductPacks},
      {.id = "certificate", .title = "Certificate", .width = kCertificate},
      {.id = "auto", .title = "Auto assign", .width = kAutoAssign},
      {.id = "menu", .title = "Actions", .width = kMenu, .title_hidden = true}};
  for (std::size_t index = 1; index + 1 < all.size(); ++index) {
    all[index].sort = kit::Sort::None;
    if (index != model.sorted) continue;
    all[index].sort = model.ascending ? kit::Sort::Ascending : kit::Sort::Descending;
  }
  return all;
}

void bar_and_navigation(Frame& frame) {
  constexpr NodeKey kSkip("skip");
  kit::skip_link(frame, kSkip, "Skip to list");
  kit::app_bar(
      frame, NodeKey("bar"),
      {.product = "License Portal",
       .scope = "Kestrel Valley Clinics",
       .scope_line = "Global Account ID GA-204817",
       .scope_name = "Kestrel Valley Clinics Global Account ID GA-204817, choose a company",
       .scope_icon = theme::Icon::Company,
       .status = "Data as of 09:42",
       .account = "Dana Whitfield",
       .account_line = "UMS Admin",
       .account_name = "Dana Whitfield UMS Admin, account",
       .initials = "DW"});
  kit::paint_skip_link(frame, kSkip, "Skip to list");
  constexpr std::array kItems{
      kit::NavItemVm{.id = "ums-ids",
                     .label = "UMS ID",
                     .count = "12",
                     .icon = theme::Icon::Ums,
                     .href = "/ums-ids",
                     .current = true},
      kit::NavItemVm{.id = "packs",
                     .label = "Product Packs",
                     .count = "26",
                     .icon = theme::Icon::Pack,
                     .href = "/"},
      kit::NavItemVm{.id = "licenses",
                     .label = "Licenses",
                     .count = "2,244",
                     .icon = theme::Icon::Key,
                     .href = "/"},
      kit::NavItemVm{
          .id = "history", .label = "History", .icon = theme::Icon::Activity, .href = "/"},
      kit::NavItemVm{.id = "help",
                     .label = "Help",
                     .icon = theme::Icon::Question,
                     .href = "/",
                     .at_foot = true}};
  kit::navigation(frame, NodeKey("nav"), "Main", kItems);
}

void head(Frame& frame, Model& model) {
  const NodeKey key("list");
  {
    const auto row = frame.row({.height = 36});
    kit::heading(frame, key / "title",
                 {.text = "UMS ID", .level = 1, .style = theme::Type::PageTitle});
    frame.skip(12);
    kit::count_pill(frame, key / "count", "12");
    const kit::ButtonVm csv{.label = "Export CSV", .icon = theme::Icon::Download};
    const kit::ButtonVm add{.label = "Register UMS",
                            .kind = kit::ButtonKind::Primary,
                            .icon = theme::Icon::Plus,
                            .opens_dialog = true};
    const float buttons = size_of(frame, csv).w + size_of(frame, add).w + 16;
    constexpr float kSearch = 280;
    frame.align_end(kSearch + buttons);
    {
      const auto search = frame.column({.width = kSearch, .height = 36});
      if (auto text = kit::text_field(frame, key / "search",
                                      {.label = "Search by name or keyword",
                                       .value = model.search,
                                       .kind = kit::FieldKind::Search,
                                       .label_hidden = true,
                                       .placeholder = "Search by name or keyword",
                                       .icon = theme::Icon::Search,
                                       .shortcut = "/"})) {
        model.search = *text;
      }
    }
    frame.skip(8);
    kit::button(frame, key / "csv", csv);
    frame.skip(8);
    if (kit::button(frame, key / "add", add)) ++model.presses;
  }
  frame.skip(4);
  kit::text(frame, key / "help",
            {.text = "Each UMS ID stands for one registered UMS installation of this company.",
             .color = theme::Color::TextMuted});
  frame.skip(16);
}

void filters(Frame& frame, Model& model) {
  const NodeKey key("filters");
  const auto row = frame.row({.height = 32, .gap = 8});
  kit::text(frame, key / "show",
            {.text = "Show", .style = theme::Type::Small, .color = theme::Color::TextMuted});
  frame.skip(4);
  const auto chip = [&](std::string_view name, TextView label, TextView count) {
    if (kit::filter_chip(frame, key / name,
                         {.label = label, .count = count, .on = !model.chip && name == "over"})) {
      model.chip = !model.chip;
    }
  };
  chip("expiring", "Expiring", "3");
  chip("near", "Near limit", "2");
  chip("over", "Over-consumed", "1");
  chip("auto", "Auto assign off", "5");
  chip("certificate", "Certificate problems", "2");
}

void packs_cell(Frame& frame, NodeKey key, kit::GridRow& row, const Sample& sample) {
  const bool none = sample.packs.empty();
  const auto cell = row.cell(none ? 20 : 36);
  if (none) {
    const auto line = frame.row({.height = 20, .gap = 12});
    kit::text(frame, key / "none", {.text = "None", .color = theme::Color::TextMuted});
    kit::link(frame, key / "assign", {.label = "Assign", .href = "/"});
    return;
  }
  kit::text(frame, key / "packs", {.text = sample.packs, .style = theme::Type::BodyStrong});
  kit::TextVm expiry{
      .text = sample.expiry, .style = theme::Type::Caption, .color = theme::Color::TextMuted};
  if (sample.expiry_tone) {
    expiry.style = theme::Type::CaptionStrong;
    expiry.color = kit::text_color(*sample.expiry_tone);
    expiry.icon =
        *sample.expiry_tone == kit::Tone::Danger ? theme::Icon::Error : theme::Icon::Clock;
  }
  kit::text(frame, key / "expiry", expiry);
}

void draw_row(Frame& frame, kit::Grid& grid, Model& model, std::size_t index) {
  const Sample& sample = kSamples[index % kSamples.size()];
  const NodeKey key = NodeKey("list").of("row", std::to_string(index));
  const bool selected = index == 1 || index == 9;
  auto row = grid.row(key, {.selected = selected});
  {
    const auto cell = row.cell(18);
    const auto line = frame.row({.height = 18});
    frame.skip(15);
    if (kit::checkbox(
            frame, key / "check",
            {.name = sample.name, .check = selected ? kit::Check::On : kit::Check::Off})) {
      ++model.presses;
    }
  }
  {
    const auto cell = row.cell(36);
    kit::link(frame, key / "name", {.label = sample.name, .href = "/"});
    kit::text(
        frame, key / "contact",
        {.text = sample.contact, .style = theme::Type::Caption, .color = theme::Color::TextMuted});
  }
  {
    const auto cell = row.cell(kit::kUsageSize.h);
    kit::usage_bar(frame, key / "usage",
                   {.used = sample.used,
                    .total = sample.total,
                    .note = sample.note,
                    .usage = sample.usage,
                    .share = sample.share});
  }
  packs_cell(frame, key, row, sample);
  {
    const auto cell = row.cell(24);
    const auto line = frame.row({.height = 24});
    const float x = frame.pen().x;
    kit::status_chip(frame, key / "status", {.label = sample.status, .tone = sample.tone});
    frame.skip(x + theme::list_columns::kCertificateViewOffset - frame.pen().x);
    kit::link(frame, key / "view",
              {.label = "View", .href = "/", .style = theme::Type::SmallStrong});
  }
  {
    const auto cell = row.cell(20);
    if (kit::switch_button(frame, key / "auto",
                           {.name = "Auto assign",
                            .word = sample.on == model.switched ? TextView("On") : TextView("Off"),
                            .on = sample.on == model.switched})) {
      model.switched = !model.switched;
    }
  }
  {
    const auto cell = row.cell(32);
    kit::menu_button(frame, key / "menu", {.name = "More actions"});
  }
}

constexpr std::array kRowOptions{kit::OptionVm{"10", "10"}, kit::OptionVm{"25", "25"},
                                 kit::OptionVm{"50", "50"}, kit::OptionVm{"100", "100"}};
constexpr std::array kPageLinks{kit::PageVm{"1", "Page 1", true}, kit::PageVm{"2", "Page 2"}};

}  // namespace

void draw_table(Frame& frame, Model& model, std::size_t rows) {
  bar_and_navigation(frame);
  const kit::MainArea main(frame, NodeKey("main"), "list");
  head(frame, model);
  filters(frame, model);
  frame.skip(12);
  const kit::Card card(frame, NodeKey("card"),
                       {.padding_x = 1, .padding_top = 1, .padding_bottom = 1});
  const std::vector<kit::GridColumn> all = columns(model);
  constexpr float kMost = 40 + 11 * 52;
  const float content = 40 + static_cast<float>(rows) * 52;
  {
    kit::Grid grid(frame, NodeKey("grid"),
                   {.name = "UMS IDs",
                    .total_rows = rows + 2,
                    .shown_rows = rows,
                    .height = std::min(content, kMost)},
                   all);
    {
      const kit::Rect cell = grid.header_cell(0);
      const auto scope = grid.inside_header(0);
      const auto area = frame.area({cell.x + 15, cell.y + 10.5f, 24, 18});
      kit::checkbox(frame, NodeKey("grid") / "all",
                    {.name = "Select all on this page", .check = kit::Check::Mixed});
    }
    if (const auto column = grid.sorted()) {
      model.ascending = *column != model.sorted || !model.ascending;
      model.sorted = *column;
    }
    for (std::size_t index = 0; index < rows; ++index) draw_row(frame, grid, model, index);
  }
  const kit::PagerResult result = kit::pager(frame, NodeKey("pager"),
                                             {.name = "Pagination",
                                              .rows_label = "Rows per page",
                                              .rows = model.choice,
                                              .range = "1\xE2\x80\x93"
                                                       "10 of 12",
                                              .previous = "Previous page",
                                              .next = "Next page",
                                              .has_next = true},
                                             kRowOptions, kPageLinks);
  if (result.rows) model.choice = *result.rows;
}

void draw_loading(Frame& frame) {
  Model model;
  bar_and_navigation(frame);
  const kit::MainArea main(frame, NodeKey("main"), "list");
  head(frame, model);
  frame.skip(44);
  const kit::Card card(frame, NodeKey("card"),
                       {.padding_x = 1, .padding_top = 1, .padding_bottom = 1});
  const std::vector<kit::GridColumn> all = columns(model);
  constexpr std::size_t kRows = 10;
  kit::Grid grid(frame, NodeKey("grid"), {.name = "UMS IDs", .shown_rows = kRows + 1, .busy = true},
                 all);
  {
    kit::GridRow first = grid.row(NodeKey("first"), {});
    const auto cell = first.whole(20);
    kit::text(frame, NodeKey("first") / "text", {.text = "Loading UMS IDs…"});
  }
  for (std::size_t index = 0; index < kRows; ++index) grid.skeleton_row();
}

void draw_nothing_found(Frame& frame) {
  Model model;
  bar_and_navigation(frame);
  const kit::MainArea main(frame, NodeKey("main"), "list");
  head(frame, model);
  filters(frame, model);
  frame.skip(12);
  const kit::Card card(frame, NodeKey("card"),
                       {.padding_x = 1, .padding_top = 1, .padding_bottom = 1});
  const std::vector<kit::GridColumn> all = columns(model);
  const kit::Grid grid(
      frame, NodeKey("grid"),
      {.name = "UMS IDs", .line_below_last = false, .empty = "No UMS ID matches these filters."},
      all);
}

}  // namespace components
