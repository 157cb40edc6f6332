#include "core/portal/api_paths.hpp"

#include "core/portal/url.hpp"

namespace portal {
namespace {

std::string company_path(const domain::CompanyRef& company) {
  return "/v1/companies/" + encode_part(company.text);
}

std::string ums_id_path(const domain::CompanyRef& company, const domain::UmsRef& ums_id) {
  return company_path(company) + "/ums-ids/" + encode_part(ums_id.text);
}

}  // namespace

std::string me_path() {
  return "/v1/me";
}

std::string snapshot_path(const domain::CompanyRef& company) {
  return company_path(company) + "/snapshot";
}

std::string changes_path(const domain::CompanyRef& company, const sync::Poll& poll,
                         const std::string& client_id) {
  std::string query;
  add_parameter(query, "after", std::to_string(poll.after));
  add_parameter(query, "epoch", poll.epoch);
  add_parameter(query, "wait", std::to_string(poll.wait_seconds));
  add_parameter(query, "client_id", client_id);
  return company_path(company) + "/changes?" + query;
}

std::string commands_path(const domain::CompanyRef& company) {
  return company_path(company) + "/commands";
}

std::string certificate_path(const domain::CompanyRef& company, const domain::UmsRef& ums_id) {
  return ums_id_path(company, ums_id) + "/certificate";
}

std::string license_path(const domain::CompanyRef& company, const domain::UmsRef& ums_id,
                         std::uint32_t serial) {
  return ums_id_path(company, ums_id) + "/license-files/" + std::to_string(serial);
}

}  // namespace portal
