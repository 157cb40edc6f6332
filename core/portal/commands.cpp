#include "core/portal/commands.hpp"

#include "core/base/text.hpp"
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

const sync::Conflict& conflict_after(const CompanyState& company, const Note& note) {
  return *std::ranges::find(company.replica.conflicts(), note.command,
                            [](const sync::Conflict& conflict) { return conflict.command.id; });
}

void open_changes(Step& step) {
  if (step.model.route.layer.dialog == Dialog::None) step.model.changes.open = true;
}

void on_failed(Step& step, const Note& note, CompanyState& company) {
  const sync::Conflict conflict = conflict_after(company, note);
  if (say_in_dialog<RegisterForm>(step, note, conflict) ||
      say_in_dialog<LicenseForm>(step, note, conflict)) {
    company.replica.discard(note.command);
    return;
  }
  step.effects.push_back(
      Announce{note.failed + " " + sentence_of(company.replica.view(), conflict), true});
  open_changes(step);
}

std::string ums_ids(std::size_t count) {
  return counted(static_cast<std::int64_t>(count), texts::kOneUmsId, texts::kManyUmsIds);
}

// What `bulk` came to, once every slice is answered.
std::string result_of(const BulkSwitch& bulk) {
  if (bulk.done == bulk.asked) {
    return fill(bulk.on ? texts::kAutoAssignOnFor : texts::kAutoAssignOffFor,
                {ums_ids(bulk.asked)});
  }
  const std::string done = base::grouped(static_cast<std::int64_t>(bulk.done));
  return fill(bulk.on ? texts::kAutoAssignOnForSome : texts::kAutoAssignOffForSome,
              {done, ums_ids(bulk.asked)}) +
         " " + fill(texts::kNotChanged, {ums_ids(bulk.asked - bulk.done), bulk.why});
}

void say_result(Step& step, const BulkSwitch& bulk) {
  const CompanyState* company = current(step.model);
  const bool here = company != nullptr && company->ref == bulk.company;
  const bool all = bulk.done == bulk.asked;
  Toast told{.kind = all ? ToastKind::Done : ToastKind::Failed, .text = result_of(bulk)};
  if (here && !bulk.undo.slices.empty()) told.action = bulk.undo;
  toast(step, std::move(told));
  if (here && !company->replica.conflicts().empty() && !all) open_changes(step);
}

// True if the note is a slice of one.
bool count_slice(Step& step, const Note& note, const CompanyState& company, Answer answer) {
  auto& all = step.model.bulk_switches;
  const auto bulk = std::ranges::find(all, note.bulk, &BulkSwitch::id);
  if (note.bulk == 0 || bulk == all.end()) return false;
  bulk->waiting -= 1;
  if (answer == Answer::Failed) {
    const sync::Conflict& conflict = conflict_after(company, note);
    if (bulk->why.empty()) bulk->why = sentence_of(company.replica.view(), conflict);
    return true;
  }
  bulk->done += note.slice;
  const auto* by = std::get_if<UndoBy>(&note.action);
  const auto* back = by ? std::get_if<domain::SwitchAutoAssign>(&by->command) : nullptr;
  if (back != nullptr) bulk->undo.slices.push_back(*back);
  return true;
}

void settle_note(Step& step, Note note, CompanyState& company) {
  const Answer answer = answer_to(company.replica, note.command);
  // The file is fetched from what is acknowledged.
  const bool early = answer == Answer::Accepted && note.kind == NoteKind::License;
  if (answer == Answer::Awaited || early) {
    step.model.notes.push_back(std::move(note));
  } else if (count_slice(step, note, company, answer)) {
    return;
  } else if (answer == Answer::Failed) {
    on_failed(step, note, company);
  } else {
    on_done(step, note, company);
  }
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

void switch_in_slices(Step& step, std::vector<domain::SwitchAutoAssign> slices) {
  const CompanyState* company = current(step.model);
  if (company == nullptr || slices.empty()) return;
  BulkSwitch bulk{.id = ++step.model.last_number, .company = company->ref, .on = slices.front().on};
  for (domain::SwitchAutoAssign& slice : slices) {
    const std::size_t count = slice.ums_ids.size();
    bulk.asked += count;
    const auto id = submit(step, std::move(slice));
    if (!id) {
      if (bulk.why.empty()) bulk.why = rules::refusal_text(id.error());
    } else if (!*id) {
      bulk.done += count;  // they are so already
    } else {
      bulk.waiting += 1;
      step.model.notes.back().bulk = bulk.id;
      step.model.notes.back().slice = count;
    }
  }
  step.model.bulk_switches.push_back(std::move(bulk));
}

void settle_notes(Step& step) {
  for (Note& note : std::exchange(step.model.notes, {})) {
    const auto at = std::ranges::find(step.model.companies, note.company, &CompanyState::ref);
    if (at != step.model.companies.end()) settle_note(step, std::move(note), *at);
  }
  for (const BulkSwitch& bulk : step.model.bulk_switches) {
    if (bulk.waiting == 0) say_result(step, bulk);
  }
  std::erase_if(step.model.bulk_switches, [](const BulkSwitch& bulk) { return bulk.waiting == 0; });
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
