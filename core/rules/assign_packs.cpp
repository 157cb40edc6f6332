#include "core/rules/assignable.hpp"
#include "core/rules/commands.hpp"
#include "core/rules/existence.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {

Decided assign_packs(const Records& records, const Context& context,
                     const domain::AssignPacks& command) {
  const auto target = open_ums_id(records, command.ums_id);
  if (!target) return std::unexpected(target.error());
  auto wanted = packs(records, command.packs);
  if (!wanted) return std::unexpected(std::move(wanted.error()));
  std::erase_if(*wanted, [&](const auto& pack) { return pack.ums_id == target->ref; });

  for (const domain::ProductPack& pack : *wanted) {
    if (records.changed_meanwhile(pack.ref.text, Aspect::Assignment)) {
      return refuse(domain::RefusalCode::ChangedMeanwhile, {}, pack.ref.text);
    }
  }
  const base::Date today = base::date_of(context.now);
  for (const domain::ProductPack& pack : *wanted) {
    if (auto refused = not_assignable(records, pack, target->ref, today)) {
      return std::unexpected(*std::move(refused));
    }
  }
  if (auto refused = too_many_packs(records, *target, wanted->size())) {
    return std::unexpected(*std::move(refused));
  }
  Decision decision;
  for (domain::ProductPack& pack : *wanted) put_on(decision, std::move(pack), target->ref, context);
  return decision;
}

}  // namespace rules
