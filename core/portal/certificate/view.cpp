#include "core/portal/certificate/view.hpp"

#include "core/base/overloaded.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/rules/certificate_status.hpp"
#include "core/rules/refusal_text.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

constexpr std::chrono::days kReminder{90};

// Where `at` lies between two ends, in thousandths.
int place(base::Instant at, base::Instant from, base::Instant until) {
  const auto whole = (until - from).count();
  if (whole <= 0) return 1000;
  const auto part = std::clamp<std::int64_t>((at - from).count(), 0, whole);
  return static_cast<int>(part * 1000 / whole);
}

std::string days_text(std::int64_t days, std::string_view pattern, std::string_view none) {
  return days == 0 ? std::string(none) : fill(pattern, {day_count(static_cast<int>(days))});
}

std::vector<NamedFingerprint> others(const CompanyState& company, const domain::UmsRef& ref) {
  std::vector<NamedFingerprint> out;
  for (const domain::UmsId& row : company.replica.view().ums_ids) {
    if (row.ref == ref || row.lifecycle != domain::Lifecycle::Open) continue;
    out.push_back({row.name, row.certificate.certificate.fingerprint});
  }
  return out;
}

std::string proof_line(const domain::CertificateUse& use) {
  switch (use.proof) {
    case domain::Proof::Unproven: return std::string(texts::kNotProven);
    case domain::Proof::Proven: break;
  }
  const base::Instant at = use.proven_at.value_or(use.from);
  return fill(texts::kProvenOn, {base::to_human(base::date_of(at))});
}

void failed(CertificateVm& vm, std::string message) {
  vm.file = FileKind::Failed;
  vm.file_message = std::move(message);
}

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += ", ";
    out += part;
  }
  return out;
}

void add_file(CertificateVm& vm, const CertificateForm& form) {
  std::visit(
      base::overloaded{
          [&](std::monostate) { vm.file_message = texts::kReadingCertificate; },
          [&](const ReadCertificate& read) {
            vm.file = FileKind::Shown;
            vm.pem = read.pem;
            vm.extensions = joined(read.extensions);
            vm.oddities = joined(read.issues);
          },
          [&](const domain::Refusal& refusal) { failed(vm, rules::refusal_text(refusal)); },
          [&](const ReaderFailed& reader) {
            failed(vm,
                   std::string(reader.crashed ? texts::kReaderCrashed : texts::kReaderNotLoaded));
          },
          [&](const sync::Failure&) { failed(vm, std::string(texts::kCertificateNotLoaded)); },
      },
      form.file);
}

}  // namespace

ValidityVm validity_view(const domain::CertificateFacts& facts, const ChipVm& chip,
                         base::Instant now) {
  ValidityVm vm;
  vm.chip = chip;
  vm.today = place(now, facts.not_before, facts.not_after);
  vm.reminder = place(facts.not_after - kReminder, facts.not_before, facts.not_after);
  vm.from = base::to_human(base::date_of(facts.not_before));
  vm.until = base::to_human(base::date_of(facts.not_after));
  vm.today_date = base::to_human(base::date_of(now));
  const auto whole_days = [](auto time) {
    return std::chrono::floor<std::chrono::days>(time).count();
  };
  if (now < facts.not_before) {
    vm.kind = ValidityKind::NotYet;
    vm.left =
        days_text(whole_days(facts.not_before - now), texts::kStartsIn, texts::kStartsLaterToday);
  } else if (now > facts.not_after) {
    vm.kind = ValidityKind::Expired;
    vm.left = days_text(whole_days(now - facts.not_after), texts::kExpiredAgo,
                        texts::kExpiredEarlierToday);
  } else {
    vm.left = days_text(rules::full_days_left(facts.not_after, now).count(), texts::kDaysLeft,
                        texts::kLastDay);
  }
  return vm;
}

std::vector<std::string> warnings_of(const domain::CertificateFacts& facts, base::Instant now) {
  std::vector<std::string> out;
  for (const rules::CertificateWarning warning : rules::warnings(facts, now)) {
    switch (warning) {
      case rules::CertificateWarning::WeakSignature: out.emplace_back(texts::kWeakSignature); break;
      case rules::CertificateWarning::NotSelfSigned: out.emplace_back(texts::kNotSelfSigned); break;
      case rules::CertificateWarning::ExpiresSoon: out.emplace_back(texts::kFewDays); break;
    }
  }
  return out;
}

Comparison compared(const Model& model) {
  const CompanyState* company = current(model);
  const auto& form = model.certificate;
  const domain::UmsId* row =
      company && form ? company->replica.view().ums_ids.find(form->ums_id) : nullptr;
  if (row == nullptr) return {};
  return compare_fingerprint(form->comparison, row->certificate.certificate.fingerprint,
                             others(*company, form->ums_id));
}

std::optional<CertificateVm> certificate_view(const Model& model, const domain::UmsRef& ref) {
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  const domain::UmsId* row = company ? company->replica.view().ums_ids.find(ref) : nullptr;
  if (row == nullptr || !now) return std::nullopt;
  const domain::CertificateUse& use = row->certificate;
  const domain::CertificateFacts& facts = use.certificate;
  CertificateVm vm;
  vm.id = ref.text;
  vm.title = fill(texts::kCertificateOf, {row->name});
  vm.line = fill(texts::kIdentifiesTo, {company->replica.view().company.name});
  vm.validity = validity_view(facts, certificate_chip(*row, *now), *now);
  vm.tab = model.route.layer.tab;
  vm.subject = facts.subject;
  vm.issuer = facts.issuer;
  if (facts.self_signed) vm.issuer_note = texts::kSelfSigned;
  vm.serial = spaced_serial(facts.serial);
  vm.public_key = key_line(facts.key_kind, facts.key_bits);
  vm.signature = facts.signature_algorithm;
  vm.fingerprint = facts.fingerprint;
  vm.identifier = facts.identifier;
  vm.proof = proof_line(use);
  vm.registered =
      fill(texts::kRegisteredBy, {base::to_human(base::date_of(use.from)), use.registered_by});
  vm.warnings = warnings_of(facts, *now);
  if (model.certificate && model.certificate->ums_id == ref) {
    vm.comparison = model.certificate->comparison;
    vm.compared = compared(model);
    add_file(vm, *model.certificate);
  }
  return vm;
}

}  // namespace portal
