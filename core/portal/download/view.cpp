#include "core/portal/download/view.hpp"

#include "core/portal/fill.hpp"
#include "core/portal/shared/vm.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/decide.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/replica_records.hpp"
#include "core/rules/ums_license.hpp"

#include <algorithm>

namespace portal {
namespace {

std::string last_line(const std::optional<domain::IssuedUmsLicense>& last) {
  if (!last) return std::string(texts::kNotDownloaded);
  return fill(texts::kLastFile, {base::to_human(base::date_of(last->issued_at)),
                                 rules::display_name(last->level), std::to_string(last->serial)});
}

// Why the rules would not issue a file now.
std::string fault_of(const CompanyState& company, const LicenseForm& form,
                     const domain::UmsRef& ref, base::Instant now) {
  if (form.refusal) return rules::refusal_text(*form.refusal);
  const auto decided =
      rules::decide(rules::ReplicaRecords(company.replica.view()),
                    {company.actor, now, std::nullopt}, domain::IssueUmsLicense{ref});
  return decided ? std::string() : rules::refusal_text(decided.error());
}

std::uint32_t next_serial(const CompanyState& company, const domain::UmsId& row) {
  const rules::ReplicaRecords records(company.replica.view());
  const std::uint32_t own = row.last_license ? row.last_license->serial : 0;
  return 1 + std::max(own, records.highest_license_serial(row.certificate.certificate.identifier));
}

}  // namespace

std::optional<LicenseVm> license_view(const Model& model) {
  const auto* form = std::get_if<LicenseForm>(&model.form);
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  const domain::UmsRef& ref = model.route.layer.ums_id;
  const domain::UmsId* row = company ? company->replica.view().ums_ids.find(ref) : nullptr;
  if (form == nullptr || row == nullptr || !now) return std::nullopt;
  const rules::UmsLicenseLevel today =
      rules::license_level(company->replica.view().subscription_keys, base::date_of(*now));
  LicenseVm vm;
  vm.line = fill(texts::kNameAndCompany, {row->name, company->replica.view().company.name});
  vm.level = rules::display_name(today.level);
  vm.valid_until =
      today.expires_on ? base::to_human(*today.expires_on) : std::string(texts::kNever);
  vm.last_download = last_line(row->last_license);
  vm.busy = form->command != 0;
  // While the command is on its way the row already shows the file that it asks for.
  vm.file = rules::license_file_name(
      *row, vm.busy && row->last_license ? row->last_license->serial : next_serial(*company, *row));
  vm.fault = vm.busy ? std::string() : fault_of(*company, *form, ref, *now);
  const bool lower = row->last_license && today.level < row->last_license->level;
  if (lower && vm.fault.empty()) {
    vm.lower_level = fill(texts::kLowerLevel, {rules::display_name(today.level),
                                               rules::display_name(row->last_license->level)});
  }
  if (!vm.busy && vm.fault.empty()) vm.fault = no_license_because(*company, *row).value_or("");
  vm.enabled = vm.fault.empty();
  vm.button = lower && vm.enabled ? texts::kDownloadAnyway : texts::kDownloadLic;
  if (vm.busy && !is_connected(model, *company)) vm.fault = texts::kNotReached;
  return vm;
}

}  // namespace portal
