#include "core/portal/rename/view.hpp"

#include "core/base/text.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/decide.hpp"
#include "core/rules/refusal_text.hpp"
#include "core/rules/replica_records.hpp"

namespace portal {

std::string name_counter(std::string_view name) {
  const std::size_t length = base::code_point_count(base::collapse_white_space(name));
  return fill(texts::kNameCounter, {std::to_string(length)});
}

std::optional<RenameVm> rename_view(const Model& model) {
  const auto* form = std::get_if<RenameForm>(&model.form);
  const CompanyState* company = current(model);
  const auto now = server_now(model);
  const domain::UmsRef& ref = model.route.layer.ums_id;
  const domain::UmsId* row = company ? company->replica.view().ums_ids.find(ref) : nullptr;
  if (form == nullptr || row == nullptr || !now) return std::nullopt;
  RenameVm vm;
  vm.line = fill(texts::kRenameCompany, {company->replica.view().company.name});
  vm.name = form->name.value_or(row->name);
  vm.counter = name_counter(vm.name);
  if (form->name) {
    const auto decided =
        rules::decide(rules::ReplicaRecords(company->replica.view()),
                      {company->actor, *now, std::nullopt}, domain::RenameUmsId{ref, vm.name});
    if (!decided) vm.fault = rules::refusal_text(decided.error());
  }
  return vm;
}

}  // namespace portal
