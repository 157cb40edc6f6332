#include "core/portal/api_paths.hpp"
#include "core/portal/commands.hpp"
#include "core/portal/fill.hpp"
#include "core/portal/handlers.hpp"
#include "core/portal/navigate.hpp"
#include "core/portal/texts.hpp"
#include "core/rules/ums_license.hpp"

#include <utility>

namespace portal {

void on(Step& step, const ConfirmDownload&) {
  auto* form = std::get_if<LicenseForm>(&step.model.form);
  const CompanyState* company = current(step.model);
  const domain::UmsRef ref = step.model.route.layer.ums_id;
  if (form == nullptr || company == nullptr || form->command != 0) return;
  if (company->replica.is_pending(ref.text)) return;  // only what is acknowledged goes into a file
  const auto result = submit(step, domain::IssueUmsLicense{ref});
  if (!result) {
    form->refusal = result.error();
    return;
  }
  form->refusal.reset();
  if (*result) {
    form->command = **result;
    return;
  }
  // The last file still says what holds: it is saved again, and nothing is issued.
  const auto* row = company->replica.view().ums_ids.find(ref);
  if (row == nullptr || !row->last_license) return;
  const std::uint32_t serial = row->last_license->serial;
  step.effects.push_back(DownloadUrl{license_path(company->ref, ref, serial)});
  const std::string name = rules::license_file_name(*row, serial);
  go(step, without_dialog(step.model.route), How::Replace);
  toast_done(step, fill(texts::kDownloaded, {name}));
}

}  // namespace portal
