#include "core/portal/unassign/view.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/portal/wording.hpp"
#include "core/rules/decide.hpp"
#include "core/rules/pack_status.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/replica_records.hpp"

namespace portal {
namespace {

struct Place {
  const CompanyState* company = nullptr;
  const domain::UmsId* ums_id = nullptr;  // of the route
  const domain::ProductPack* pack = nullptr;
  base::Instant now;
};

std::optional<Place> place_of(const Model& model) {
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  if (company == nullptr || !now) return std::nullopt;
  const Layer& layer = model.route.layer;
  const Place place{company, company->replica.view().ums_ids.find(layer.ums_id),
                    company->replica.view().product_packs.find(layer.pack), *now};
  if (place.ums_id == nullptr || place.pack == nullptr) return std::nullopt;
  return place;
}

// Licenses Used of a UMS ID, with this pack or without it.
rules::Usage usage_with(const Place& place, const domain::UmsRef& ref, bool with) {
  const base::Date today = base::date_of(place.now);
  rules::Usage usage;
  for (const domain::ProductPack& pack : place.company->replica.view().product_packs) {
    const bool counts = pack.ref == place.pack->ref ? with : pack.ums_id == ref;
    if (counts) rules::add(usage, pack, today);
  }
  return usage;
}

ConsequenceVm kept(const domain::ProductPack& pack, base::Date today) {
  const std::string date = base::to_human(pack.expires_on);
  if (pack.used == 0) {
    return {Consequence::Kept, std::string(texts::kKeepNone),
            fill(texts::kKeepNoneLine, {base::grouped(pack.total)})};
  }
  const bool ended = rules::days_left(pack.expires_on, today).count() < 0;
  const std::string_view line = pack.used == 1 ? texts::kKeepUntilOne : texts::kKeepUntil;
  return {Consequence::Kept, counted(pack.used, texts::kKeepOne, texts::kKeepMany),
          fill(ended ? texts::kKeepExpired : line, {date})};
}

std::string free_text(const domain::ProductPack& pack, base::Date today) {
  return counted(rules::free_licenses(pack, today), texts::kOneFreeLicense, texts::kFreeLicenses);
}

std::string fault_of(const Model& model, const Place& place, const domain::CommandBody& command) {
  const auto* form = std::get_if<ConfirmForm>(&model.form);
  if (form != nullptr && form->refusal) return rules::refusal_text(*form->refusal);
  const auto decided = rules::decide(rules::ReplicaRecords(place.company->replica.view()),
                                     {place.company->actor, place.now, std::nullopt}, command);
  return decided ? std::string() : rules::refusal_text(decided.error());
}

ConsequenceVm seen_later() {
  return {Consequence::Seen, std::string(texts::kSeesNext), std::string(texts::kSeesNextLine)};
}

}  // namespace

std::optional<ConfirmVm> unassign_view(const Model& model) {
  const auto place = place_of(model);
  if (!place) return std::nullopt;
  const domain::ProductPack& pack = *place->pack;
  const domain::UmsId& row = *place->ums_id;
  const base::Date today = base::date_of(place->now);
  ConfirmVm vm;
  vm.title = fill(texts::kUnassignTitle, {pack.pack_id, row.name});
  vm.line = fill(texts::kUnassignLine,
                 {product_line(pack), base::grouped(pack.used), base::grouped(pack.total),
                  place->company->replica.view().company.name});
  vm.before_label = texts::kUsedNow;
  vm.after_label = texts::kAfterUnassigning;
  vm.before = usage_view(usage_with(*place, row.ref, true));
  vm.after = usage_view(usage_with(*place, row.ref, false));
  vm.consequences = {
      kept(pack, today),
      {Consequence::Stops, std::string(texts::kNoNew),
       fill(texts::kNoNewLine, {row.name, free_text(pack, today)})},
      {Consequence::Renewal, std::string(texts::kRenewalsStop),
       std::string(texts::kRenewalsStopLine)},
      seen_later(),
  };
  vm.note = rules::status(pack, today) == rules::PackStatus::Active ? texts::kCanAssignAgain
                                                                    : texts::kCannotAssignAgain;
  vm.button = texts::kUnassignPack;
  vm.danger = true;
  vm.fault = fault_of(model, *place, domain::UnassignPacks{row.ref, {pack.ref}});
  vm.enabled = vm.fault.empty();
  return vm;
}

std::optional<ConfirmVm> move_view(const Model& model) {
  const auto place = place_of(model);
  if (!place || !place->pack->ums_id) return std::nullopt;
  const domain::ProductPack& pack = *place->pack;
  const domain::UmsId& to = *place->ums_id;
  const domain::UmsId* from = place->company->replica.view().ums_ids.find(*pack.ums_id);
  if (from == nullptr) return std::nullopt;
  const base::Date today = base::date_of(place->now);
  ConfirmVm vm;
  vm.title = fill(texts::kMoveTitle, {pack.pack_id, to.name});
  vm.line = fill(texts::kMoveLine,
                 {product_line(pack), base::grouped(pack.used), base::grouped(pack.total),
                  from->name, place->company->replica.view().company.name});
  vm.before_label = fill(texts::kMoveBefore, {to.name});
  vm.after_label = texts::kMoveAfter;
  vm.before = usage_view(usage_with(*place, to.ref, false));
  vm.after = usage_view(usage_with(*place, to.ref, true));
  vm.consequences = {
      kept(pack, today),
      {Consequence::Stops, std::string(texts::kMoveAtOnce),
       fill(texts::kMoveAtOnceLine, {from->name, usage_line(usage_with(*place, from->ref, true)),
                                     usage_line(usage_with(*place, from->ref, false))})},
      {Consequence::Renewal, std::string(texts::kMoveRenewals),
       fill(texts::kMoveRenewalsLine, {from->name})},
      seen_later(),
  };
  vm.note = texts::kCanMoveBack;
  vm.button = texts::kMovePack;
  vm.fault = fault_of(model, *place, domain::MovePack{pack.ref, from->ref, to.ref});
  vm.enabled = vm.fault.empty();
  return vm;
}

}  // namespace portal
