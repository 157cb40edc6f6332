#include "web/components/pages.hpp"
#include "web/components/posed.hpp"
#include "web/components/sheet.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/field.hpp"
#include "web/kit/filter_chip.hpp"
#include "web/kit/menu.hpp"
#include "web/kit/status_chip.hpp"
#include "web/kit/switch_button.hpp"
#include "web/kit/text.hpp"
#include "web/kit/usage_bar.hpp"

#include <array>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;
using Pose = Frame::Pose;

constexpr float kFieldCards = 389;

void buttons(Frame& frame, Model& model) {
  struct Column {
    std::string_view id;
    TextView name;
    float width;
    Pose pose = Pose::Live;
    bool enabled = true, busy = false;
  };
  constexpr std::array kColumns{Column{"rest", "Rest", 88},
                                Column{"hover", "Hover", 88, Pose::Hover},
                                Column{"focus", "Focus", 88, Pose::Focus},
                                Column{"pressed", "Pressed", 92, Pose::Held},
                                Column{"disabled", "Disabled", 88, Pose::Live, false},
                                Column{"busy", "Busy", 104, Pose::Live, true, true}};
  struct Row {
    TextView name, label;
    kit::ButtonKind kind;
  };
  constexpr std::array kRows{Row{"Primary", "Assign", kit::ButtonKind::Primary},
                             Row{"Secondary", "Back", kit::ButtonKind::Secondary},
                             Row{"Quiet", "Clear", kit::ButtonKind::Quiet},
                             Row{"Danger", "Remove", kit::ButtonKind::Danger}};
  constexpr float kFirst = 80;
  const NodeKey key("buttons");
  const kit::Card card(frame, key, {});
  card_title(frame, key / "title", "Buttons, 36 px");
  {
    const auto row = frame.row({.height = 16});
    frame.skip(kFirst);
    for (const Column& column : kColumns)
      caption(frame, key / column.id, column.name, column.width);
  }
  frame.skip(8);
  for (const Row& row_vm : kRows) {
    const NodeKey row_key = key / row_vm.name.view();
    {
      const auto row = frame.row({.height = 36});
      caption(frame, row_key / "name", row_vm.name, kFirst);
      for (const Column& column : kColumns) {
        const auto cell = frame.row({.height = 36, .width = column.width});
        frame.pose(column.pose);
        if (kit::button(frame, row_key / column.id,
                        {.label = row_vm.label,
                         .kind = row_vm.kind,
                         .enabled = column.enabled,
                         .busy = column.busy})) {
          ++model.presses;
        }
        frame.pose(Pose::Live);
      }
    }
    if (&row_vm != &kRows.back()) frame.skip(10);
  }
}

void switches(Frame& frame, Model& model) {
  constexpr float kWidth = 76;
  const NodeKey key("switches");
  const kit::Card card(frame, key, {});
  card_title(frame, key / "title", "Switch 36 x 20, checkbox 18 (hit area at least 24 x 24)");
  const auto sample = [&](TextView name, std::string_view id, auto draw) {
    const auto column = frame.column({.width = kWidth, .gap = 8});
    caption(frame, key / id / "name", name, kWidth);
    const auto row = frame.row({.height = 24});
    draw(key / id / "control");
  };
  const auto toggle = [&](TextView name, kit::SwitchVm vm, Pose pose = Pose::Live) {
    sample(name, name.view(), [&](NodeKey control) {
      vm.name = name;
      frame.pose(pose);
      if (kit::switch_button(frame, control, vm)) model.switched = !model.switched;
      frame.pose(Pose::Live);
    });
  };
  const auto check = [&](TextView name, std::string_view id, kit::CheckboxVm vm,
                         Pose pose = Pose::Live) {
    sample(name, id, [&](NodeKey control) {
      vm.name = name;
      frame.pose(pose);
      if (kit::checkbox(frame, control, vm)) model.checked = !model.checked;
      frame.pose(Pose::Live);
    });
  };
  {
    const auto row = frame.row({.align = kit::Align::Start});
    toggle("Off", {.name = {}, .word = {}});
    toggle("On", {.name = {}, .word = {}, .on = model.switched});
    toggle("Focus", {.name = {}, .word = {}, .on = true}, Pose::Focus);
    toggle("Disabled", {.name = {}, .word = {}, .on = true, .enabled = false});
    toggle("Busy", {.name = {}, .word = {}, .on = true, .busy = true});
    toggle("Pending", {.name = {}, .word = {}, .on = true, .pending = true});
    toggle("Failed", {.name = {}, .word = {}, .failed = true, .reason = "It was not saved."});
    check("Unchecked", "unchecked", {.name = {}});
  }
  frame.skip(12);
  {
    const auto row = frame.row({.align = kit::Align::Start});
    check("Checked", "checked",
          {.name = {}, .check = model.checked ? kit::Check::On : kit::Check::Off});
    check("Mixed", "mixed", {.name = {}, .check = kit::Check::Mixed});
    check("Focus", "check-focus", {.name = {}, .check = kit::Check::On}, Pose::Focus);
    check("Disabled", "check-disabled",
          {.name = {}, .enabled = false, .reason = "It has expired."});
    check("Labeled", "labeled", {.name = {}, .labeled = true});
  }
}

