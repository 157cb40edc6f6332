#pragma once

#include "core/domain/refs.hpp"
#include "core/portal/certificate/read_certificate.hpp"
#include "core/portal/route.hpp"
#include "core/sync/failure.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace portal {

struct ChooseCertificateTab {
  CertificateTab tab = CertificateTab::Details;
  friend bool operator==(const ChooseCertificateTab&, const ChooseCertificateTab&) = default;
};
struct TypeComparison {
  std::string text;
  friend bool operator==(const TypeComparison&, const TypeComparison&) = default;
};

// The file that FetchCertificate asked for: its text, or why it did not come.
struct CertificateFileArrived {
  domain::UmsRef ums_id;
  std::variant<std::string, sync::Failure> file;
  friend bool operator==(const CertificateFileArrived&, const CertificateFileArrived&) = default;
};
struct FetchCertificateAgain {
  friend bool operator==(const FetchCertificateAgain&, const FetchCertificateAgain&) = default;
};

// What DecodeCertificate found, by its number.
struct CertificateRead {
  std::uint32_t request = 0;
  std::variant<ReadCertificate, domain::Refusal, ReaderFailed> result;
  friend bool operator==(const CertificateRead&, const CertificateRead&) = default;
};

}  // namespace portal
