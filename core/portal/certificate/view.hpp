#pragma once

#include "core/portal/certificate/compare.hpp"
#include "core/portal/model.hpp"
#include "core/portal/shared/vm.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace portal {

enum class ValidityKind : std::uint8_t { NotYet, Valid, Expired };

// The bar of a certificate's time. Places are parts of a thousand between its two ends.
struct ValidityVm {
  ValidityKind kind = ValidityKind::Valid;
  ChipVm chip;
  std::string left;  // "802 days left"
  int today = 0;
  int reminder = 1000;
  std::string from, until, today_date;
};
ValidityVm validity_view(const domain::CertificateFacts& facts, const ChipVm& chip,
                         base::Instant now);

// The file of the certificate, for the part "PEM".
enum class FileKind : std::uint8_t { Loading, Shown, Failed };

struct CertificateVm {
  std::string id;  // UmsRef
  std::string title;
  std::string line;
  ValidityVm validity;
  CertificateTab tab = CertificateTab::Details;
  std::string subject;
  std::string issuer;
  std::string issuer_note;
  std::string serial;
  std::string public_key;
  std::string signature;
  std::string fingerprint;  // hex digits alone
  std::string identifier;
  std::string proof;
  std::string registered;
  std::vector<std::string> warnings;
  std::string comparison;
  Comparison compared;
  FileKind file = FileKind::Loading;
  std::string file_message;  // of Loading and Failed
  std::string pem;
  std::string extensions;  // one line; empty until it is read, or for none
  std::string oddities;    // what is odd in the bytes, each with its place; empty as extensions
};

// What was pasted against the certificate whose form is open.
Comparison compared(const Model& model);

// None: there is no such UMS ID.
std::optional<CertificateVm> certificate_view(const Model& model, const domain::UmsRef& ref);

// What is accepted with a warning, as sentences.
std::vector<std::string> warnings_of(const domain::CertificateFacts& facts, base::Instant now);

}  // namespace portal