void chips(Frame& frame, Model& model) {
  const NodeKey key("chips");
  const kit::Card card(frame, key, {});
  card_title(frame, key / "title", "Filter chip 32 px");
  const auto row = frame.row({.gap = 14, .align = kit::Align::Start});
  const auto chip = [&](TextView name, kit::FilterChipVm vm, Pose pose = Pose::Live) {
    const auto column = frame.column({.width = vm.on ? 118.0f : 96.0f, .gap = 8});
    caption(frame, key / name.view() / "name", name, 96);
    const auto line = frame.row({.height = 32});
    frame.pose(pose);
    if (kit::filter_chip(frame, key / name.view() / "chip", vm)) model.chip = !model.chip;
    frame.pose(Pose::Live);
  };
  chip("Rest", {.label = "Expiring", .count = "2"});
  chip("Hover", {.label = "Expiring", .count = "2"}, Pose::Hover);
  chip("Focus", {.label = "Expiring", .count = "2"}, Pose::Focus);
  chip("On", {.label = "Expiring", .count = "2", .on = model.chip});
  chip("Nothing to show", {.label = "Over-consumed", .count = "0", .enabled = false});
}

void statuses(Frame& frame) {
  const NodeKey key("statuses");
  const kit::Card card(frame, key, {});
  card_title(frame, key / "title", "Status chip 24 px: shape and word, never color alone");
  const auto chip = [&](TextView label, kit::Tone tone, std::optional<theme::Icon> icon = {}) {
    kit::status_chip(frame, key / label.view(), {.label = label, .tone = tone, .icon = icon});
  };
  {
    const auto row = frame.row({.height = 24, .gap = 8});
    chip("Valid", kit::Tone::Success);
    chip("Expires in 12 days", kit::Tone::Warning);
    chip("Expired 5 Nov", kit::Tone::Danger);
    chip("Not seen yet", kit::Tone::Neutral);
    chip("EULA pending", kit::Tone::Danger, theme::Icon::Lock);
  }
  frame.skip(8);
  const auto row = frame.row({.height = 24, .gap = 8});
  chip("Checking", kit::Tone::Info, theme::Icon::Refresh);
  chip("Pending", kit::Tone::Neutral);
}

void usages(Frame& frame) {
  const NodeKey key("usages");
  const kit::Card card(frame, key, {.padding_bottom = 9});
  card_title(frame, key / "title", "Usage bar 4 px");
  const auto row = frame.row({.gap = 26, .align = kit::Align::Start});
  const auto bar = [&](std::string_view name, kit::UsageVm vm) {
    vm.width = 136;
    kit::usage_bar(frame, key / name, vm);
  };
  bar("normal", {.used = "225", .total = " / 750", .note = "30%", .share = 0.3f});
  bar("near", {.used = "96",
               .total = " / 100",
               .note = "4 left",
               .usage = kit::Usage::Near,
               .share = 0.96f});
  bar("over", {.used = "64", .total = " / 50", .note = "Over by 14", .usage = kit::Usage::Over});
  bar("none", {.used = "0", .total = " / 0", .note = "No licenses"});
}

void fields(Frame& frame, Model& model) {
  const NodeKey key("fields");
  const kit::Card card(frame, key, {.width = 327, .height = kFieldCards});
  card_title(frame, key / "title", "Text field 36 px");
  const auto column = frame.column({.gap = 12});
  if (auto text =
          kit::text_field(frame, key / "name", {.label = "New name", .value = model.text})) {
    model.text = *text;
  }
  posed_field(frame, key / "focus", {.label = "New name, focus", .value = "UMS Staging"});
  kit::text_field(frame, key / "error",
                  {.label = "New name, error",
                   .value = "UMS Production",
                   .message = "This name is in use. Choose another one.",
                   .tone = kit::Tone::Danger});
  kit::text_field(frame, key / "disabled",
                  {.label = "New name, disabled", .value = "UMS Production", .enabled = false});
}

