#include "core/portal/changes/view.hpp"

#include "core/base/overloaded.hpp"
#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/shared/vm.hpp"
#include "core/portal/texts.hpp"

#include <algorithm>

namespace portal {
namespace {

std::string ums_name(const domain::CompanyRows& rows, const domain::UmsRef& ref) {
  const domain::UmsId* row = rows.ums_ids.find(ref);
  return row == nullptr ? base::SharedText(texts::kUmsId) : row->name;
}

std::string ums_names(const domain::CompanyRows& rows, const std::vector<domain::UmsRef>& refs) {
  if (refs.size() == 1) return ums_name(rows, refs.front());
  return counted(static_cast<std::int64_t>(refs.size()), texts::kOneUmsId, texts::kManyUmsIds);
}

std::string pack_list(const domain::CompanyRows& rows, const std::vector<domain::PackRef>& refs) {
  std::string out;
  for (const domain::PackRef& ref : refs) {
    const domain::ProductPack* pack = rows.product_packs.find(ref);
    if (pack == nullptr) continue;
    if (!out.empty()) out += ", ";
    out += pack->pack_id;
  }
  return out;
}

std::string_view word(bool on) {
  return on ? texts::kOn : texts::kOff;
}

// Where a pack is, in words.
std::string holder(const domain::CompanyRows& rows, const domain::PackRef& ref) {
  const domain::ProductPack* pack = rows.product_packs.find(ref);
  if (pack == nullptr || !pack->ums_id) return std::string(texts::kNotAssignedState);
  return fill(texts::kAssignedState, {ums_name(rows, *pack->ums_id)});
}

// A command in words: what it is about, what it would make, and what is there now.
struct Words {
  std::string about;
  std::string mine;
  std::string theirs;
};

Words words_of(const domain::CompanyRows& rows, const domain::CommandBody& command) {
  return std::visit(
      base::overloaded{
          [&](const domain::RegisterUmsId& one) {
            return Words{one.name, std::string(texts::kRegisterUms),
                         std::string(texts::kNotRegisteredState)};
          },
          [&](const domain::RenameUmsId& one) {
            const std::string now = ums_name(rows, one.ums_id);
            return Words{now, fill(texts::kNameChange, {one.name}),
                         fill(texts::kNameChange, {now})};
          },
          [&](const domain::SwitchAutoAssign& one) {
            return Words{ums_names(rows, one.ums_ids),
                         fill(texts::kAutoAssignChange, {word(one.on)}),
                         fill(texts::kAutoAssignChange, {word(!one.on)})};
          },
          [&](const domain::AssignPacks& one) {
            const std::string packs = pack_list(rows, one.packs);
            return Words{ums_name(rows, one.ums_id), fill(texts::kAssignChange, {packs}),
                         one.packs.empty() ? "" : holder(rows, one.packs.front())};
          },
          [&](const domain::UnassignPacks& one) {
            const std::string packs = pack_list(rows, one.packs);
            return Words{ums_name(rows, one.ums_id), fill(texts::kUnassignChange, {packs}),
                         one.packs.empty() ? "" : holder(rows, one.packs.front())};
          },
          [&](const domain::MovePack& one) {
            return Words{ums_name(rows, one.to),
                         fill(texts::kMoveChange, {pack_list(rows, {one.pack})}),
                         holder(rows, one.pack)};
          },
          [&](const domain::IssueUmsLicense& one) {
            return Words{ums_name(rows, one.ums_id), std::string(texts::kDownloadUmsLicense),
                         std::string(texts::kNotIssuedState)};
          },
      },
      command);
}

bool is_about_many(const domain::CommandBody& command) {
  const auto* many = std::get_if<domain::SwitchAutoAssign>(&command);
  return many != nullptr && many->ums_ids.size() > 1;
}

}  // namespace

ChangesVm changes_view(const Model& model) {
  ChangesVm vm;
  const CompanyState* company = current(model);
  if (company == nullptr) return vm;
  const domain::CompanyRows& rows = company->replica.view();
  for (const sync::Pending& pending : company->replica.pending()) {
    Words words = words_of(rows, pending.command.body);
    vm.pending.push_back({pending.command.id, std::move(words.about), std::move(words.mine)});
  }
  for (const sync::Conflict& conflict : company->replica.conflicts()) {
    Words words = words_of(rows, conflict.command.body);
    ConflictVm one;
    one.command = conflict.command.id;
    one.title = fill(
        is_about_many(conflict.command.body) ? texts::kConflictTitleMany : texts::kConflictTitle,
        {words.about});
    one.why = sentence_of(rows, conflict);
    one.mine = std::move(words.mine);
    one.theirs = std::move(words.theirs);
    one.keep_mine =
        std::ranges::find(model.changes.theirs, one.command) == model.changes.theirs.end();
    one.button = one.keep_mine ? texts::kApplyAgain : texts::kDiscard;
    vm.conflicts.push_back(std::move(one));
  }
  const auto count = static_cast<std::int64_t>(vm.pending.size() + vm.conflicts.size());
  vm.line = fill(texts::kNameAndCompany,
                 {counted(count, texts::kOneChange, texts::kChanges), rows.company.name});
  return vm;
}

}  // namespace portal
