#include "core/rules/assignable.hpp"

#include "core/rules/pack_status.hpp"
#include "core/rules/refuse.hpp"

#include <utility>

namespace rules {
namespace {

using domain::RefusalCode;

std::string pack_id_of(const Records& records, const domain::PackRef& ref) {
  const auto pack = records.pack(ref);
  return pack ? pack->pack_id : base::SharedText{};
}

std::string name_of(const Records& records, const domain::UmsRef& ref) {
  const auto ums_id = records.ums_id(ref);
  return ums_id ? ums_id->name : base::SharedText{};
}

std::optional<domain::Refusal> eula_pending(const Records& records,
                                            const domain::ProductPack& pack) {
  const auto order = records.order(pack.order);
  if (!order || order->eula_state == domain::EulaState::Accepted) return std::nullopt;
  return refusal(RefusalCode::EulaPending, {{"pack", pack.pack_id}, {"order", order->number}},
                 pack.ref.text);
}

}  // namespace

std::optional<domain::Refusal> not_usable(const Records& records, const domain::ProductPack& pack,
                                          base::Date today) {
  switch (status(pack, today)) {
    case PackStatus::Archived:
      return refusal(RefusalCode::PackArchived, {{"pack", pack.pack_id}}, pack.ref.text);
    case PackStatus::Merged:
      return refusal(RefusalCode::PackMerged,
                     {{"pack", pack.pack_id}, {"target", pack_id_of(records, *pack.merged_into)}},
                     pack.ref.text);
    case PackStatus::Expired:
      return refusal(RefusalCode::PackExpired,
                     {{"pack", pack.pack_id}, {"date", base::to_human(pack.expires_on)}},
                     pack.ref.text);
    case PackStatus::NotYetActivated:
      return refusal(RefusalCode::PackNotYetActivated,
                     {{"pack", pack.pack_id}, {"date", base::to_human(pack.starts_on)}},
                     pack.ref.text);
    case PackStatus::Active: return eula_pending(records, pack);
  }
  std::unreachable();
}

std::optional<domain::Refusal> not_assignable(const Records& records,
                                              const domain::ProductPack& pack,
                                              const domain::UmsRef& target, base::Date today) {
  if (auto refused = not_usable(records, pack, today)) return refused;
  if (!pack.ums_id || *pack.ums_id == target) return std::nullopt;
  return refusal(RefusalCode::PackOnOtherUmsId,
                 {{"pack", pack.pack_id}, {"other", name_of(records, *pack.ums_id)}},
                 pack.ref.text);
}

std::optional<domain::Refusal> too_many_packs(const Records& records, const domain::UmsId& target,
                                              std::size_t more) {
  if (records.pack_count_of(target.ref) + more <= kMaxPacksOfUmsId) return std::nullopt;
  return refusal(RefusalCode::TooManyPacks, {{"name", target.name}}, target.ref.text);
}

void put_on(Decision& decision, domain::ProductPack pack, const domain::UmsRef& target,
            const Context& context) {
  pack.ums_id = target;
  pack.assigned_at = context.now;
  pack.assigned_by = context.actor.name;
  pack.picked_up_at = std::nullopt;
  decision.licenses.push_back({pack.ref, target, pack.expires_on});
  decision.rows.emplace_back(std::move(pack));
}

domain::Refusal pack_not_there(const domain::ProductPack& pack, const domain::UmsId& ums_id) {
  return refusal(RefusalCode::PackNotThere, {{"pack", pack.pack_id}, {"name", ums_id.name}},
                 pack.ref.text);
}

}  // namespace rules
