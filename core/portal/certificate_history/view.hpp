#pragma once

#include "core/portal/shared/marks.hpp"

#include <string>
#include <variant>
#include <vector>

namespace portal {

// One use of a certificate by a UMS ID, the present one first.
struct CertificateUseVm {
  std::string id;  // stable
  ChipVm status;   // In use, Replaced
  std::string fingerprint;
  std::string line;  // since when, by whom
  bool can_restore = false;
  std::string restore_name;  // begins with "Restore"
};

struct RestoreCertificate {
  std::string id;
};
using CertificateHistoryMsg = std::variant<RestoreCertificate>;

}  // namespace portal
