#include "server/api/local_actor.hpp"

namespace api {

domain::Actor local_actor() {
  return {.id = "local", .name = "Local administrator", .role = domain::Role::SuperAdmin};
}

wire::Me me(store::Transaction& transaction, const domain::Actor& actor) {
  wire::Me me{.user = {.id = actor.id, .email = {}, .name = actor.name}, .companies = {}};
  for (const domain::Company& company : store::companies(transaction)) {
    me.companies.push_back({.company = company.ref,
                            .name = company.name,
                            .global_account_id = company.global_account_id,
                            .role = actor.role,
                            .is_default = me.companies.empty()});
  }
  return me;
}

std::optional<store::CompanyState> company_for(store::Transaction& transaction,
                                               const domain::Actor&, std::string_view address) {
  return store::find_company(transaction, address);
}

}  // namespace api
