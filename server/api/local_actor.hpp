#pragma once

#include "core/domain/actor.hpp"
#include "core/wire/me.hpp"
#include "server/store/companies.hpp"
#include "server/store/sqlite.hpp"

#include <optional>
#include <string_view>

namespace api {

// Until there is sign-in, everybody who reaches the server (loopback alone) is this one person: a
// super admin of every company.
domain::Actor local_actor();

wire::Me me(store::Transaction& transaction, const domain::Actor& actor);

// The company that an address names, if the actor belongs to it.
std::optional<store::CompanyState> company_for(store::Transaction& transaction,
                                               const domain::Actor& actor,
                                               std::string_view address);

}  // namespace api
