#include "core/portal/shared/vm.hpp"

#include "core/base/overloaded.hpp"
#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/rules/certificate_status.hpp"
#include "core/rules/pack_status.hpp"
#include "core/rules/permissions.hpp"
#include "core/rules/refusal_text.hpp"

#include <algorithm>
#include <utility>

namespace portal {
namespace {

bool names(const domain::CommandBody& command, const domain::UmsRef& ref) {
  return std::visit(
      base::overloaded{
          [&](const domain::RegisterUmsId& one) { return one.ref == ref; },
          [&](const domain::SwitchAutoAssign& one) {
            return std::ranges::find(one.ums_ids, ref) != one.ums_ids.end();
          },
          [&](const domain::MovePack& one) { return one.from == ref || one.to == ref; },
          [&](const auto& one) { return one.ums_id == ref; },
      },
      command);
}

bool switches(const domain::CommandBody& command) {
  return std::holds_alternative<domain::SwitchAutoAssign>(command);
}

std::string usage_note(const rules::Usage& usage, rules::UsageLevel level) {
  switch (level) {
    case rules::UsageLevel::OverConsumed: return fill(texts::kOverBy, {base::grouped(usage.over)});
    case rules::UsageLevel::None: return std::string(texts::kNoLicenses);
    case rules::UsageLevel::Full: return std::string(texts::kNoneLeft);
    case rules::UsageLevel::NearLimit:
      return fill(texts::kLeft, {base::grouped(usage.total - usage.used)});
    case rules::UsageLevel::Ok:
      return fill(texts::kPercent, {std::to_string(rules::percent(usage).value_or(0))});
  }
  std::unreachable();
}

UsageKind usage_kind(rules::UsageLevel level) {
  switch (level) {
    case rules::UsageLevel::OverConsumed: return UsageKind::Over;
    case rules::UsageLevel::Full:
    case rules::UsageLevel::NearLimit: return UsageKind::Near;
    case rules::UsageLevel::None:
    case rules::UsageLevel::Ok: return UsageKind::Normal;
  }
  std::unreachable();
}

}  // namespace

UsageVm usage_view(const rules::Usage& usage) {
  const rules::UsageLevel level = rules::level(usage);
  UsageVm vm;
  vm.used = base::grouped(usage.used);
  vm.total = fill(texts::kTotalPart, {base::grouped(usage.total)});
  vm.note = usage_note(usage, level);
  vm.kind = usage_kind(level);
  if (usage.total > 0) {
    vm.permille = static_cast<int>(std::min<std::int64_t>(1000, usage.used * 1000 / usage.total));
  }
  return vm;
}

std::string usage_line(const rules::Usage& usage) {
  return fill(texts::kUsedOfTotal, {base::grouped(usage.used), base::grouped(usage.total)});
}

rules::Usage usage_of_pack(const domain::ProductPack& pack, base::Date today) {
  rules::Usage usage;
  rules::add(usage, pack, today);
  return usage;
}

LineVm expiry_line(const rules::Usage& usage, base::Date today) {
  if (usage.expired_packs > 0) {
    return {
        fill(texts::kSomeExpired, {base::grouped(usage.expired_packs), base::grouped(usage.packs)}),
        Tone::Danger};
  }
  if (!usage.earliest_expiry) return {};
  const base::Date expiry = *usage.earliest_expiry;
  if (rules::expiry_mark(expiry, today) != rules::ExpiryMark::Soon) {
    return {fill(texts::kEarliestExpiry, {base::to_human(expiry)}), Tone::Neutral};
  }
  const int left = static_cast<int>(rules::days_left(expiry, today).count());
  return {
      left == 0 ? std::string(texts::kExpiresToday) : fill(texts::kExpiresIn, {day_count(left)}),
      Tone::Warning};
}

ChipVm certificate_chip(const domain::UmsId& row, base::Instant now) {
  const domain::CertificateFacts& facts = row.certificate.certificate;
  switch (rules::certificate_status(facts.not_before, facts.not_after, now)) {
    case rules::CertificateStatus::Expired:
      return {
          fill(texts::kExpired, {short_date(base::date_of(facts.not_after), base::date_of(now))}),
          Tone::Danger};
    case rules::CertificateStatus::NotYetValid:
      return {std::string(texts::kNotYetValid), Tone::Neutral};
    case rules::CertificateStatus::ExpiresSoon: {
      const auto left = rules::full_days_left(facts.not_after, now).count();
      return {left == 0 ? std::string(texts::kExpiresToday)
                        : fill(texts::kExpiresIn, {day_count(static_cast<int>(left))}),
              Tone::Warning};
    }
    case rules::CertificateStatus::Valid: break;
  }
  if (!row.last_contact_at) return {std::string(texts::kNotSeenYet), Tone::Neutral, Mark::Clock};
  return {std::string(texts::kValid), Tone::Success};
}

bool is_connected(const Model& model, const CompanyState& company) {
  return model.online && company.replica.health(sync::Lane::Sending).failed_attempts == 0 &&
         company.replica.health(sync::Lane::Reading).failed_attempts == 0;
}

const sync::Conflict* conflict_of(const CompanyState& company, const domain::UmsRef& ref) {
  for (const sync::Conflict& conflict : company.replica.conflicts()) {
    if (names(conflict.command.body, ref)) return &conflict;
  }
  return nullptr;
}

std::string sentence_of(const domain::CompanyRows& rows, const sync::Conflict& conflict) {
  return std::visit(
      base::overloaded{
          [&](const domain::Refusal& refusal) {
            const std::string sentence = rules::refusal_text(refusal);
            const auto* many = std::get_if<domain::SwitchAutoAssign>(&conflict.command.body);
            const domain::UmsId* at =
                many && many->ums_ids.size() > 1 ? rows.ums_ids.find({refusal.subject}) : nullptr;
            if (at == nullptr || sentence.contains(at->name.view())) return sentence;
            return fill(texts::kConflictAt, {at->name, sentence});
          },
          [](const sync::Rejected& rejected) {
            const std::string& detail = rejected.failure.detail;
            return detail.empty() ? std::string(texts::kNotAccepted) : detail;
          },
      },
      conflict.why);
}

OrdersVm orders_view(std::span<const std::string_view> columns, std::size_t column,
                     bool descending) {
  OrdersVm vm;
  for (const std::string_view name : columns) {
    vm.labels.push_back(fill(texts::kAscending, {std::string(name)}));
    vm.labels.push_back(fill(texts::kDescending, {std::string(name)}));
  }
  vm.chosen = 2 * column + (descending ? 1 : 0);
  return vm;
}

AutoAssignVm auto_assign_view(const CompanyState& company, const domain::UmsId& row, bool online) {
  AutoAssignVm vm;
  vm.name = fill(texts::kAutoAssignOf, {row.name});
  vm.on = row.auto_assign;
  vm.word = row.auto_assign ? texts::kOn : texts::kOff;
  vm.changeable = row.lifecycle == domain::Lifecycle::Open &&
                  rules::allow(company.actor, rules::Action::SwitchAutoAssign);
  for (const sync::Pending* pending : company.replica.pending_of(row.ref.text)) {
    if (!switches(pending->command.body)) continue;
    vm.busy = online && pending->state != sync::PendingState::Applied;
    vm.waiting = !online;
    if (vm.waiting) vm.reason = texts::kWaitsForConnection;
  }
  const sync::Conflict* conflict = conflict_of(company, row.ref);
  if (conflict != nullptr && switches(conflict->command.body)) {
    vm.failed = true;
    vm.reason = sentence_of(company.replica.view(), *conflict);
  }
  return vm;
}

std::optional<std::string> no_license_because(const CompanyState& company,
                                              const domain::UmsId& row) {
  if (company.replica.is_pending(row.ref.text)) return std::string(texts::kWaitUntilSaved);
  return std::nullopt;
}

}  // namespace portal
