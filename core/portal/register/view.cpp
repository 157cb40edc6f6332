#include "core/portal/register/view.hpp"

#include "core/portal/fill.hpp"
#include "core/portal/register/read.hpp"
#include "core/portal/rename/view.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/rules/refusal_text.hpp"

namespace portal {
namespace {

ChipVm chip_of(const domain::CertificateFacts& facts, base::Instant now) {
  domain::UmsId seen;  // a chip that speaks of the certificate alone
  seen.certificate.certificate = facts;
  seen.last_contact_at = now;
  return certificate_chip(seen, now);
}

ReadFileVm read_view(const ReadCertificate& read, base::Instant now) {
  const domain::CertificateFacts& facts = read.facts;
  ReadFileVm vm;
  vm.validity = validity_view(facts, chip_of(facts, now), now);
  vm.subject = facts.subject;
  vm.public_key = key_line(facts.key_kind, facts.key_bits);
  vm.fingerprint = facts.fingerprint;
  vm.warnings = warnings_of(facts, now);
  return vm;
}

void add_file_fault(RegisterVm& vm, const CompanyState& company, const RegisterForm& form,
                    const RegisterFaults& faults) {
  if (const auto* not_read = std::get_if<NotRead>(&form.file)) {
    vm.file_fault = not_read->sentence;
  } else if (form.submitted && std::holds_alternative<std::monostate>(form.file)) {
    vm.file_fault = texts::kFileMissing;
  } else if (faults.file) {
    vm.file_fault = rules::refusal_text(*faults.file);
    const domain::UmsId* holder =
        company.replica.view().ums_ids.find(domain::UmsRef{faults.file->subject});
    if (holder == nullptr) return;
    Route route = list_of(company.global_account_id);
    route.screen = Screen::Details;
    route.ums_id = holder->ref;
    vm.holder_url = to_url(route);
    vm.holder_name = fill(texts::kOpenNamed, {holder->name});
  }
}

}  // namespace

std::optional<RegisterVm> register_view(const Model& model) {
  const auto* form = std::get_if<RegisterForm>(&model.form);
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  if (form == nullptr || company == nullptr || !now) return std::nullopt;
  RegisterVm vm;
  vm.line = fill(texts::kRegisterCompany, {company->replica.view().company.name});
  vm.file_name = form->file_name;
  vm.reading = std::holds_alternative<Reading>(form->file);
  const RegisterFaults faults = faults_of(*company, *form, *now);
  add_file_fault(vm, *company, *form, faults);
  if (const auto* read = std::get_if<ReadCertificate>(&form->file))
    vm.read = read_view(*read, *now);
  vm.name = form->name;
  if (faults.name) vm.name_fault = rules::refusal_text(*faults.name);
  vm.counter = name_counter(form->name);
  vm.auto_assign.name = texts::kAutoAssign;
  vm.auto_assign.on = form->auto_assign;
  vm.auto_assign.word = form->auto_assign ? texts::kOn : texts::kOff;
  if (faults.other) vm.fault = rules::refusal_text(*faults.other);
  vm.busy = form->command != 0;
  if (vm.busy && !is_connected(model, *company)) vm.waiting = texts::kNotReached;
  return vm;
}

}  // namespace portal
