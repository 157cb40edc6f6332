#include "server/store/command_log.hpp"

#include "core/base/overloaded.hpp"
#include "core/wire/commands.hpp"
#include "server/store/feed.hpp"

#include <utility>

namespace store {
namespace {

std::string_view column_name(rules::Aspect aspect) {
  switch (aspect) {
    case rules::Aspect::Name: return "name";
    case rules::Aspect::AutoAssign: return "auto_assign";
    case rules::Aspect::Certificate: return "certificate";
    case rules::Aspect::License: return "license";
    case rules::Aspect::Assignment: return "assignment";
  }
  std::unreachable();
}

struct Columns {
  std::string_view result;
  std::optional<std::int64_t> revision;
  std::optional<std::string> refusal;
};

// A refusal is kept as the wire's outcome, whose sentence is not read back.
Columns columns_of(const domain::Outcome& outcome) {
  return std::visit(
      base::overloaded{
          [](const domain::Applied& applied) {
            return Columns{"applied", static_cast<std::int64_t>(applied.revision), {}};
          },
          [](const domain::Unchanged&) { return Columns{"unchanged", {}, {}}; },
          [&](const domain::Refused&) {
            const auto no_sentence = [](const domain::Refusal&) { return std::string(); };
            return Columns{"refused", {}, wire::encode(outcome, no_sentence)};
          },
      },
      outcome.result);
}

domain::Outcome refused_outcome(const std::string& json) {
  auto outcome = wire::decode<domain::Outcome>(json);
  if (!outcome) throw StorageError("a kept refusal cannot be read");
  return *std::move(outcome);
}

}  // namespace

std::optional<KeptOutcome> kept_outcome(Transaction& transaction, const CommandKey& key) {
  struct Kept {
    std::string digest;
    std::string result;
    domain::Revision revision;
    std::string refusal;
  };
  const auto kept = transaction.sql().first(
      "SELECT digest, result, revision, refusal FROM command_outcomes"
      " WHERE company = $1 AND client_id = $2 AND command_id = $3",
      [](const Row& row) {
        return Kept{row.text(0), row.text(1), static_cast<domain::Revision>(row.integer(2)),
                    row.text(3)};
      },
      key.company, key.client_id, key.command_id);
  if (!kept) return std::nullopt;
  if (kept->result == "refused") return KeptOutcome{kept->digest, refused_outcome(kept->refusal)};
  domain::Outcome outcome{.command_id = key.command_id, .result = domain::Unchanged{}};
  if (kept->result == "applied") {
    outcome.result = domain::Applied{
        kept->revision, changes_between(transaction, key.company,
                                        {.after = kept->revision - 1, .to = kept->revision})};
  }
  return KeptOutcome{kept->digest, std::move(outcome)};
}

void keep_outcome(Transaction& transaction, const CommandKey& key, const KeptOutcome& kept,
                  base::Instant now) {
  transaction.sql().run(
      "INSERT INTO clients (company, client_id, last_command_id) VALUES ($1, $2, $3)"
      " ON CONFLICT (company, client_id) DO UPDATE SET last_command_id = $3",
      key.company, key.client_id, key.command_id);
  const Columns columns = columns_of(kept.outcome);
  transaction.sql().run(
      "INSERT INTO command_outcomes (company, client_id, command_id, digest, result, revision,"
      " refusal, decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      key.company, key.client_id, key.command_id, kept.digest, columns.result, columns.revision,
      columns.refusal, now);
}

std::uint64_t last_command_id(Transaction& transaction, const domain::CompanyRef& company,
                              std::string_view client_id) {
  return static_cast<std::uint64_t>(transaction.sql().number(
      "SELECT last_command_id FROM clients WHERE company = $1 AND client_id = $2", company,
      client_id));
}

void mark_changed(Transaction& transaction, const domain::CompanyRef& company,
                  const AspectOf& aspect, domain::Revision revision, std::string_view client_id) {
  transaction.sql().run(
      "INSERT INTO aspect_revisions (company, ref, aspect, revision, client_id)"
      " VALUES ($1, $2, $3, $4, $5)"
      " ON CONFLICT (company, ref, aspect) DO UPDATE SET revision = $4, client_id = $5",
      company, aspect.ref, column_name(aspect.aspect), revision, client_id);
}

bool changed_by_another(Transaction& transaction, const domain::CompanyRef& company,
                        const AspectOf& aspect, std::string_view client_id,
                        domain::Revision seen_revision) {
  return transaction.sql().number(
             "SELECT count(*) FROM aspect_revisions WHERE company = $1 AND ref = $2"
             " AND aspect = $3 AND revision > $4 AND client_id <> $5",
             company, aspect.ref, column_name(aspect.aspect), seen_revision, client_id) > 0;
}

}  // namespace store
