#include "core/rules/assignable.hpp"
#include "core/rules/commands.hpp"
#include "core/rules/existence.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {

Decided unassign_packs(const Records& records, const domain::UnassignPacks& command) {
  const auto ums_id = open_ums_id(records, command.ums_id);
  if (!ums_id) return std::unexpected(ums_id.error());
  auto assigned = packs(records, command.packs);
  if (!assigned) return std::unexpected(std::move(assigned.error()));

  for (const domain::ProductPack& pack : *assigned) {
    if (records.changed_meanwhile(pack.ref.text, Aspect::Assignment)) {
      return refuse(domain::RefusalCode::ChangedMeanwhile, {}, pack.ref.text);
    }
  }
  Decision decision;
  for (domain::ProductPack& pack : *assigned) {
    if (pack.ums_id != ums_id->ref) return std::unexpected(pack_not_there(pack, *ums_id));
    pack.ums_id = std::nullopt;
    pack.assigned_at = std::nullopt;
    pack.assigned_by = {};
    pack.picked_up_at = std::nullopt;
    decision.rows.emplace_back(std::move(pack));
  }
  return decision;
}

}  // namespace rules
