#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/rules/refusal_text.hpp"

#include <utility>

namespace portal {

void on(Step& step, const TypeName& msg) {
  if (auto* form = std::get_if<RenameForm>(&step.model.form)) form->name = msg.text;
}

void on(Step& step, const SubmitRename&) {
  auto* form = std::get_if<RenameForm>(&step.model.form);
  const CompanyState* company = current(step.model);
  const domain::UmsRef ref = step.model.route.layer.ums_id;
  const auto* row = company ? company->replica.view().ums_ids.find(ref) : nullptr;
  if (form == nullptr || row == nullptr) return;
  const std::string typed = form->name.value_or(row->name);
  form->name = typed;
  // A refusal stands at the field, where the view asks the rules about what is typed, and is heard.
  if (const auto result = submit(step, domain::RenameUmsId{ref, typed}); !result) {
    step.effects.push_back(Announce{rules::refusal_text(result.error()), true});
    return;
  }
  go(step, without_dialog(step.model.route), How::Replace);
}

}  // namespace portal
