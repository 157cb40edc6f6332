#include "server/store/check.hpp"

#include "core/base/overloaded.hpp"
#include "core/base/text.hpp"
#include "core/wire/changes.hpp"
#include "server/store/companies.hpp"
#include "server/store/rows.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace store {
namespace {

// Each query answers one line of text for each row that breaks the rule.
struct Rule {
  std::string_view broken;
  std::string_view sql;
};

constexpr auto kRules = std::to_array<Rule>({
    {"the file is damaged",
     "SELECT integrity_check FROM pragma_integrity_check"
     " WHERE integrity_check <> 'ok'"},
    {"a row refers to one that is not there",
     "SELECT \"table\" || ' -> ' || parent FROM pragma_foreign_key_check"},
    {"revisions of the company are not dense",
     "SELECT c.global_account_id FROM companies c WHERE c.revision <> (SELECT count(DISTINCT"
     " revision) FROM changes WHERE company = c.ref) OR c.revision <> (SELECT"
     " coalesce(max(revision), 0) FROM changes WHERE company = c.ref)"},
    {"a revision has not exactly one audit entry",
     "SELECT c.global_account_id FROM companies c WHERE c.revision <> (SELECT count(*) FROM"
     " audit_entries WHERE company = c.ref) OR c.revision <> (SELECT coalesce(max(revision), 0)"
     " FROM audit_entries WHERE company = c.ref) OR c.revision <> (SELECT"
     " coalesce(max(number), 0) FROM audit_entries WHERE company = c.ref)"},
    {"a revision has not exactly one outcome",
     "SELECT c.global_account_id FROM companies c WHERE c.revision <> (SELECT count(*) FROM"
     " command_outcomes WHERE company = c.ref AND result = 'applied') OR c.revision <> (SELECT"
     " coalesce(max(revision), 0) FROM command_outcomes WHERE company = c.ref)"},
    {"a client's last command is not its last outcome",
     "SELECT k.client_id FROM clients k WHERE k.last_command_id <> (SELECT max(command_id) FROM"
     " command_outcomes WHERE company = k.company AND client_id = k.client_id)"},
    {"a row's part was changed after the company's last revision",
     "SELECT a.ref FROM aspect_revisions a JOIN companies c ON c.ref = a.company"
     " WHERE a.revision > c.revision"},
    {"an open UMS ID has no current certificate, or a closed one has",
     "SELECT u.ref FROM ums_ids u WHERE (u.lifecycle = 'open') <> (SELECT count(*) FROM"
     " certificate_uses WHERE company = u.company AND ums_id = u.ref AND ended_at IS NULL)"},
    {"a pack is assigned to a closed UMS ID",
     "SELECT p.pack_id FROM product_packs p JOIN ums_ids u ON u.company = p.company AND"
     " u.ref = p.ums_id WHERE u.lifecycle <> 'open'"},
    {"a device belongs to a closed UMS ID",
     "SELECT d.unit_id FROM devices d JOIN ums_ids u ON u.company = d.company AND"
     " u.ref = d.ums_id WHERE u.lifecycle <> 'open'"},
    {"a UMS ID has over 1,000 packs",
     "SELECT ums_id FROM product_packs WHERE ums_id IS NOT NULL"
     " GROUP BY company, ums_id HAVING count(*) > 1000"},
    {"a merged pack holds open licenses",
     "SELECT p.pack_id FROM product_packs p WHERE p.merged_into IS NOT NULL AND EXISTS (SELECT 1"
     " FROM licenses WHERE company = p.company AND pack = p.ref AND ended_at IS NULL)"},
    {"an open license is on a device that does not ask for its product",
     "SELECT l.ref FROM licenses l WHERE l.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM needs"
     " WHERE company = l.company AND device = l.device AND product = l.product)"},
    {"a user has no default company",
     "SELECT u.email FROM users u WHERE EXISTS (SELECT 1 FROM memberships WHERE user_ref = u.ref)"
     " AND NOT EXISTS (SELECT 1 FROM memberships WHERE user_ref = u.ref AND is_default = 1)"},
    {"a company with members has no super admin",
     "SELECT c.global_account_id FROM companies c WHERE EXISTS (SELECT 1 FROM memberships WHERE"
     " company = c.ref) AND NOT EXISTS (SELECT 1 FROM memberships WHERE company = c.ref AND"
     " role = 'super_admin')"},
});

// Without the figure that changes by the day alone.
domain::Row timeless(domain::Row row) {
  if (auto* ums_id = std::get_if<domain::UmsId>(&row)) ums_id->waiting_devices = 0;
  return row;
}

std::vector<std::string> check_names(Transaction& transaction) {
  std::vector<std::string> wrong;
  transaction.sql().each("SELECT ref, name, name_folded FROM ums_ids", [&](const Row& row) {
    if (base::fold_ascii(row.text(1)) == row.text(2)) return;
    wrong.push_back("a name is not kept in its folded form: " + row.text(0));
  });
  return wrong;
}

std::vector<std::string> check_feed(Transaction& transaction, const View& view) {
  const auto last_words = transaction.sql().all(
      "SELECT change, max(revision) FROM changes WHERE company = $1"
      " GROUP BY change ->> 'entity', change ->> 'id'",
      [](const Row& row) { return wire::decode<domain::Change>(row.text(0)); }, view.company);
  std::vector<std::string> wrong;
  for (const auto& change : last_words) {
    if (!change) {
      wrong.emplace_back("a kept change cannot be read");
      continue;
    }
    const auto stored = same_row(transaction, view, change->row);
    if (stored && timeless(*stored) == timeless(change->row)) continue;
    wrong.push_back("the feed's last word about a row is not the row: " +
                    std::string(wire::row_id(change->row)));
  }
  return wrong;
}

void append(std::vector<std::string>& all, std::vector<std::string> more) {
  for (std::string& sentence : more) all.push_back(std::move(sentence));
}

}  // namespace

std::vector<std::string> check(Transaction& transaction, base::Date today) {
  std::vector<std::string> wrong;
  for (const Rule& rule : kRules) {
    transaction.sql().each(rule.sql, [&](const Row& row) {
      wrong.push_back(std::string(rule.broken) + ": " + row.text(0));
    });
  }
  append(wrong, check_names(transaction));
  for (const domain::Company& company : companies(transaction)) {
    append(wrong, check_feed(transaction, {company.ref, today}));
  }
  return wrong;
}

}  // namespace store
