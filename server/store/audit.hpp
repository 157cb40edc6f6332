#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/change.hpp"
#include "server/store/sqlite.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace store {

// One accepted command, as it is remembered. Append only: the database itself refuses to change
// one.
struct AuditEntry {
  domain::CompanyRef company;
  domain::Revision revision = 0;
  base::Instant at;
  domain::Actor actor;
  std::string_view command;         // a literal of domain::command_name
  std::vector<domain::Row> before;  // without the rows that are new
  std::vector<domain::Row> after;
  std::string request_id;
};

void add_audit_entry(Transaction& transaction, const AuditEntry& entry);

}  // namespace store
