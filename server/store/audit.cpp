#include "server/store/audit.hpp"

#include "core/wire/changes.hpp"

namespace store {
namespace {

// The wire's texts of rows and ids are JSON already; an array of them needs only its brackets.
std::string json_array(const std::vector<std::string>& items) {
  std::string array = "[";
  for (const std::string& item : items) {
    if (array.size() > 1) array += ',';
    array += item;
  }
  return array + ']';
}

std::string rows_json(const std::vector<domain::Row>& rows, domain::Revision revision) {
  std::vector<std::string> items;
  for (const domain::Row& row : rows) items.push_back(wire::encode(domain::Change{revision, row}));
  return json_array(items);
}

// Entities and refs are our own names and hex digits: nothing to escape.
std::string objects_json(const std::vector<domain::Row>& rows) {
  std::vector<std::string> items;
  for (const domain::Row& row : rows) {
    items.push_back("{\"entity\":\"" + std::string(wire::entity_name(row)) + "\",\"id\":\"" +
                    std::string(wire::row_id(row)) + "\"}");
  }
  return json_array(items);
}

}  // namespace

void add_audit_entry(Transaction& transaction, const AuditEntry& entry) {
  transaction.sql().run(
      "INSERT INTO audit_entries (company, number, revision, at, actor, actor_name, command,"
      " objects, before, after, request_id) VALUES ($1,"
      " (SELECT coalesce(max(number), 0) + 1 FROM audit_entries WHERE company = $1),"
      " $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      entry.company, entry.revision, entry.at, entry.actor.id, entry.actor.name, entry.command,
      objects_json(entry.after), rows_json(entry.before, entry.revision),
      rows_json(entry.after, entry.revision), entry.request_id);
}

}  // namespace store
