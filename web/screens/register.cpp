#include "web/kit/block.hpp"
#include "web/kit/card.hpp"
#include "web/kit/dialog.hpp"
#include "web/kit/facts.hpp"
#include "web/kit/field.hpp"
#include "web/kit/link.hpp"
#include "web/kit/message.hpp"
#include "web/screens/dialogs.hpp"
#include "web/screens/parts.hpp"

#include <array>

namespace screens {
namespace {

constexpr kit::NodeKey kRegister("register");
constexpr kit::NodeKey kFile = kRegister / "file";

void file(kit::Frame& frame, const portal::RegisterVm& vm, Posts& posts) {
  if (const auto count =
          kit::file_field(frame, kFile,
                          {.label = texts::kFileLabel,
                           .prompt = texts::kFileHint,
                           .file = vm.file_name,
                           .accept = texts::kFileAccept,
                           .message = vm.file_fault,
                           .tone = vm.file_fault.empty() ? kit::Tone::Neutral : kit::Tone::Danger,
                           .help = texts::kFileHelp,
                           .busy = vm.reading,
                           .autofocus = true,
                           .height = 72})) {
    posts.emplace_back(portal::GiveFiles{{}, *count});
  }
  if (vm.holder_url.empty()) return;
  frame.skip(4);
  if (kit::link(frame, kRegister / "holder", {.label = vm.holder_name, .href = vm.holder_url})) {
    posts.emplace_back(portal::FollowLink{vm.holder_url});
  }
}

// What was read of the file, before anything is sent.
void read_facts(kit::Frame& frame, const portal::ReadFileVm& vm) {
  constexpr kit::NodeKey kRead = kRegister / "read";
  certificate_validity(frame, kRead, vm.validity);
  certificate_warnings(frame, kRead, vm.warnings);
  frame.skip(4);
  const kit::Block facts(frame, {.key = kRead / "facts", .role = kit::Role::Facts});
  kit::fact(frame, kRead / "subject",
            {.label = texts::kSubject, .value = vm.subject, .multiline = true});
  kit::fact(frame, kRead / "key", {.label = texts::kPublicKey, .value = vm.public_key});
  kit::fingerprint_fact(frame, kRead / "fingerprint",
                        {.label = texts::kFingerprint, .hex = vm.fingerprint});
}

void name(kit::Frame& frame, const portal::RegisterVm& vm, Posts& posts) {
  if (auto text =
          kit::text_field(frame, kRegister / "name",
                          {.label = texts::kName,
                           .value = vm.name,
                           .message = vm.name_fault,
                           .tone = vm.name_fault.empty() ? kit::Tone::Neutral : kit::Tone::Danger,
                           .help = texts::kNameHelp,
                           .counter = vm.counter,
                           .required = true})) {
    posts.emplace_back(portal::TypeNewName{*std::move(text)});
  }
}

void auto_assign_choice(kit::Frame& frame, const portal::RegisterVm& vm, Posts& posts) {
  {
    const auto row = frame.row({.height = 24, .gap = 12});
    kit::text(frame, kRegister / "auto-assign-label",
              {.text = texts::kAutoAssign, .style = theme::Type::SmallStrong});
    if (auto_assign(frame, kRegister / "auto-assign", vm.auto_assign, false)) {
      posts.emplace_back(portal::ToggleNewAutoAssign{});
    }
  }
  kit::paragraph(frame, kRegister / "auto-assign-help",
                 {.text = texts::kAutoAssignHelp,
                  .style = theme::Type::Caption,
                  .color = theme::Color::TextMuted});
}

}  // namespace

std::uint64_t register_file_key() {
  return kFile.value();
}

void register_dialog(kit::Frame& frame, const portal::RegisterVm& vm, Posts& posts) {
  kit::Dialog dialog(frame, kRegister,
                     {.title = texts::kRegisterUms,
                      .line = vm.line,
                      .width = vm.read ? 680 : theme::size::kDialogConfirm,
                      .close_name = texts::kClose});
  if (dialog.dismissed()) posts.emplace_back(portal::CloseDialog{});
  frame.skip(16);
  {
    const kit::Block form(frame, {.key = kRegister / "form", .role = kit::Role::Form});
    if (frame.take(kRegister / "form", kit::Action::Submit)) {
      posts.emplace_back(portal::SubmitRegistration{});
    }
    file(frame, vm, posts);
    frame.skip(16);
    if (vm.read) {
      read_facts(frame, *vm.read);
      frame.skip(16);
    }
    name(frame, vm, posts);
    frame.skip(16);
    auto_assign_choice(frame, vm, posts);
    if (!vm.fault.empty()) {
      frame.skip(12);
      kit::message(frame, kRegister / "fault",
                   {.text = vm.fault, .tone = kit::Tone::Danger, .alert = true});
    }
    if (!vm.waiting.empty()) {
      frame.skip(12);
      kit::message(frame, kRegister / "waiting",
                   {.text = vm.waiting, .tone = kit::Tone::Warning, .alert = true});
    }
  }
  frame.skip(20);
  const std::array buttons{
      kit::ButtonVm{.label = texts::kCancel},
      kit::ButtonVm{.label = texts::kRegister, .kind = kit::ButtonKind::Primary, .busy = vm.busy}};
  const auto pressed = dialog.footer({}, buttons);
  if (pressed == 0u) posts.emplace_back(portal::CloseDialog{});
  if (pressed == 1u) posts.emplace_back(portal::SubmitRegistration{});
}

}  // namespace screens
