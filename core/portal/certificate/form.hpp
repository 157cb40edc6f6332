#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/certificate/read_certificate.hpp"
#include "core/sync/failure.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace portal {

// What the certificate dialog, or the certificate tab of the details, holds beside the replica.
struct CertificateForm {
  domain::UmsRef ums_id;
  std::string comparison;  // as typed
  std::uint32_t request = 0;
  std::variant<std::monostate, ReadCertificate, domain::Refusal, ReaderFailed, sync::Failure> file;
  friend bool operator==(const CertificateForm&, const CertificateForm&) = default;
};

}  // namespace portal
