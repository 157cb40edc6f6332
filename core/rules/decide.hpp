#pragma once

#include "core/base/instant.hpp"
#include "core/domain/actor.hpp"
#include "core/domain/certificate_facts.hpp"
#include "core/domain/change.hpp"
#include "core/domain/command.hpp"
#include "core/domain/refusal.hpp"
#include "core/rules/records.hpp"

#include <expected>
#include <optional>
#include <variant>
#include <vector>

namespace rules {

// Open licenses of `pack` on devices of `ums_id` take this expiry (domain.md, pack.assign and
// pack.move). Carried out by the store, which alone holds licenses.
struct LicensesTakeExpiry {
  domain::PackRef pack;
  domain::UmsRef ums_id;
  base::Date valid_until;
  friend bool operator==(const LicensesTakeExpiry&, const LicensesTakeExpiry&) = default;
};

// What an accepted command does. No rows: it would change nothing.
struct Decision {
  std::vector<domain::Row> rows;  // as they are afterwards
  std::vector<LicensesTakeExpiry> licenses;
  friend bool operator==(const Decision&, const Decision&) = default;
};

// What a command's author and moment bring along.
struct Context {
  domain::Actor actor;
  base::Instant now;
  // For ums_id.register: what the certificate room read from the bytes, or why it did not.
  std::optional<std::expected<domain::CertificateFacts, domain::Refusal>> certificate;
};

// The one decision about a command, in the order of checks of domain.md 4.1: role, input form,
// existence, version, then the command's own preconditions. The first that fails is the answer.
std::expected<Decision, domain::Refusal> decide(const Records& records, const Context& context,
                                                const domain::CommandBody& command);

}  // namespace rules
