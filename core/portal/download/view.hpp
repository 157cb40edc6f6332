#pragma once

#include "core/portal/model.hpp"

#include <optional>
#include <string>

namespace portal {

struct LicenseVm {
  std::string line;  // "UMS Production, Kestrel Valley Clinics"
  std::string level;
  std::string valid_until;
  std::string last_download;
  std::string file;
  std::string lower_level;  // the warning; empty: it is not lower
  std::string fault;        // why there is no file
  std::string button;
  bool enabled = true;
  bool busy = false;
};
std::optional<LicenseVm> license_view(const Model& model);

}  // namespace portal
