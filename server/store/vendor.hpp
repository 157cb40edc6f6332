#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/order.hpp"
#include "core/domain/refs.hpp"
#include "core/domain/ums_id.hpp"
#include "server/store/sqlite.hpp"

#include <optional>
#include <string>

// What comes to a company from outside its own commands: people, deliveries, and a history that
// was not made here.
namespace store {

struct Member {
  std::string email;  // lower case
  std::string display_name;
  domain::Role role = domain::Role::Viewer;
  bool is_default = false;
};

// Adds the person too, if the email is new.
void add_member(Transaction& transaction, const domain::CompanyRef& company, const Member& member,
                base::Instant now);

struct Delivery {
  domain::Order order;
  std::string eula_version;
  std::string accepted_by;  // with the order's state Accepted
  std::optional<base::Instant> accepted_at;
};

void add_order(Transaction& transaction, const domain::CompanyRef& company,
               const Delivery& delivery);

struct PendingRenewal {
  std::string ref;
  domain::KeyRef key;
  domain::OrderRef order;
  int quantity_left = 0;
  base::Date new_expires_on;
};

void add_pending_renewal(Transaction& transaction, const domain::CompanyRef& company,
                         const PendingRenewal& renewal);

// How a certificate's time ended, and when the UMS last signed with it (also after the end).
struct UseHistory {
  std::optional<base::Instant> ended_at;
  std::optional<std::string> ended_by;  // "replaced", "restored", "removed", "superseded"
  std::optional<base::Instant> last_contact_at;
};

// Adds a use after the ones that the UMS ID has; the row and the certificate are there already.
void add_certificate_use(Transaction& transaction, const domain::CompanyRef& company,
                         const domain::UmsRef& ums_id, const domain::CertificateUse& use,
                         const UseHistory& history);

}  // namespace store
