#include "core/portal/list/csv.hpp"

#include "core/portal/texts.hpp"
#include "core/rules/certificate_status.hpp"

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <string_view>

namespace portal {
namespace {

void add_cell(std::string& out, std::string_view cell) {
  const bool formula = !cell.empty() && std::string_view("=+-@\t\r").contains(cell.front());
  std::string text = (formula ? "'" : "") + std::string(cell);
  if (text.find_first_of("\",\r\n") != std::string::npos) {
    for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) {
      text.insert(at, 1, '"');
    }
    text = '"' + text + '"';
  }
  out += text;
}

void add_line(std::string& out, std::initializer_list<std::string_view> cells) {
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) out += ',';
    first = false;
    add_cell(out, cell);
  }
  out += "\r\n";
}

std::string optional_date(const std::optional<base::Date>& date) {
  return date ? base::to_text(*date) : "";
}

std::string optional_time(const std::optional<base::Instant>& time) {
  return time ? base::to_text(*time) : "";
}

}  // namespace

std::string list_as_csv(const CompanyState& company, const query::ListQuery& query,
                        base::Instant now, const std::vector<domain::UmsRef>* only) {
  using std::to_string;
  std::string out = "\xEF\xBB\xBF";
  add_line(out, {texts::kUmsId, texts::kUsed, texts::kCsvTotal, texts::kProductPacks,
                 texts::kEarliestExpiryLabel, texts::kValidUntil, texts::kFingerprint,
                 texts::kAutoAssign, texts::kLastContactLabel});
  query::ListQuery all = query;
  all.page = 1;
  all.rows = std::numeric_limits<int>::max();
  query::UmsIdPage page;
  const query::UmsIdIndex& index = company.prepared.index;
  index.find(all, now, page);
  for (const query::UmsIdEntry* entry : page.rows) {
    const domain::UmsRef ref = index.ref_of(*entry);
    if (only != nullptr && !std::ranges::binary_search(*only, ref)) continue;
    const domain::UmsId* row = company.replica.view().ums_ids.find(ref);
    if (row == nullptr) continue;
    const rules::Usage& usage = entry->usage;
    add_line(out,
             {row->name, to_string(usage.used), to_string(usage.total), to_string(usage.packs),
              optional_date(usage.earliest_expiry),
              base::to_text(row->certificate.certificate.not_after),
              row->certificate.certificate.fingerprint, row->auto_assign ? texts::kOn : texts::kOff,
              optional_time(row->last_contact_at)});
  }
  return out;
}

}  // namespace portal
