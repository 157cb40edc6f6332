#include "web/components/samples.hpp"

#include <string>
#include <utility>

namespace components {
namespace {

constexpr std::string_view kHere = "/components";

portal::DeviceRowVm device(std::string unit_id, std::string about, std::string license,
                           std::string pack, std::string valid_until, portal::LineVm valid_in,
                           portal::ChipVm status, std::string reason, std::string given) {
  portal::DeviceRowVm vm;
  vm.id = vm.unit_id = std::move(unit_id);
  vm.about = std::move(about);
  vm.license = std::move(license);
  vm.pack = std::move(pack);
  vm.valid_until = std::move(valid_until);
  vm.valid_in = std::move(valid_in);
  vm.status = std::move(status);
  vm.reason = std::move(reason);
  vm.given = std::move(given);
  return vm;
}

}  // namespace

portal::SignInVm sample_sign_in() {
  portal::SignInVm vm;
  vm.email = "dana.whitfield@kestrelvalley.example";
  vm.password = "twelve signs";
  vm.forgot_url = vm.privacy_url = vm.terms_url = vm.status_url = kHere;
  return vm;
}

portal::SignInVm sample_refused_sign_in() {
  portal::SignInVm vm = sample_sign_in();
  vm.email = "dana.whitfield";
  vm.email_fault = "This is not an e-mail address.";
  vm.fault = "E-mail or password is wrong. After 3 more attempts the account is locked for 15 min.";
  vm.keep = true;
  return vm;
}

portal::SessionEndVm sample_session_end() {
  return {.title = "You will be signed out in 2 minutes",
          .text = "Nothing happened here for 28 minutes. What you entered stays on this page.",
          .busy = false};
}

portal::ReplaceVm sample_replace(portal::ReplaceStep step) {
  portal::ReplaceVm vm;
  vm.title = "Replace certificate of UMS Production";
  vm.line = "Kestrel Valley Clinics, Global Account ID GA-204817";
  vm.step = step;
  vm.file = "ums-prod-new.crt";
  vm.current_line = "In use since 3 Feb 2024";
  vm.new_line = "ums-prod-new.crt, 1.9 KB";
  vm.rows = {{"subject", "Subject", "CN=ums-prod-01, O=Kestrel Valley Clinics",
              "CN=ums-prod-02, O=Kestrel Valley Clinics", true, false},
             {"issuer", "Issuer", "Self-signed", "Self-signed", false, false},
             {"from", "Valid from", "3 Feb 2024", "20 Nov 2026", true, false},
             {"until", "Valid until", "3 Feb 2029", "20 Nov 2031", true, false},
             {"key", "Public key", "RSA, 4096 bits", "RSA, 4096 bits", false, false},
             {"signature", "Signature", "SHA-512 with RSA", "SHA-512 with RSA", false, false},
             {"serial", "Serial number", "5C 19 E0 84 2B 7F A3 61", "21 D7 4E 90 C6 08 BF 33", true,
              false},
             {"sha256", "SHA-256 fingerprint",
              "3A91F07C5E18D4A62B9E710C8F35E247906DBB14C8537AEF0269A1B2D84C106F",
              "C40E5B92A733F8611D842CE970B64F158AD3079CE156BD28F43E6A91C07D25AB", true, true}};
  vm.count = "5 of 8 fields change";
  vm.running =
      "Last contact was 4 min ago. It loses this identity as soon as you finish and gets no new "
      "licenses.";
  vm.stays =
      "Name, Auto assign (on), 3 Product Packs and 225 device licenses. You can go back from "
      "History.";
  vm.tick = "The current UMS may lose this identity now";
  vm.can_continue = step != portal::ReplaceStep::Confirm;
  vm.reason = "Tick the sentence above first.";
  return vm;
}

portal::WaitingChangesVm sample_waiting() {
  portal::WaitingChangesVm vm;
  vm.title = "Pending changes";
  vm.count = "3";
  vm.waiting = {{"demo", "UMS Demo lab", "Auto assign: off to on, 09:41", "Undo, UMS Demo lab"},
                {"kiosk", "UMS Kiosk fleet", "Assign WE-2M8HV, 09:42", "Undo, UMS Kiosk fleet"}};
  vm.decision = portal::DecisionVm{.id = "test",
                                   .title = "UMS Test needs your decision",
                                   .why = "Priya Nair renamed it before your change was sent.",
                                   .mine = "UMS Staging",
                                   .mine_line = "Your change, 09:31, not sent yet",
                                   .theirs = "UMS Test Oslo",
                                   .theirs_line = "Saved by Priya Nair, 09:36",
                                   .keep_mine = true,
                                   .button = "Keep mine"};
  return vm;
}

portal::DevicesVm sample_devices() {
  using portal::Mark;
  using portal::Tone;
  const portal::ChipVm licensed{"Licensed", Tone::Success}, waiting{"Waiting", Tone::Neutral};
  portal::DevicesVm vm;
  vm.chips = {{"licensed", "Licensed", "225", false, true},
              {"waiting", "Waiting", "2", false, true},
              {"held", "Held", "1", false, true},
              {"expired", "Expired", "0", false, false}};
  vm.rows = {
      device("00E0C51A2B3C", "Ward 4 reception, UD3", "Workspace Edition", "WE-4K7QD",
             "14 Mar 2027", {"in 110 days", Tone::Neutral}, licensed, {},
             "3 Feb 2026, automatically"),
      device("00E0C51A2B41", "Ward 4 nurses, UD3", "Workspace Edition", "WE-9B2XM", "14 Dec 2026",
             {"in 20 days", Tone::Warning}, {"Expiring", Tone::Warning, Mark::Clock},
             "Its pack has 75 free licenses", "3 Feb 2026, automatically"),
      device("00E0C51A2B77", "Radiology viewer, UD7", "Enterprise Management Pack", "EMP-71RTC",
             "14 Mar 2027", {"in 110 days", Tone::Neutral}, licensed, {}, "9 Jun 2026, Priya Nair"),
      device("00E0C5D00412", "Pharmacy, UD2", {}, {}, {}, {}, waiting, "All licenses are in use",
             "Since 22 Nov 2026"),
      device("00E0C5D00413", "Pharmacy store, UD2", {}, {}, {}, {},
             {"Held", Tone::Danger, Mark::Lock}, "Held by Dana Whitfield", "Since 20 Nov 2026"),
      device("UDP-7F3A11C0", "Home office, UD Pocket", "UD Pocket", "UDP-5TT0C", "30 Jun 2027",
             {"in 218 days", Tone::Neutral}, licensed, {}, "1 Aug 2026, automatically")};
  vm.matches = 228;
  vm.rows_per_page = "10";
  vm.range =
      "1\xE2\x80\x93"
      "6 of 228";
  vm.pages = {{"1", "Page 1", true, false}, {"2", "Page 2", false, false}};
  vm.has_next = true;
  return vm;
}

portal::DevicesVm sample_no_devices() {
  portal::DevicesVm vm;
  vm.none = "This UMS has not reported a device. It does so at its next contact.";
  return vm;
}

portal::RemoveVm sample_remove() {
  portal::RemoveVm vm;
  vm.title = "Remove UMS Test?";
  vm.line = "Kestrel Valley Clinics";
  vm.consequences = {"1 Product Pack goes back to \xE2\x80\x9Cnot assigned\xE2\x80\x9D.",
                     "12 devices keep their licenses.", "History and earlier certificates stay."};
  vm.name = "UMS Test";
  vm.before_name = "Type the name ";
  vm.after_name = " to confirm";
  vm.field_label = "Type the name UMS Test to confirm";
  vm.typed = "UMS Tes";
  vm.reason = "The name is not the same yet.";
  return vm;
}

portal::TurnOnVm sample_turn_on() {
  return {.title = "Turn on Auto assign for UMS Test?",
          .line = "Kestrel Valley Clinics",
          .text = "8 of 8 waiting devices will get a license now.",
          .limits =
              "Devices of this UMS may use up licenses. Distribution conditions in the UMS "
              "limit this.",
          .busy = false,
          .fault = {}};
}

std::vector<portal::CertificateUseVm> sample_history() {
  using portal::Mark;
  using portal::Tone;
  return {{"now",
           {"In use", Tone::Success},
           "3A 91 F0 7C \xE2\x80\xA6 10 6F",
           "Since 3 Feb 2024, Dana Whitfield",
           false,
           {}},
          {"before",
           {"Replaced", Tone::Neutral, Mark::Clock},
           "88 1B 40 E7 \xE2\x80\xA6 5D 02",
           "9 Jan 2021 to 3 Feb 2024, Priya Nair",
           true,
           "Restore 88 1B 40 E7"}};
}

}  // namespace components
