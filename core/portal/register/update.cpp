#include "core/base/overloaded.hpp"
#include "core/portal/commands.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/register/read.hpp"
#include "core/portal/register/view.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/decide.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/replica_records.hpp"

#include <utility>

namespace portal {
namespace {

RegisterForm* open_form(Step& step) {
  auto* form = std::get_if<RegisterForm>(&step.model.form);
  return form != nullptr && form->command == 0 ? form : nullptr;
}

bool is_about_name(domain::RefusalCode code) {
  using enum domain::RefusalCode;
  return code == NameEmpty || code == NameTooLong || code == NameBadCharacter || code == NameTaken;
}

bool is_about_file(domain::RefusalCode code) {
  using enum domain::RefusalCode;
  return code == FileEmpty || code == FileTooLarge || code == PrivateKeyInFile ||
         code == NotACertificate || code == MoreThanOneCertificate ||
         code == BytesAfterCertificate || code == KeyNotSupported || code == KeyTooSmall ||
         code == CertificateNotYetValid || code == CertificateExpired ||
         code == CertificateInCompany || code == SameKeyInCompany ||
         code == CertificateProvenElsewhere;
}

void put(RegisterFaults& faults, const domain::Refusal& refusal) {
  if (is_about_name(refusal.code)) {
    faults.name = refusal;
  } else if (is_about_file(refusal.code)) {
    faults.file = refusal;
  } else {
    faults.other = refusal;
  }
}

NotRead not_read(std::string_view sentence) {
  return {std::string(sentence)};
}

void check_asked(RegisterFaults& faults, const CompanyState& company,
                 const domain::RegisterUmsId& asked, const ReadCertificate* read,
                 base::Instant now) {
  rules::Context context{company.actor, now, std::nullopt};
  if (read != nullptr) context.certificate = read->facts;
  const auto decided = rules::decide(rules::ReplicaRecords(company.replica.view()), context, asked);
  if (!decided) put(faults, decided.error());
}

// What stands at the fields is heard too, since the focus stays where it was.
void announce_faults(Step& step) {
  const auto vm = register_view(step.model);
  if (!vm) return;
  std::string said;
  for (const std::string& fault : {vm->file_fault, vm->name_fault, vm->fault}) {
    if (fault.empty()) continue;
    if (!said.empty()) said += ' ';
    said += fault;
  }
  if (!said.empty()) step.effects.push_back(Announce{std::move(said), true});
}

}  // namespace

RegisterFaults faults_of(const CompanyState& company, const RegisterForm& form, base::Instant now) {
  RegisterFaults faults;
  const auto* read = std::get_if<ReadCertificate>(&form.file);
  // A name that is free by itself, so that the rules look at the certificate alone.
  const domain::UmsRef unused{std::string(32, '0')};
  if (read != nullptr) check_asked(faults, company, {unused, unused.text, {}, false}, read, now);
  faults.name.reset();
  if (form.submitted || !form.name.empty()) {
    RegisterFaults named;
    check_asked(named, company, {unused, form.name, {}, false}, read, now);
    faults.name = std::move(named.name);
  }
  if (form.refusal) put(faults, *form.refusal);
  return faults;
}

void take_read_file(Step& step, const CertificateRead& read) {
  auto* form = std::get_if<RegisterForm>(&step.model.form);
  const auto* reading = form != nullptr ? std::get_if<Reading>(&form->file) : nullptr;
  if (reading == nullptr || reading->request != read.request) return;
  form->file = std::visit(
      base::overloaded{
          [](const ReadCertificate& certificate) -> FileState { return certificate; },
          [](const domain::Refusal& refusal) -> FileState {
            return not_read(rules::refusal_text(refusal));
          },
          [](const ReaderFailed& failed) -> FileState {
            return not_read(failed.crashed ? texts::kReaderCrashed : texts::kReaderNotLoaded);
          },
      },
      read.result);
  announce_faults(step);
}

void on(Step& step, const GiveFiles& msg) {
  RegisterForm* form = open_form(step);
  if (form == nullptr || msg.files.empty()) return;
  const GivenFile& file = msg.files.front();
  form->refusal.reset();
  form->file_name = file.name;
  if (msg.count != 1) {
    form->file_name.clear();
    form->file = not_read(fill(texts::kOneFileOnly, {std::to_string(msg.count)}));
  } else if (!file.readable) {
    form->file = not_read(texts::kFileNotReadable);
  } else {
    form->file = Reading{++step.model.last_number};
    step.effects.push_back(DecodeCertificate{step.model.last_number, file.bytes});
    return;
  }
  announce_faults(step);
}

void on(Step& step, const TypeNewName& msg) {
  if (RegisterForm* form = open_form(step)) {
    form->name = msg.text;
    form->refusal.reset();
  }
}

void on(Step& step, const ToggleNewAutoAssign&) {
  if (RegisterForm* form = open_form(step)) form->auto_assign = !form->auto_assign;
}

void on(Step& step, const SubmitRegistration&) {
  RegisterForm* form = open_form(step);
  const CompanyState* company = current(step.model);
  const auto now = server_now(step.model);
  if (form == nullptr || company == nullptr || !now) return;
  form->submitted = true;
  form->refusal.reset();
  const auto* read = std::get_if<ReadCertificate>(&form->file);
  const RegisterFaults faults = faults_of(*company, *form, *now);
  if (read == nullptr || faults.name || faults.file || faults.other) return announce_faults(step);
  domain::RegisterUmsId command{{step.model.ids.back()}, form->name, read->der, form->auto_assign};
  step.model.ids.pop_back();
  step.effects.push_back(MintRef{});
  const auto result = submit(step, std::move(command), read->facts);
  if (!result) {
    form->refusal = result.error();
    announce_faults(step);
  } else if (*result) {
    form->command = **result;
  }
}

}  // namespace portal
