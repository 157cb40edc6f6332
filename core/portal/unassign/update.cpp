#include "core/portal/commands.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"

#include <utility>

namespace portal {
namespace {

// Closes the dialog if the rules accept, else says why not in it.
void confirm(Step& step, domain::CommandBody command) {
  auto* form = std::get_if<ConfirmForm>(&step.model.form);
  if (form == nullptr) return;
  const auto result = submit(step, std::move(command));
  if (result) {
    go(step, without_dialog(step.model.route), How::Replace);
  } else {
    form->refusal = result.error();
  }
}

}  // namespace

void on(Step& step, const ConfirmUnassign&) {
  const Layer& layer = step.model.route.layer;
  confirm(step, domain::UnassignPacks{layer.ums_id, {layer.pack}});
}

void on(Step& step, const ConfirmMove&) {
  const CompanyState* company = current(step.model);
  const Layer& layer = step.model.route.layer;
  const auto* pack = company ? company->replica.view().product_packs.find(layer.pack) : nullptr;
  if (pack == nullptr || !pack->ums_id) return;
  confirm(step, domain::MovePack{layer.pack, *pack->ums_id, layer.ums_id});
}

}  // namespace portal
