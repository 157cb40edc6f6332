#include "core/portal/commands.hpp"

#include "core/portal/api_paths.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/shared/vm.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/ums_license.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

constexpr std::size_t kMostToasts = 3;

enum class Answer : std::uint8_t { Awaited, Accepted, Settled, Failed };

// Accepted: the server has it, the rows of the base do not show it yet.
Answer answer_to(const sync::Replica& replica, std::uint64_t command) {
  for (const sync::Pending& pending : replica.pending()) {
    if (pending.command.id != command) continue;
    return pending.state == sync::PendingState::Applied ? Answer::Accepted : Answer::Awaited;
  }
  const bool failed = std::ranges::any_of(replica.conflicts(), [&](const sync::Conflict& conflict) {
    return conflict.command.id == command;
  });
  return failed ? Answer::Failed : Answer::Settled;
}

void say_done(Step& step, const Note& note) {
  const CompanyState* company = current(step.model);
  const bool here = company != nullptr && company->ref == note.company;
  toast(step, {.text = note.done, .action = here ? note.action : ToastAction{}});
}

void save_license(Step& step, const Note& note, const CompanyState& company) {
  const domain::UmsId* row = company.replica.view().ums_ids.find(note.ums_id);
  if (row == nullptr || !row->last_license) return;
  const std::uint32_t serial = row->last_license->serial;
  step.effects.push_back(DownloadUrl{license_path(company.ref, note.ums_id, serial)});
  toast_done(step, fill(texts::kDownloaded, {rules::license_file_name(*row, serial)}));
}

// The dialog that waits for this command, if it is still open.
template <class Waiting>
Waiting* form_waiting(Step& step, const Note& note) {
  auto* form = std::get_if<Waiting>(&step.model.form);
  return form != nullptr && form->command == note.command ? form : nullptr;
}

template <class Waiting>
bool close_waiting(Step& step, const Note& note) {
  if (form_waiting<Waiting>(step, note) == nullptr) return false;
  go(step, without_dialog(step.model.route), How::Replace);
  return true;
}

void on_done(Step& step, const Note& note, const CompanyState& company) {
  switch (note.kind) {
    case NoteKind::Plain: say_done(step, note); break;
    case NoteKind::Registration:
      close_waiting<RegisterForm>(step, note);
      say_done(step, note);
      break;
    case NoteKind::License:
      close_waiting<LicenseForm>(step, note);
      save_license(step, note, company);
      break;
  }
}

// At the field of the dialog that waits; true if there is one.
template <class Waiting>
bool say_in_dialog(Step& step, const Note& note, const sync::Conflict& conflict) {
  Waiting* form = form_waiting<Waiting>(step, note);
  const auto* refusal = std::get_if<domain::Refusal>(&conflict.why);
  if (form == nullptr || refusal == nullptr) return false;
  form->command = 0;
  form->refusal = *refusal;
  step.effects.push_back(Announce{rules::refusal_text(*refusal), true});
  return true;
}

void on_failed(Step& step, const Note& note, CompanyState& company) {
  const auto& conflicts = company.replica.conflicts();
  const auto at = std::ranges::find(
      conflicts, note.command, [](const sync::Conflict& conflict) { return conflict.command.id; });
  const sync::Conflict conflict = *at;
  if (say_in_dialog<RegisterForm>(step, note, conflict) ||
      say_in_dialog<LicenseForm>(step, note, conflict)) {
    company.replica.discard(note.command);
    return;
  }
  step.effects.push_back(Announce{note.failed + " " + sentence_of(conflict), true});
  if (step.model.route.layer.dialog == Dialog::None) step.model.changes.open = true;
}

}  // namespace

std::expected<std::optional<std::uint64_t>, domain::Refusal> submit(
    Step& step, domain::CommandBody command, std::optional<domain::CertificateFacts> certificate) {
  CompanyState* company = current(step.model);
  if (company == nullptr) return std::unexpected(domain::Refusal{});
  Note note = note_for(*company, command);
  auto id = company->replica.submit(std::move(command), step.model.now, std::move(certificate));
  if (id && *id) {
    note.command = **id;
    step.model.notes.push_back(std::move(note));
  }
  return id;
}

void settle_notes(Step& step) {
  std::vector<Note> notes = std::exchange(step.model.notes, {});
  for (Note& note : notes) {
    const auto at = std::ranges::find(step.model.companies, note.company, &CompanyState::ref);
    if (at == step.model.companies.end()) continue;
    switch (answer_to(at->replica, note.command)) {
      case Answer::Failed: on_failed(step, note, *at); break;
      case Answer::Settled: on_done(step, note, *at); break;
      case Answer::Accepted:
        if (note.kind != NoteKind::License) {
          on_done(step, note, *at);
          break;
        }
        [[fallthrough]];  // the file is fetched from what is acknowledged
      case Answer::Awaited: step.model.notes.push_back(std::move(note)); break;
    }
  }
}

void announce_order(Step& step, std::string_view column, bool descending) {
  step.effects.push_back(
      Announce{fill(descending ? texts::kSortedDown : texts::kSortedUp, {column})});
}

void toast(Step& step, Toast toast) {
  Model& model = step.model;
  toast.id = ++model.last_number;
  toast.ends = model.now + kToastStays;
  step.effects.push_back(Announce{toast.text, toast.kind == ToastKind::Failed});
  model.toasts.push_back(std::move(toast));
  if (model.toasts.size() > kMostToasts) model.toasts.erase(model.toasts.begin());
}

void toast_done(Step& step, std::string text) {
  toast(step, {.text = std::move(text)});
}

void toast_failed(Step& step, std::string text) {
  toast(step, {.kind = ToastKind::Failed, .text = std::move(text)});
}

}  // namespace portal
