#pragma once

#include "core/base/encoding.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/refusal.hpp"

#include <expected>
#include <optional>
#include <string>
#include <vector>

namespace portal {

// What the certificate program read from the bytes of a file.
struct ReadCertificate {
  domain::CertificateFacts facts;
  base::Bytes der;
  std::string pem;
  std::vector<std::string> extensions;  // by name, "critical" said
  std::vector<std::string> issues;      // what is odd, each with its place
  friend bool operator==(const ReadCertificate&, const ReadCertificate&) = default;
};

// The program itself failed; nothing is known of the bytes.
struct ReaderFailed {
  bool crashed = false;  // on these bytes; else it could not be loaded
  friend bool operator==(const ReaderFailed&, const ReaderFailed&) = default;
};

}  // namespace portal
