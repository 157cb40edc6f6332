#pragma once

#include "core/domain/outcome.hpp"
#include "core/domain/refs.hpp"
#include "core/rules/records.hpp"
#include "server/store/sqlite.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What became of each command of each client, kept for good, so that a repeat is answered as the
// first time; and which client last changed which part of a row.
namespace store {

// Where a command comes from. Client ids of different companies are different clients.
struct CommandKey {
  domain::CompanyRef company;
  std::string client_id;
  std::uint64_t command_id = 0;
};

struct KeptOutcome {
  std::string digest;  // of the command's content, 64 hex digits
  domain::Outcome outcome;
};

std::optional<KeptOutcome> kept_outcome(Transaction& transaction, const CommandKey& key);
void keep_outcome(Transaction& transaction, const CommandKey& key, const KeptOutcome& kept,
                  base::Instant now);

// 0 for a client that has sent nothing.
std::uint64_t last_command_id(Transaction& transaction, const domain::CompanyRef& company,
                              std::string_view client_id);

struct AspectOf {
  std::string ref;
  rules::Aspect aspect = rules::Aspect::Name;
};

void mark_changed(Transaction& transaction, const domain::CompanyRef& company,
                  const AspectOf& aspect, domain::Revision revision, std::string_view client_id);

bool changed_by_another(Transaction& transaction, const domain::CompanyRef& company,
                        const AspectOf& aspect, std::string_view client_id,
                        domain::Revision seen_revision);

}  // namespace store
