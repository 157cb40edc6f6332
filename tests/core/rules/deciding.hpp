#pragma once

#include "core/rules/decide.hpp"
#include "core/rules/replica_records.hpp"
#include "tests/support/builders.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

// Deciding over rows in memory, with what only a server knows said by hand.
namespace deciding {

struct World {
  domain::CompanyRows rows;
  std::set<std::pair<std::string, rules::Aspect>> changed_meanwhile = {};
  std::set<std::string> proven_elsewhere = {};  // fingerprints and identifiers
  domain::Actor actor = support::an_admin();
  base::Instant now = support::kNow;
  std::optional<std::expected<domain::CertificateFacts, domain::Refusal>> certificate = {};
};

std::expected<rules::Decision, domain::Refusal> decide(const World& world,
                                                       const domain::CommandBody& command);

// The code of a refusal. Fails the test if the command was accepted.
domain::RefusalCode refusal_of(const World& world, const domain::CommandBody& command);

// The rows after an accepted command. Fails the test if it was refused.
domain::CompanyRows rows_after(const World& world, const domain::CommandBody& command);

}  // namespace deciding