void compared(Frame& frame) {
  const NodeKey key("compare");
  const kit::Card card(frame, key, {.height = kFieldCards});
  card_title(frame, key / "title", "Compare fingerprint");
  const auto column = frame.column({.gap = 12});
  kit::text_field(frame, key / "empty",
                  {.label = "Empty", .value = {}, .placeholder = "Paste a SHA-256 fingerprint"});
  kit::text_field(frame, key / "short",
                  {.label = "Too short",
                   .value = "3a:91:f0:7c:5e:18:d4:a6:2b:9e",
                   .message = "10 of 32 bytes. Paste the whole value.",
                   .tone = kit::Tone::Warning,
                   .small_text = true});
  kit::text_field(frame, key / "match",
                  {.label = "Match",
                   .value = "3a:91:f0:7c:5e:18:d4:a6:2b:9e:71:0c:8f:35:e2:47:90:6d:bb:14",
                   .message = "Match. All 32 bytes are the same.",
                   .tone = kit::Tone::Success,
                   .small_text = true});
  kit::text_field(frame, key / "differs",
                  {.label = "No match",
                   .value = "3a:91:f0:7c:5e:18:d4:a6:2b:9e:71:0c:8f:35:aa:47:90:6d:bb:14",
                   .message = "No match. 5 bytes differ, the first is byte 15.",
                   .tone = kit::Tone::Danger,
                   .small_text = true});
}

void menus(Frame& frame, Model& model) {
  const NodeKey key("menus");
  kit::MenuResult result;
  {
    const kit::Card card(frame, key, {.height = 335});
    card_title(frame, key / "title", "Menus, tooltip");
    const auto row = frame.row({.height = 36, .gap = 12});
    if (kit::menu_button(frame, key / "more",
                         {.name = "More actions", .open = model.menu_open, .size = 36})) {
      model.menu_open = !model.menu_open;
    }
    if (kit::icon_button(frame, key / "copy",
                         {.icon = theme::Icon::Copy, .name = "Copy fingerprint"})) {
      ++model.presses;
    }
    constexpr std::array kOptions{kit::OptionVm{"10", "10"}, kit::OptionVm{"25", "25"},
                                  kit::OptionVm{"100", "100"}};
    if (auto value =
            kit::select(frame, key / "rows",
                        {.name = "Rows per page",
                         .value = model.choice,
                         .width = kit::width_of(frame, theme::Type::Body, model.choice, kOptions)},
                        kOptions)) {
      model.choice = *value;
    }
    caption(frame, key / "hint", "Tooltip after 500 ms, 8 px from its target", 300);
  }
  if (!model.menu_open) return;
  constexpr std::array kItems{
      kit::MenuItemVm{.id = "first",
                      .label = "Kestrel Valley Clinics",
                      .second = "GA-204817, 12 UMS IDs",
                      .selected = true},
      kit::MenuItemVm{
          .id = "second", .label = "Lindqvist Logistics", .second = "GA-118230, 3 UMS IDs"},
      kit::MenuItemVm{.id = "theme",
                      .label = "Theme",
                      .trailing = "Light",
                      .icon = theme::Icon::Monitor,
                      .separated = true},
      kit::MenuItemVm{.id = "off",
                      .label = "Rename",
                      .icon = theme::Icon::Pencil,
                      .enabled = false,
                      .reason = "You may not change it."},
      kit::MenuItemVm{
          .id = "remove", .label = "Remove", .icon = theme::Icon::Trash, .danger = true}};
  result = kit::menu(frame, key / "menu",
                     {.opener = key / "more",
                      .name = "More actions",
                      .title = "Actions",
                      .width = 280,
                      .side = kit::MenuSide::AlignLeft},
                     kItems);
  if (result.chosen || result.dismissed) model.menu_open = false;
}

}  // namespace

void draw_basics(Frame& frame, Model& model) {
  constexpr float kEdge = 24, kTop = 62, kLeft = 660, kBetween = 16, kGap = 14;
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  {
    const auto area = frame.area({kEdge, 20, frame.page().w - 2 * kEdge, 28});
    const auto row = frame.row({.height = 28, .gap = 12});
    kit::heading(frame, NodeKey("title"),
                 {.text = "Components and states", .level = 1, .style = theme::Type::DialogTitle});
    kit::text(frame, NodeKey("subtitle"),
              {.text = "Rest, hover, focus, pressed, disabled, busy and error",
               .style = theme::Type::Small,
               .color = theme::Color::TextMuted});
  }
  if (!has_room(frame)) return;
  {
    const auto area = frame.area({kEdge, kTop, kLeft, 0});
    const auto column = frame.column({.gap = kGap});
    buttons(frame, model);
    switches(frame, model);
    chips(frame, model);
    statuses(frame);
    usages(frame);
  }
  const float x = kEdge + kLeft + kBetween;
  const auto area = frame.area({x, kTop, frame.page().w - x - kEdge, 0});
  const auto column = frame.column({.gap = kGap});
  {
    const auto row = frame.row({.gap = kGap, .align = kit::Align::Start});
    fields(frame, model);
    compared(frame);
  }
  menus(frame, model);
}

}  // namespace components
