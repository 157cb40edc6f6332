#include "web/components/screen_samples.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace components {
namespace {

using portal::Tone;
using portal::UsageKind;

struct Row {
  std::string_view name, second, used, total, note;
  UsageKind usage;
  int permille;
  std::string_view packs, expiry;
  Tone expiry_tone;
  portal::ChipVm certificate;
  bool on;
};

const std::array kRows{Row{"UMS Branch Bergen",
                           "Last contact 6 min ago",
                           "148",
                           " / 160",
                           "12 left",
                           UsageKind::Near,
                           925,
                           "2",
                           "Earliest expiry 30 Jun 2027",
                           Tone::Neutral,
                           {"Valid", Tone::Success},
                           true},
                       Row{"UMS Demo lab",
                           "Last contact 2 h ago",
                           "18",
                           " / 25",
                           "72%",
                           UsageKind::Normal,
                           720,
                           "1",
                           "Expires in 9 days",
                           Tone::Warning,
                           {"Valid", Tone::Success},
                           true},
                       Row{"UMS DR site",
                           "Never contacted",
                           "0",
                           " / 0",
                           "No licenses",
                           UsageKind::Normal,
                           0,
                           "",
                           "",
                           Tone::Neutral,
                           {"Not seen yet", Tone::Neutral},
                           false},
                       Row{"UMS Finance",
                           "Last contact 11 min ago",
                           "64",
                           " / 200",
                           "32%",
                           UsageKind::Normal,
                           320,
                           "2",
                           "Earliest expiry 1 Feb 2027",
                           Tone::Neutral,
                           {"Expires in 12 days", Tone::Warning},
                           true},
                       Row{"UMS Headquarters",
                           "Last contact 3 min ago",
                           "1,214",
                           " / 1,200",
                           "Over by 14",
                           UsageKind::Over,
                           1000,
                           "4",
                           "Earliest expiry 18 May 2027",
                           Tone::Neutral,
                           {"Valid", Tone::Success},
                           true},
                       Row{"UMS Kiosk fleet",
                           "Last contact 8 min ago",
                           "96",
                           " / 100",
                           "4 left",
                           UsageKind::Near,
                           960,
                           "1",
                           "Earliest expiry 9 Aug 2027",
                           Tone::Neutral,
                           {"Valid", Tone::Success},
                           true},
                       Row{"UMS Migration 2026",
                           "Last contact 19 days ago",
                           "40",
                           " / 300",
                           "13%",
                           UsageKind::Normal,
                           130,
                           "2",
                           "Earliest expiry 12 Apr 2027",
                           Tone::Neutral,
                           {"Expired 5 Nov", Tone::Danger},
                           false},
                       Row{"UMS Production",
                           "Last contact 4 min ago",
                           "225",
                           " / 750",
                           "30%",
                           UsageKind::Normal,
                           300,
                           "3",
                           "Expires in 20 days",
                           Tone::Warning,
                           {"Valid", Tone::Success},
                           true},
                       Row{"UMS Radiology",
                           "Last contact 2 min ago",
                           "310",
                           " / 480",
                           "65%",
                           UsageKind::Normal,
                           650,
                           "2",
                           "1 of 2 expired",
                           Tone::Danger,
                           {"Valid", Tone::Success},
                           true},
                       Row{"UMS Staging",
                           "Last contact 1 h ago",
                           "12",
                           " / 50",
                           "24%",
                           UsageKind::Normal,
                           240,
                           "1",
                           "Earliest expiry 30 Jun 2027",
                           Tone::Neutral,
                           {"Valid", Tone::Success},
                           false}};

portal::AutoAssignVm switch_of(const std::string& name, bool on) {
  return {.name = "Auto assign, " + name, .word = on ? "On" : "Off", .on = on, .reason = {}};
}

portal::RowVm row_of(const Row& from) {
  portal::RowVm vm;
  vm.id = vm.name = from.name;
  vm.url = "/components?show=overview";
  vm.second = from.second;
  vm.usage = {std::string(from.used), std::string(from.total), std::string(from.note), from.usage,
              from.permille};
  vm.has_packs = !from.packs.empty();
  vm.packs = vm.has_packs ? from.packs : "None";
  vm.expiry = {std::string(from.expiry), from.expiry_tone};
  if (!vm.has_packs) {
    vm.assign_url = "/components?show=panel";
    vm.assign_name = "Assign Product Packs to " + vm.name;
  }
  vm.certificate = from.certificate;
  vm.certificate_url = "/components?show=certificate";
  vm.view_name = "View certificate of " + vm.name;
  vm.auto_assign = switch_of(vm.name, from.on);
  vm.menu_name = "More actions for " + vm.name;
  vm.select_name = "Select " + vm.name;
  return vm;
}

portal::PackRowVm pack(std::string id, std::string product, portal::UsageVm usage,
                       std::string expires, portal::LineVm expires_in, portal::ChipVm status,
                       std::string picked_up) {
  portal::PackRowVm vm;
  vm.id = vm.pack_id = std::move(id);
  vm.product = std::move(product);
  vm.usage = std::move(usage);
  vm.expires = std::move(expires);
  vm.expires_in = std::move(expires_in);
  vm.status = std::move(status);
  vm.picked_up = std::move(picked_up);
  vm.unassign_name = "Unassign " + vm.pack_id;
  return vm;
}

}  // namespace

