#pragma once

#include "core/base/instant.hpp"
#include "core/domain/actor.hpp"
#include "core/domain/command.hpp"
#include "core/domain/company.hpp"
#include "core/domain/outcome.hpp"
#include "server/signing/issuing_key.hpp"
#include "server/store/sqlite.hpp"

#include <string>

namespace api {

// Who asks, when, and by which request.
struct Origin {
  domain::Actor actor;
  base::Instant now;
  std::string request_id;
  std::string client_id;
};

// Carries out one command of a client in the transaction, exactly once for its id: rows, the next
// revision, changes, audit entry and outcome are written together. A command that was carried out
// before is answered as it was then; with other content, or with an id below the client's last one
// that has no outcome, it is refused as `request_id_reused`.
domain::Outcome execute(store::Transaction& transaction, const domain::Company& company,
                        const domain::Command& command, const Origin& origin,
                        const signing::IssuingKey& key);

}  // namespace api
