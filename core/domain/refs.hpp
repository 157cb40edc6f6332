#pragma once

#include "core/base/strong_id.hpp"

#include <cstdint>

namespace domain {

using CompanyRef = base::StrongId<struct CompanyTag>;
using UmsRef = base::StrongId<struct UmsTag>;
using PackRef = base::StrongId<struct PackTag>;
using KeyRef = base::StrongId<struct KeyTag>;
using OrderRef = base::StrongId<struct OrderTag>;
using DeviceRef = base::StrongId<struct DeviceTag>;
using LicenseRef = base::StrongId<struct LicenseTag>;

// Counts the accepted commands of one company, dense from 1; 0 is before the first.
using Revision = std::uint64_t;

}  // namespace domain
