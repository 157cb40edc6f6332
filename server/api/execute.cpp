#include "server/api/execute.hpp"

#include "core/base/overloaded.hpp"
#include "core/certificate/facts.hpp"
#include "core/certificate/private_key.hpp"
#include "core/certificate/upload.hpp"
#include "core/rules/decide.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "server/license_file/ums_license_file.hpp"
#include "server/signing/digest.hpp"
#include "server/store/audit.hpp"
#include "server/store/certificates.hpp"
#include "server/store/command_log.hpp"
#include "server/store/companies.hpp"
#include "server/store/devices.hpp"
#include "server/store/feed.hpp"
#include "server/store/license_files.hpp"
#include "server/store/records.hpp"
#include "server/store/rows.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace api {
namespace {

using rules::Aspect;

// One command on its way: what every step below needs.
struct Doing {
  store::Transaction& transaction;
  const domain::Company& company;
  const domain::Command& command;
  const Origin& origin;
  const signing::IssuingKey& key;

  store::View view() const { return {company.ref, base::date_of(origin.now)}; }
};

std::expected<domain::CertificateFacts, domain::Refusal> read_certificate(
    const domain::RegisterUmsId& command) {
  const auto upload = certificate::read_upload(command.certificate);
  if (!upload) return std::unexpected(upload.error());
  return certificate::facts_of(*upload);
}

rules::Context context_of(const Doing& doing) {
  rules::Context context{doing.origin.actor, doing.origin.now, std::nullopt};
  if (const auto* command = std::get_if<domain::RegisterUmsId>(&doing.command.body)) {
    context.certificate = read_certificate(*command);
  }
  return context;
}

// The aspects that a command of this kind writes of a row it changes.
std::vector<Aspect> aspects_of(const domain::CommandBody& body) {
  using Aspects = std::vector<Aspect>;
  return std::visit(base::overloaded{
                        [](const domain::RegisterUmsId&) {
                          return Aspects{Aspect::Name, Aspect::AutoAssign, Aspect::Certificate};
                        },
                        [](const domain::RenameUmsId&) { return Aspects{Aspect::Name}; },
                        [](const domain::SwitchAutoAssign&) { return Aspects{Aspect::AutoAssign}; },
                        [](const domain::AssignPacks&) { return Aspects{Aspect::Assignment}; },
                        [](const domain::UnassignPacks&) { return Aspects{Aspect::Assignment}; },
                        [](const domain::MovePack&) { return Aspects{Aspect::Assignment}; },
                        [](const domain::IssueUmsLicense&) { return Aspects{Aspect::License}; },
                    },
                    body);
}

// The rows that the decision changes itself, and those whose counted figures may follow.
std::vector<domain::Row> touched_rows(const Doing& doing, const rules::Decision& decision) {
  std::vector<domain::Row> rows = decision.rows;
  for (const rules::LicensesTakeExpiry& change : decision.licenses) {
    const bool listed = std::ranges::any_of(
        rows, [&](const domain::Row& row) { return wire::row_id(row) == change.ums_id.text; });
    auto ums_id = store::ums_id(doing.transaction, doing.view(), change.ums_id);
    if (!listed && ums_id) rows.emplace_back(*std::move(ums_id));
  }
  return rows;
}

std::vector<domain::Row> stored_rows(const Doing& doing, const std::vector<domain::Row>& like) {
  std::vector<domain::Row> rows;
  for (const domain::Row& row : like) {
    if (auto stored = store::same_row(doing.transaction, doing.view(), row)) {
      rows.push_back(*std::move(stored));
    }
  }
  return rows;
}

void write_license_file(const Doing& doing, const domain::UmsId& ums_id) {
  store::add_license_file(
      doing.transaction, doing.company.ref, ums_id.ref,
      {.issued = *ums_id.last_license,
       .issued_by = doing.origin.actor.name,
       .file = license_file::make(doing.transaction, doing.company, ums_id, doing.key)});
}

void write_decision(const Doing& doing, const rules::Context& context,
                    const rules::Decision& decision) {
  if (const auto* command = std::get_if<domain::RegisterUmsId>(&doing.command.body)) {
    const auto upload = certificate::read_upload(command->certificate);
    store::put_certificate(doing.transaction, **context.certificate, upload->found.der,
                           doing.origin.now);
  }
  for (const domain::Row& row : decision.rows) {
    store::write(doing.transaction, doing.view(), row, doing.origin.now);
  }
  for (const rules::LicensesTakeExpiry& change : decision.licenses) {
    store::take_expiry(doing.transaction, doing.company.ref, change);
  }
  if (std::holds_alternative<domain::IssueUmsLicense>(doing.command.body)) {
    write_license_file(doing, std::get<domain::UmsId>(decision.rows.front()));
  }
}

// Rows that differ from what they were; a touched row may have kept every figure.
std::vector<domain::Row> changed_rows(const std::vector<domain::Row>& before,
                                      std::vector<domain::Row> after) {
  std::erase_if(after, [&](const domain::Row& row) {
    return std::ranges::find(before, row) != before.end();
  });
  return after;
}

domain::Applied apply(const Doing& doing, const rules::Context& context,
                      const rules::Decision& decision) {
  const std::vector<domain::Row> touched = touched_rows(doing, decision);
  const std::vector<domain::Row> before = stored_rows(doing, touched);
  write_decision(doing, context, decision);
  const std::vector<domain::Row> after = changed_rows(before, stored_rows(doing, touched));
  domain::Applied applied{.revision = store::raise_revision(doing.transaction, doing.company.ref),
                          .changes = {}};
  for (const domain::Row& row : after) applied.changes.push_back({applied.revision, row});
  store::add_changes(doing.transaction, doing.company.ref, applied.changes);
  for (const domain::Row& row : decision.rows) {
    for (const Aspect aspect : aspects_of(doing.command.body)) {
      store::mark_changed(doing.transaction, doing.company.ref,
                          {.ref = std::string(wire::row_id(row)), .aspect = aspect},
                          applied.revision, doing.origin.client_id);
    }
  }
  store::add_audit_entry(doing.transaction, {.company = doing.company.ref,
                                             .revision = applied.revision,
                                             .at = doing.origin.now,
                                             .actor = doing.origin.actor,
                                             .command = domain::command_name(doing.command.body),
                                             .before = before,
                                             .after = after,
                                             .request_id = doing.origin.request_id});
  return applied;
}

domain::Outcome decide_and_apply(const Doing& doing) {
  const store::StoreRecords records(
      doing.transaction, doing.company, base::date_of(doing.origin.now),
      {.client_id = doing.origin.client_id, .seen_revision = doing.command.seen_revision});
  const rules::Context context = context_of(doing);
  const auto decision = rules::decide(records, context, doing.command.body);
  if (!decision) return {doing.command.id, domain::Refused{decision.error()}};
  if (decision->rows.empty()) return {doing.command.id, domain::Unchanged{}};
  return {doing.command.id, apply(doing, context, *decision)};
}

domain::Outcome reused(const domain::Command& command) {
  return {
      command.id,
      domain::Refused{{.code = domain::RefusalCode::RequestIdReused, .facts = {}, .subject = {}}}};
}

}  // namespace

domain::Outcome execute(store::Transaction& transaction, const domain::Company& company,
                        const domain::Command& command, const Origin& origin,
                        const signing::IssuingKey& key) {
  const store::CommandKey command_key{company.ref, origin.client_id, command.id};
  const std::string digest = signing::sha256_hex(wire::encode_content(command.body));
  if (const auto kept = store::kept_outcome(transaction, command_key)) {
    return kept->digest == digest ? kept->outcome : reused(command);
  }
  if (command.id <= store::last_command_id(transaction, company.ref, origin.client_id)) {
    return reused(command);
  }
  const domain::Outcome outcome = decide_and_apply({transaction, company, command, origin, key});
  store::keep_outcome(transaction, command_key, {digest, outcome}, origin.now);
  return outcome;
}

}  // namespace api
