#include "core/portal/title.hpp"

#include "core/portal/fill.hpp"
#include "core/portal/texts.hpp"

namespace portal {
namespace {

std::string ums_name(const Model& model, const domain::UmsRef& ref) {
  const CompanyState* company = current(model);
  const auto* row = company ? company->replica.view().ums_ids.find(ref) : nullptr;
  return row == nullptr ? base::SharedText(texts::kUmsId) : row->name;
}

std::string place(const Model& model) {
  const Layer& layer = model.route.layer;
  switch (layer.dialog) {
    case Dialog::None: break;
    case Dialog::Register: return std::string(texts::kRegisterUms);
    case Dialog::Rename: return fill(texts::kRenameThis, {ums_name(model, layer.ums_id)});
    case Dialog::Certificate: return fill(texts::kCertificateOf, {ums_name(model, layer.ums_id)});
    case Dialog::Assign: return fill(texts::kAssignTo, {ums_name(model, layer.ums_id)});
    case Dialog::Unassign: return std::string(texts::kUnassignPack);
    case Dialog::Move: return std::string(texts::kMovePack);
    case Dialog::Shortcuts: return std::string(texts::kShortcuts);
    case Dialog::Filters: return std::string(texts::kFilters);
    case Dialog::License: return std::string(texts::kLicenseTitle);
  }
  switch (model.route.screen) {
    case Screen::Start:
    case Screen::List: return std::string(texts::kUmsIds);
    case Screen::Details: return ums_name(model, model.route.ums_id);
    case Screen::Nowhere: return std::string(texts::kNotFoundTitle);
  }
  return {};
}

}  // namespace

std::string page_title(const Model& model) {
  const wire::Membership* member = membership(model);
  if (member == nullptr) return std::string(texts::kTitleAlone);
  return fill(texts::kTitle, {place(model), member->name});
}

}  // namespace portal