portal::FrameVm sample_frame() {
  portal::FrameVm vm;
  vm.company = "Kestrel Valley Clinics";
  vm.company_line = "Global Account ID GA-204817";
  vm.company_name = "Kestrel Valley Clinics Global Account ID GA-204817, choose a company";
  vm.status = "Data as of 09:42";
  vm.account = "Dana Whitfield";
  vm.account_name = "Dana Whitfield UMS Admin, account";
  vm.role = "UMS Admin";
  vm.initials = "DW";
  vm.can_help = true;
  vm.list_url = "/components?show=offline";
  vm.list_count = "12";
  return vm;
}

portal::ListVm sample_list() {
  portal::ListVm vm;
  vm.count = "12";
  using enum query::Chip;
  vm.chips = {{Expiring, "Expiring", "3", false, true},
              {NearLimit, "Near limit", "2", false, true},
              {OverConsumed, "Over-consumed", "1", false, true},
              {AutoAssignOff, "Auto assign off", "4", false, true},
              {CertificateProblems, "Certificate problems", "2", false, true}};
  for (const Row& row : kRows) vm.rows.push_back(row_of(row));
  vm.matches = 12;
  vm.pager.rows = "10";
  vm.pager.range =
      "1\xE2\x80\x93"
      "10 of 12";
  vm.pager.pages = {{"1", "Page 1", 1, true, false}, {"2", "Page 2", 2, false, false}};
  vm.pager.has_next = true;
  return vm;
}

portal::FrameVm sample_frame_offline() {
  portal::FrameVm vm = sample_frame();
  vm.status = "Offline";
  vm.link = portal::LinkState::Away;
  vm.banner = portal::BannerVm{.strong = "You are offline.",
                               .text =
                                   "Data is from 09:40. 2 changes wait for the connection, "
                                   "1 needs your decision.",
                               .show_changes = true,
                               .can_try = true};
  return vm;
}

portal::ListVm sample_list_offline() {
  portal::ListVm vm = sample_list();
  for (portal::RowVm& row : vm.rows) {
    if (row.name == "UMS Demo lab" || row.name == "UMS Kiosk fleet") {
      row.second = "1 change pending";
      row.second_kind = portal::SecondLine::Pending;
    } else if (row.name == "UMS Staging") {
      row.second = "Needs your decision";
      row.second_kind = portal::SecondLine::Decision;
    }
  }
  return vm;
}

portal::DetailsVm sample_details() {
  portal::DetailsVm vm;
  vm.id = vm.name = "UMS Production";
  vm.list_url = "/components?show=offline";
  vm.state = {"Active", Tone::Success};
  vm.rename_name = "Rename UMS Production";
  vm.license = {"Download UMS license", true, {}};
  vm.identifier = "3A91F07C5E \xE2\x80\xA6 B2D84C106F";
  vm.fingerprint = "3A:91:F0:7C \xE2\x80\xA6 10:6F";
  vm.contact = "4 min ago";
  vm.contact_time = "09:38";
  vm.earliest = "14 Dec 2026";
  vm.earliest_in = {"20 days", Tone::Warning};
  vm.usage = {"225", " / 750", "30%", UsageKind::Normal, 300};
  vm.auto_assign = switch_of(vm.name, true);
  vm.pack_count = "3";
  vm.packs = {
      pack("WE-9B2XM", "Workspace Edition", {"75", " / 150", "50%", UsageKind::Normal, 500},
           "14 Dec 2026", {"in 20 days", Tone::Warning},
           {"Expiring", Tone::Warning, portal::Mark::Clock}, "Picked up by UMS"),
      pack("WE-4K7QD", "Workspace Edition", {"150", " / 500", "30%", UsageKind::Normal, 300},
           "14 Mar 2027", {"in 110 days", Tone::Neutral}, {"Active", Tone::Success},
           "Picked up by UMS"),
      pack("EMP-71RTC", "Enterprise Management Pack", {"0", " / 100", "0%", UsageKind::Normal, 0},
           "14 Mar 2027", {"in 110 days", Tone::Neutral},
           {"EULA pending", Tone::Danger, portal::Mark::Lock}, "Waiting for UMS")};
  return vm;
}

}  // namespace components
