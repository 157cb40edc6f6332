#include "core/portal/changes/note.hpp"

#include "core/base/overloaded.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/model.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/name.hpp"

#include <utility>

namespace portal {
namespace {

std::string ums_name(const domain::CompanyRows& rows, const domain::UmsRef& ref) {
  const domain::UmsId* row = rows.ums_ids.find(ref);
  return row == nullptr ? base::SharedText() : row->name;
}

std::string ums_names(const domain::CompanyRows& rows, const std::vector<domain::UmsRef>& refs) {
  if (refs.size() == 1) return ums_name(rows, refs.front());
  return counted(static_cast<std::int64_t>(refs.size()), texts::kOneUmsId, texts::kManyUmsIds);
}

std::string pack_id(const domain::CompanyRows& rows, const domain::PackRef& ref) {
  const domain::ProductPack* row = rows.product_packs.find(ref);
  return row == nullptr ? base::SharedText() : row->pack_id;
}

std::string pack_ids(const domain::CompanyRows& rows, const std::vector<domain::PackRef>& refs) {
  if (refs.size() == 1) return pack_id(rows, refs.front());
  return counted(static_cast<std::int64_t>(refs.size()), texts::kOnePack, texts::kPacks);
}

// Rows that the switch really turns; undoing turns no others.
std::vector<domain::UmsRef> turned(const domain::CompanyRows& rows,
                                   const domain::SwitchAutoAssign& command) {
  std::vector<domain::UmsRef> out;
  for (const domain::UmsRef& ref : command.ums_ids) {
    const domain::UmsId* row = rows.ums_ids.find(ref);
    if (row != nullptr && row->auto_assign != command.on) out.push_back(ref);
  }
  return out;
}

Note of(const domain::RegisterUmsId& command, const std::string& gaid) {
  const std::string name = rules::clean_name(command.name).value_or(command.name);
  Route page = list_of(gaid);
  page.screen = Screen::Details;
  page.ums_id = command.ref;
  return {.kind = NoteKind::Registration,
          .ums_id = command.ref,
          .done = fill(texts::kRegisteredToast, {name}),
          .action = OpenPage{to_url(page)},
          .failed = std::string(texts::kNotRegistered)};
}

Note of(const domain::CompanyRows& rows, const domain::RenameUmsId& command) {
  const std::string name = rules::clean_name(command.name).value_or(command.name);
  return {.ums_id = command.ums_id,
          .done = fill(texts::kRenamed, {name}),
          .action = UndoBy{domain::RenameUmsId{command.ums_id, ums_name(rows, command.ums_id)}},
          .failed = std::string(texts::kNameNotSaved)};
}

Note of(const domain::CompanyRows& rows, const domain::SwitchAutoAssign& command) {
  const std::string_view done = command.on ? texts::kAutoAssignOnFor : texts::kAutoAssignOffFor;
  return {.done = fill(done, {ums_names(rows, command.ums_ids)}),
          .action = UndoBy{domain::SwitchAutoAssign{turned(rows, command), !command.on}},
          .failed = std::string(texts::kAutoAssignNotSaved)};
}

Note of(const domain::CompanyRows& rows, const domain::AssignPacks& command) {
  return {.ums_id = command.ums_id,
          .done = fill(texts::kAssignedToast,
                       {pack_ids(rows, command.packs), ums_name(rows, command.ums_id)}),
          .action = UndoBy{domain::UnassignPacks{command.ums_id, command.packs}},
          .failed = std::string(texts::kNotAssigned)};
}

Note of(const domain::CompanyRows& rows, const domain::UnassignPacks& command) {
  return {.ums_id = command.ums_id,
          .done = fill(texts::kUnassignedToast, {pack_ids(rows, command.packs)}),
          .action = UndoBy{domain::AssignPacks{command.ums_id, command.packs}},
          .failed = std::string(texts::kNotUnassigned)};
}

Note of(const domain::CompanyRows& rows, const domain::MovePack& command) {
  return {
      .ums_id = command.to,
      .done = fill(texts::kMovedToast, {pack_id(rows, command.pack), ums_name(rows, command.to)}),
      .action = UndoBy{domain::MovePack{command.pack, command.to, command.from}},
      .failed = std::string(texts::kNotMoved)};
}

Note of(const domain::IssueUmsLicense& command) {
  return {.kind = NoteKind::License,
          .ums_id = command.ums_id,
          .failed = std::string(texts::kNotIssued)};
}

}  // namespace

Note note_for(const CompanyState& company, const domain::CommandBody& command) {
  const domain::CompanyRows& rows = company.replica.view();
  Note note = std::visit(
      base::overloaded{
          [&](const domain::RegisterUmsId& one) { return of(one, company.global_account_id); },
          [](const domain::IssueUmsLicense& one) { return of(one); },
          [&](const auto& one) { return of(rows, one); },
      },
      command);
  note.company = company.ref;
  return note;
}

}  // namespace portal
