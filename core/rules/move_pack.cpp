#include "core/rules/assignable.hpp"
#include "core/rules/commands.hpp"
#include "core/rules/existence.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {

Decided move_pack(const Records& records, const Context& context, const domain::MovePack& command) {
  auto found = packs(records, {command.pack});
  if (!found) return std::unexpected(std::move(found.error()));
  domain::ProductPack pack = std::move(found->front());
  const auto from = open_ums_id(records, command.from);
  if (!from) return std::unexpected(from.error());
  const auto to = open_ums_id(records, command.to);
  if (!to) return std::unexpected(to.error());

  if (pack.ums_id == to->ref) return Decision{};
  if (records.changed_meanwhile(pack.ref.text, Aspect::Assignment)) {
    return refuse(domain::RefusalCode::ChangedMeanwhile, {}, pack.ref.text);
  }
  if (pack.ums_id != from->ref) return std::unexpected(pack_not_there(pack, *from));
  if (auto refused = not_usable(records, pack, base::date_of(context.now))) {
    return std::unexpected(*std::move(refused));
  }
  if (auto refused = too_many_packs(records, *to, 1)) return std::unexpected(*std::move(refused));
  Decision decision;
  put_on(decision, std::move(pack), to->ref, context);
  return decision;
}

}  // namespace rules
