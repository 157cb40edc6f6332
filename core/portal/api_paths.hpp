#pragma once

#include "core/domain/refs.hpp"
#include "core/sync/replica.hpp"

#include <cstdint>
#include <string>

// Where the backend has what the page asks for.
namespace portal {

std::string me_path();
std::string snapshot_path(const domain::CompanyRef& company);
std::string changes_path(const domain::CompanyRef& company, const sync::Poll& poll,
                         const std::string& client_id);
std::string commands_path(const domain::CompanyRef& company);
std::string certificate_path(const domain::CompanyRef& company, const domain::UmsRef& ums_id);
std::string license_path(const domain::CompanyRef& company, const domain::UmsRef& ums_id,
                         std::uint32_t serial);

}  // namespace portal
