#include "web/components/pages.hpp"
#include "web/kit/block.hpp"
#include "web/kit/breadcrumb.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/code_block.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/field.hpp"
#include "web/kit/message.hpp"
#include "web/kit/status_chip.hpp"
#include "web/kit/switch_button.hpp"
#include "web/kit/tabs.hpp"
#include "web/kit/text.hpp"
#include "web/kit/usage_bar.hpp"
#include "web/kit/validity_bar.hpp"

#include <array>

namespace components {
namespace {

using kit::Frame;
using kit::NodeKey;
using kit::TextView;

void strong(Frame& frame, NodeKey key, TextView text) {
  kit::text(frame, key, {.text = text, .style = theme::Type::BodyStrong});
}

void key_facts(Frame& frame, Model& model) {
  const NodeKey key("facts");
  kit::KeyFacts facts(frame, key);
  {
    const auto cell = facts.cell(key / "id", "Identifier (first 10 \xE2\x80\xA6 last 10)", 264);
    strong(frame, key / "id-value", "3A91F07C5E \xE2\x80\xA6 B2D84C106F");
    frame.skip(4);
    kit::icon_button(frame, key / "id-copy",
                     {.icon = theme::Icon::Copy,
                      .name = "Copy identifier",
                      .size = 28,
                      .icon_size = 18,
                      .color = theme::Color::TextMuted});
  }
  {
    const auto cell = facts.cell(key / "contact", "Last contact", 152);
    strong(frame, key / "contact-value", "4 min ago");
  }
  {
    const auto cell = facts.cell(key / "expiry", "Earliest expiry", 200);
    strong(frame, key / "expiry-value", "14 Dec 2026");
    frame.skip(6);
    kit::text(frame, key / "expiry-left",
              {.text = "20 days",
               .style = theme::Type::CaptionStrong,
               .color = theme::Color::WarningText,
               .icon = theme::Icon::Clock,
               .icon_gap = 3});
  }
  {
    const auto cell = facts.cell(key / "used", "Licenses Used", 192);
    kit::usage_bar(frame, key / "usage",
                   {.used = "225",
                    .total = " / 750",
                    .note = "30%",
                    .share = 0.3f,
                    .width = 152,
                    .height = 20});
  }
  {
    const auto cell = facts.cell(key / "auto", "Auto assign", 130);
    if (kit::switch_button(frame, key / "auto-switch",
                           {.name = "Auto assign", .word = "On", .on = model.switched})) {
      model.switched = !model.switched;
    }
  }
}

void points(Frame& frame) {
  const NodeKey key("points");
  const kit::Card card(frame, key, {.width = 352, .name = "Why are no licenses flowing?"});
  kit::heading(frame, key / "title", {.text = "Why are no licenses flowing?", .level = 2});
  const kit::Block list(frame, {.key = key / "list", .role = kit::Role::List});
  kit::point(frame, key / "eula",
             {.icon = theme::Icon::Error,
              .icon_color = theme::Color::DangerText,
              .title = "EULA not accepted yet",
              .text = "EMP-71RTC gives out no licenses until you do.",
              .text_style = theme::Type::Caption});
  kit::point(frame, key / "conditions",
             {.icon = theme::Icon::Warn,
              .icon_color = theme::Color::WarningText,
              .title = "Distribution conditions",
              .text = "Set in the UMS, not here. EMP packs give out nothing until a condition "
                      "exists.",
              .text_style = theme::Type::Caption});
}

void certificate_details(Frame& frame, NodeKey key, Model& model) {
  const kit::Block facts(frame, {.key = key / "facts", .role = kit::Role::Facts});
  const auto row = [&](std::string_view name, kit::FactVm vm) {
    if (kit::fact(frame, key / name, vm)) ++model.presses;
  };
  row("subject", {.label = "Subject",
                  .value = "CN=ums-prod-01, O=Kestrel Valley Clinics",
                  .copy_name = "Copy subject"});
  row("issuer", {.label = "Issuer",
                 .value = "CN=ums-prod-01, O=Kestrel Valley Clinics",
                 .note = "(self-signed)",
                 .copy_name = "Copy issuer"});
  row("serial", {.label = "Serial number",
                 .value = "5C 19 E0 84 2B 7F A3 61",
                 .copy_name = "Copy serial number"});
  row("public", {.label = "Public key", .value = "RSA, 4096 bits"});
  row("signature", {.label = "Signature", .value = "SHA-512 with RSA"});
  if (kit::fingerprint_fact(frame, key / "sha256",
                            {.label = "SHA-256 fingerprint",
                             .hex = "3A91F07C5E18D4A62B9E710C8F35E247"
                                    "906DBB14C8537AEF0269A1B2D84C106F",
                             .copy_name = "Copy fingerprint"})) {
    ++model.presses;
  }
}

}  // namespace

void draw_details(Frame& frame, Model& model) {
  const auto main =
      frame.inside({.key = NodeKey("main"), .role = kit::Role::Main, .box = frame.page()});
  const auto area = frame.area({248, 74, frame.page().w - 280, 0});
  constexpr std::array kCrumbs{kit::CrumbVm{"UMS ID", "/"}, kit::CrumbVm{"UMS Production"}};
  kit::breadcrumb(frame, NodeKey("crumbs"), "Breadcrumb", kCrumbs);
  frame.skip(6);
  {
    const auto row = frame.row({.height = 40});
    kit::heading(frame, NodeKey("title"),
                 {.text = "UMS Production", .level = 1, .style = theme::Type::PageTitle});
    frame.skip(12);
    kit::status_chip(frame, NodeKey("status"), {.label = "Active", .tone = kit::Tone::Success});
  }
  frame.skip(16);
  key_facts(frame, model);
  frame.skip(16);
  constexpr std::array kTabs{kit::TabVm{"packs", "Product Packs", "3"},
                             kit::TabVm{"devices", "Devices", "225"},
                             kit::TabVm{"certificate", "Certificate"}};
  if (auto tab = kit::tabs(frame, NodeKey("tabs"), "UMS Production", kTabs, model.tab)) {
    model.tab = *tab;
  }
  frame.skip(16);
  const kit::Point corner = frame.pen();
  const auto panel = kit::tab_panel(frame, NodeKey("tabs"), kTabs[model.tab].id,
                                    {corner.x, corner.y, frame.rest(), 400});
  constexpr std::array kActions{
      kit::ButtonVm{.label = "Try now", .kind = kit::ButtonKind::OnWarning, .small = true}};
  if (kit::banner(frame, NodeKey("banner"),
                  {.strong = "You are offline.", .text = "Data is from 09:40."}, kActions)) {
    ++model.presses;
  }
  frame.skip(16);
  points(frame);
  frame.skip(16);
  kit::message(frame, NodeKey("message"),
               {.text = "The server did not answer. What you see is from 09:40 and may be older "
                        "than what others see.",
                .tone = kit::Tone::Danger,
                .tinted = true});
}

void draw_certificate(Frame& frame, Model& model) {
  const NodeKey key("certificate");
  kit::Dialog dialog(frame, key,
                     {.title = "Certificate of UMS Production",
                      .line = "Identifies this UMS installation to Kestrel Valley Clinics",
                      .width = theme::size::kDialogCertificate,
                      .height = 716,
                      .close_name = "Close"});
  model.dismissed |= dialog.dismissed();
  frame.skip(16);
  {
    const kit::Card card(
        frame, key / "validity",
        {.padding_x = 21, .padding_top = 17, .padding_bottom = 13, .ground = theme::Color::Sunken});
    {
      const auto row = frame.row({.height = 24});
      kit::status_chip(frame, key / "status", {.label = "Valid", .tone = kit::Tone::Success});
      frame.skip(12);
      strong(frame, key / "left", "802 days left");
    }
    frame.skip(14);
    kit::validity_bar(frame, key / "bar",
                      {.today = 0.56f,
                       .reminder = 0.95f,
                       .from_date = "3 Feb 2024",
                       .from_label = "Valid from",
                       .until_date = "3 Feb 2029",
                       .until_label = "Valid until",
                       .today_date = "24 Nov 2026",
                       .today_label = "Today"});
  }
  frame.skip(12);
  constexpr std::array kTabs{kit::TabVm{"details", "Details"}, kit::TabVm{"pem", "PEM"},
                             kit::TabVm{"history", "History", "2"}};
  if (auto tab = kit::tabs(frame, key / "tabs", "Certificate", kTabs, model.tab)) model.tab = *tab;
  frame.skip(4);
  {
    const kit::Point corner = frame.pen();
    const auto panel = kit::tab_panel(frame, key / "tabs", kTabs[model.tab].id,
                                      {corner.x, corner.y, frame.rest(), 240});
    if (model.tab == 0) {
      certificate_details(frame, key, model);
    } else {
      frame.skip(8);
      kit::code_block(frame, key / "pem",
                      {.name = "Certificate as PEM",
                       .text = "-----BEGIN CERTIFICATE-----\nMIIFazCCA1OgAwIBAgIIXBnghCt/o2EwDQY"
                               "\nAQENBQAwNjEUMBIGA1UEAwwLdW1zLXByb2QtMDExHjAc\n"
                               "-----END CERTIFICATE-----"});
    }
  }
  frame.skip(4);
  {
    const kit::Card card(frame, key / "compare",
                         {.padding_x = 17, .padding_top = 15, .padding_bottom = 15});
    if (auto text = kit::text_field(frame, key / "paste",
                                    {.label = "Compare fingerprint",
                                     .value = model.search,
                                     .placeholder = "Paste the value shown in the UMS Console.",
                                     .clear_name = "Clear",
                                     .small_text = true})) {
      model.search = *text;
    }
  }
  const kit::ButtonVm replace{.label = "Replace certificate", .icon = theme::Icon::Swap};
  constexpr std::array kButtons{
      kit::ButtonVm{.label = "Download .crt", .icon = theme::Icon::Download},
      kit::ButtonVm{.label = "Done", .kind = kit::ButtonKind::Primary}};
  if (dialog.footer({}, kButtons, &replace)) ++model.presses;
}

}  // namespace components
