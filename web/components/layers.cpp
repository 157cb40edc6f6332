#include "web/components/pages.hpp"
#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/checkbox.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/field.hpp"
#include "web/kit/message.hpp"
#include "web/kit/text.hpp"
#include "web/kit/toast.hpp"
#include "web/kit/usage_bar.hpp"

#include <array>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;

constexpr std::array kUnassign{
    kit::ButtonVm{.label = "Cancel", .autofocus = true},
    kit::ButtonVm{.label = "Unassign pack", .kind = kit::ButtonKind::Danger}};

void before_and_after(Frame& frame, NodeKey key) {
  const kit::Card card(
      frame, key,
      {.padding_x = 17, .padding_top = 13, .padding_bottom = 6, .ground = theme::Color::Sunken});
  const auto row = frame.row({.align = kit::Align::Start});
  const auto half = [&](std::string_view name, TextView label, kit::UsageVm usage) {
    const auto column = frame.column({.width = 202, .gap = 2});
    kit::text(
        frame, key / name / "label",
        {.text = label, .style = theme::Type::CaptionStrong, .color = theme::Color::TextMuted});
    kit::usage_bar(frame, key / name, usage);
  };
  half("now", "Licenses Used now",
       {.used = "225", .total = " / 750", .note = "30%", .share = 0.3f, .width = 202});
  const kit::Point at = frame.pen();
  frame.paint().icon(theme::Icon::Right, {at.x + 28, at.y + 14}, 20, theme::Color::TextMuted);
  frame.skip(76);
  half("after", "After unassigning",
       {.used = "150", .total = " / 600", .note = "25%", .share = 0.25f, .width = 200});
}

void pack(Frame& frame, NodeKey key, TextView id, TextView product, TextView reason) {
  const kit::Block row(frame, {.key = key, .role = kit::Role::ListItem});
  frame.skip(12);
  {
    const auto line = frame.row({.height = 20});
    frame.skip(24);
    kit::checkbox(frame, key / "check", {.name = id, .enabled = reason.empty(), .reason = reason});
    frame.skip(12);
    kit::text(frame, key / "id", {.text = id, .style = theme::Type::BodyStrong});
    frame.skip(8);
    kit::text(frame, key / "product",
              {.text = product, .style = theme::Type::Small, .color = theme::Color::TextMuted});
  }
  frame.skip(2);
  {
    const auto line = frame.row({.height = 16});
    frame.skip(54);
    kit::text(frame, key / "free",
              {.text = "200 free of 200",
               .style = theme::Type::Caption,
               .color = theme::Color::TextMuted});
  }
  if (!reason.empty()) {
    frame.skip(4);
    const auto line = frame.row({.height = 16});
    frame.skip(54);
    kit::text(frame, key / "reason",
              {.text = reason,
               .style = theme::Type::CaptionStrong,
               .color = theme::Color::DangerText,
               .icon = theme::Icon::Lock});
  }
  frame.skip(12);
  const kit::Point end = frame.pen();
  frame.paint().horizontal_line(end.x, end.y, frame.rest(), theme::Color::Line);
  frame.skip(1);
}

}  // namespace

void draw_confirmation(Frame& frame, Model& model) {
  const NodeKey key("unassign");
  kit::Dialog dialog(frame, key,
                     {.title = "Unassign WE-9B2XM from UMS Production?",
                      .line = "Workspace Edition, 75 of 150 used. Kestrel Valley Clinics.",
                      .kind = kit::DialogKind::Confirmation});
  model.dismissed |= dialog.dismissed();
  frame.skip(16);
  before_and_after(frame, key / "change");
  frame.skip(10);
  {
    const kit::Block list(frame, {.key = key / "list", .role = kit::Role::List});
    kit::point(
        frame, key / "keep",
        {.icon = theme::Icon::Monitor,
         .title = "75 devices keep their licenses",
         .text = "They work until the pack expires on 14 Dec 2026. Their slots stay taken."});
    kit::point(frame, key / "none",
               {.icon = theme::Icon::Minus,
                .icon_color = theme::Color::WarningText,
                .title = "No new licenses from this pack",
                .text = "UMS Production can no longer give out its 75 free licenses."});
    kit::point(frame, key / "renew",
               {.icon = theme::Icon::Refresh,
                .icon_color = theme::Color::WarningText,
                .title = "Renewals stop reaching these devices",
                .text = "If you renew the pack, the 75 devices do not get the new end date."});
    kit::point(frame, key / "contact",
               {.icon = theme::Icon::Clock,
                .title = "The UMS sees this at its next contact",
                .text = "Or choose Refresh under Registered packs in the UMS Console."});
  }
  frame.skip(10);
  if (const auto pressed = dialog.footer("You can assign the pack again.", kUnassign)) {
    ++model.presses;
    model.dismissed |= *pressed == 0;
  }
}

