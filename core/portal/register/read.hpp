#pragma once

#include "core/portal/certificate/messages.hpp"
#include "core/portal/update.hpp"

#include <optional>

namespace portal {

// What was read of the file of the register dialog, if it waits for this answer.
void take_read_file(Step& step, const CertificateRead& read);

// What is wrong at each place of the register dialog, by the rules and as the server last said.
struct RegisterFaults {
  std::optional<domain::Refusal> name;
  std::optional<domain::Refusal> file;
  std::optional<domain::Refusal> other;
};
RegisterFaults faults_of(const CompanyState& company, const RegisterForm& form, base::Instant now);

}  // namespace portal
