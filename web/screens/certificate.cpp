#include "web/kit/block.hpp"
#include "web/kit/button.hpp"
#include "web/kit/card.hpp"
#include "web/kit/code_block.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/field.hpp"
#include "web/kit/loading.hpp"
#include "web/kit/message.hpp"
#include "web/kit/validity_bar.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <utility>

namespace screens {
namespace {

kit::Validity validity(portal::ValidityKind kind) {
  switch (kind) {
    case portal::ValidityKind::NotYet: return kit::Validity::NotYet;
    case portal::ValidityKind::Valid: return kit::Validity::Valid;
    case portal::ValidityKind::Expired: return kit::Validity::Expired;
  }
  std::unreachable();
}

kit::Tone agreement_tone(portal::Agreement agreement) {
  switch (agreement) {
    case portal::Agreement::Nothing: return kit::Tone::Neutral;
    case portal::Agreement::Match: return kit::Tone::Success;
    case portal::Agreement::Unsure: return kit::Tone::Warning;
    case portal::Agreement::NoMatch:
    case portal::Agreement::NotAFingerprint: return kit::Tone::Danger;
  }
  std::unreachable();
}

float share(int permille) {
  return static_cast<float>(permille) / 1000;
}

struct Line {
  std::string_view id;
  kit::TextView label, value;
  kit::TextView note = {}, copy_name = {};
  portal::CopiedFact copied = portal::CopiedFact::Subject;
};

}  // namespace

void certificate_validity(kit::Frame& frame, kit::NodeKey key, const portal::ValidityVm& vm) {
  const kit::Card card(frame, key / "validity",
                       {.padding_x = frame.narrow() ? 17.0f : 21.0f,
                        .padding_top = 17,
                        .padding_bottom = 13,
                        .ground = theme::Color::Sunken});
  const kit::TextVm reminder{
      .text = texts::kReminder, .style = theme::Type::Small, .color = theme::Color::TextMuted};
  {
    const auto row = frame.row({.height = 24});
    chip(frame, key / "chip", vm.chip);
    frame.skip(12);
    kit::text(frame, key / "left", {.text = vm.left, .style = theme::Type::BodyStrong});
    if (!frame.narrow()) {
      frame.align_end(size_of(frame, reminder).w);
      kit::text(frame, key / "reminder", reminder);
    }
  }
  if (frame.narrow()) kit::text(frame, key / "reminder", reminder);
  frame.skip(14);
  kit::validity_bar(frame, key / "bar",
                    {.validity = validity(vm.kind),
                     .today = share(vm.today),
                     .reminder = share(vm.reminder),
                     .from_date = vm.from,
                     .from_label = texts::kValidFrom,
                     .until_date = vm.until,
                     .until_label = texts::kValidUntil,
                     .today_date = vm.today_date,
                     .today_label = texts::kTodayLabel});
}

void certificate_facts(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                       Posts& posts) {
  using portal::CopiedFact;
  const kit::Block facts(frame, {.key = key / "facts", .role = kit::Role::Facts});
  const Line lines[] = {
      {"subject", texts::kSubject, vm.subject, {}, texts::kCopySubject, CopiedFact::Subject},
      {"issuer", texts::kIssuer, vm.issuer, vm.issuer_note, texts::kCopyIssuer, CopiedFact::Issuer},
      {"serial", texts::kSerialNumber, vm.serial, {}, texts::kCopySerial, CopiedFact::Serial},
      {"key", texts::kPublicKey, vm.public_key},
      {"signature", texts::kSignature, vm.signature},
  };
  const auto copy = [&](CopiedFact fact) { posts.emplace_back(portal::CopyFact{fact, {vm.id}}); };
  for (const Line& one : lines) {
    if (kit::fact(frame, key / one.id,
                  {.label = one.label,
                   .value = one.value,
                   .note = one.note,
                   .copy_name = one.copy_name})) {
      copy(one.copied);
    }
  }
  if (kit::fingerprint_fact(frame, key / "fingerprint",
                            {.label = texts::kFingerprint,
                             .hex = vm.fingerprint,
                             .copy_name = texts::kCopyFingerprint})) {
    copy(CopiedFact::Fingerprint);
  }
}

// What the portal knows of the certificate's use, and what is rarely asked of its bytes.
void certificate_registration(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                              Posts& posts) {
  const kit::Block facts(frame, {.key = key / "registration", .role = kit::Role::Facts});
  if (kit::fact(frame, key / "identifier",
                {.label = texts::kIdentifierLabel,
                 .value = vm.identifier,
                 .copy_name = texts::kCopyIdentifier})) {
    posts.emplace_back(portal::CopyFact{portal::CopiedFact::Identifier, {vm.id}});
  }
  const Line lines[] = {{"proof", texts::kProof, vm.proof},
                        {"registered", texts::kRegistered, vm.registered},
                        {"extensions", texts::kExtensions, vm.extensions},
                        {"oddities", texts::kOddBytes, vm.oddities}};
  for (const Line& one : lines) {
    if (one.value.empty()) continue;
    kit::fact(frame, key / one.id, {.label = one.label, .value = one.value, .multiline = true});
  }
}

void certificate_warnings(kit::Frame& frame, kit::NodeKey key,
                          const std::vector<std::string>& warnings) {
  for (const std::string& warning : warnings) {
    frame.skip(8);
    kit::message(frame, key.of("warning", warning), {.text = warning, .tone = kit::Tone::Warning});
  }
}

void certificate_comparison(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                            Posts& posts) {
  const kit::Card card(frame, key / "comparison",
                       {.padding_x = 17, .padding_top = 15, .padding_bottom = 15});
  if (auto text = kit::text_field(frame, key / "compare",
                                  {.label = texts::kCompare,
                                   .value = vm.comparison,
                                   .placeholder = texts::kCompareHint,
                                   .message = vm.compared.sentence,
                                   .tone = agreement_tone(vm.compared.agreement),
                                   .help = texts::kCompareHelp,
                                   .clear_name = texts::kClearComparison,
                                   .small_text = true})) {
    posts.emplace_back(portal::TypeComparison{*std::move(text)});
  }
}

void certificate_pem(kit::Frame& frame, kit::NodeKey key, const portal::CertificateVm& vm,
                     float height, Posts& posts) {
  switch (vm.file) {
    case portal::FileKind::Loading: {
      const auto row = frame.row({.height = 32, .gap = 8});
      kit::spinner(frame);
      kit::text(frame, key / "loading",
                {.text = vm.file_message, .color = theme::Color::TextMuted});
      return;
    }
    case portal::FileKind::Failed:
      kit::message(frame, key / "failed", {.text = vm.file_message, .tone = kit::Tone::Danger});
      frame.skip(12);
      if (kit::button(frame, key / "again", {.label = texts::kTryAgain, .small = true})) {
        posts.emplace_back(portal::FetchCertificateAgain{});
      }
      return;
    case portal::FileKind::Shown: break;
  }
  kit::code_block(frame, key / "pem", {.name = texts::kPem, .text = vm.pem, .height = height});
  frame.skip(12);
  const auto row = frame.row({.height = 32, .gap = 8});
  if (kit::button(frame, key / "copy-pem",
                  {.label = texts::kCopyPem, .icon = theme::Icon::Copy, .small = true})) {
    posts.emplace_back(portal::CopyFact{portal::CopiedFact::Pem, {vm.id}});
  }
  const kit::TextVm no_key{.text = texts::kNoPrivateKey,
                           .style = theme::Type::Caption,
                           .color = theme::Color::TextMuted};
  frame.align_end(size_of(frame, no_key).w);
  kit::text(frame, key / "no-key", no_key);
}

}  // namespace screens