void draw_panel(Frame& frame, Model& model) {
  const NodeKey key("assign");
  kit::SidePanel panel(frame, key,
                       {.title = "Assign Product Packs",
                        .line = "To UMS Production, Kestrel Valley Clinics",
                        .close_name = "Close"});
  model.dismissed |= panel.dismissed();
  if (auto text = kit::text_field(frame, key / "search",
                                  {.label = "Pack ID, product or comment",
                                   .value = model.search,
                                   .kind = kit::FieldKind::Search,
                                   .label_hidden = true,
                                   .placeholder = "Pack ID, product or comment",
                                   .icon = theme::Icon::Search})) {
    model.search = *text;
  }
  {
    const auto row = frame.row({.height = 44});
    if (kit::checkbox(frame, key / "all",
                      {.name = "Select all that can be assigned",
                       .check = kit::Check::Mixed,
                       .labeled = true})) {
      ++model.presses;
    }
  }
  panel.begin_list("Packs that can be assigned", 226);
  {
    const kit::Block list(frame, {.key = key / "packs", .role = kit::Role::List});
    pack(frame, key / "first", "WE-2M8HV", "Workspace Edition", {});
    pack(frame, key / "second", "UDP-5TT0C", "UD Pocket", {});
    pack(frame, key / "third", "WE-1C9FZ", "Workspace Edition",
         "Expired. Renew it before you assign it.");
  }
  panel.begin_totals();
  kit::text(frame, key / "totals",
            {.text = "Licenses Used after assigning",
             .style = theme::Type::Small,
             .color = theme::Color::TextMuted});
  constexpr std::array kButtons{
      kit::ButtonVm{.label = "Cancel"},
      kit::ButtonVm{.label = "Assign 2 packs", .kind = kit::ButtonKind::Primary}};
  if (panel.footer("2 packs selected", kButtons)) ++model.presses;
}

void draw_form(Frame& frame, Model& model) {
  const NodeKey key("form");
  kit::Dialog dialog(frame, key,
                     {.title = "Register UMS",
                      .line = "Kestrel Valley Clinics",
                      .width = theme::size::kDialogSmall,
                      .padding = 20,
                      .footer = theme::size::kDialogFooterSmall});
  model.dismissed |= dialog.dismissed();
  frame.skip(12);
  {
    const kit::Block form(frame, {.key = key / "fields", .role = kit::Role::Form}, 12);
    if (auto text = kit::text_field(frame, key / "name",
                                    {.label = "Name",
                                     .value = model.text,
                                     .help = "1 to 64 characters, unique in this company",
                                     .counter = "11 / 64",
                                     .required = true,
                                     .autofocus = true})) {
      model.text = *text;
    }
    kit::file_field(frame, key / "file",
                    {.label = "UMS ID certificate (.crt, .cer, .cert, .pem)",
                     .prompt = "Choose a file, or drop it here",
                     .accept = ".crt,.cer,.cert,.pem",
                     .message = "This file has 3 certificates. Upload exactly one.",
                     .tone = kit::Tone::Danger});
    constexpr std::array kChoices{
        kit::RadioVm{"new", "New packs only", "Packs delivered from now on go to UMS Test."},
        kit::RadioVm{"all", "New packs and 2 packs without a UMS ID"}};
    if (auto choice =
            kit::radio_group(frame, key / "choice", "Auto assign", kChoices, model.radio)) {
      model.radio = *choice;
    }
    kit::message(
        frame, key / "note",
        {.text = "Without a connection the UMS does not see a new end date. Download again "
                 "after each renewal.",
         .tone = kit::Tone::Neutral});
  }
  frame.skip(16);
  constexpr std::array kButtons{
      kit::ButtonVm{.label = "Cancel"},
      kit::ButtonVm{.label = "Register", .kind = kit::ButtonKind::Primary, .enabled = false}};
  if (dialog.footer({}, kButtons)) ++model.presses;
}

void draw_toasts(Frame& frame, Model& model) {
  constexpr std::array kToasts{kit::ToastVm{.id = "assigned",
                                            .text = "2 packs assigned to UMS Production.",
                                            .action = "Undo",
                                            .close_name = "Close"},
                               kit::ToastVm{.id = "saved",
                                            .text = "Saved. Sent once you are online.",
                                            .tone = kit::Tone::Neutral,
                                            .action = "Undo",
                                            .close_name = "Close"},
                               kit::ToastVm{.id = "failed",
                                            .text = "The name was not saved.",
                                            .tone = kit::Tone::Danger,
                                            .action = "Try again",
                                            .close_name = "Close"}};
  draw_basics(frame, model);
  const kit::ToastsResult result =
      kit::toasts(frame, NodeKey("toasts"), "Notifications", kToasts, 24);
  if (result.action || result.closed) ++model.presses;
}

}  // namespace components
