#include "core/rules/commands.hpp"
#include "core/rules/existence.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {

Decided switch_auto_assign(const Records& records, const domain::SwitchAutoAssign& command) {
  auto ums_ids = open_ums_ids(records, command.ums_ids);
  if (!ums_ids) return std::unexpected(std::move(ums_ids.error()));
  Decision decision;
  for (domain::UmsId& ums_id : *ums_ids) {
    if (ums_id.auto_assign == command.on) continue;
    if (records.changed_meanwhile(ums_id.ref.text, Aspect::AutoAssign)) {
      return refuse(domain::RefusalCode::ChangedMeanwhile, {}, ums_id.ref.text);
    }
    ums_id.auto_assign = command.on;
    decision.rows.emplace_back(std::move(ums_id));
  }
  return decision;
}

}  // namespace rules
