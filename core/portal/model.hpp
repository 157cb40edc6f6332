#pragma once

#include "core/domain/actor.hpp"
#include "core/domain/refs.hpp"
#include "core/portal/assign/form.hpp"
#include "core/portal/certificate/form.hpp"
#include "core/portal/changes/bulk_switch.hpp"
#include "core/portal/changes/messages.hpp"
#include "core/portal/changes/note.hpp"
#include "core/portal/download/form.hpp"
#include "core/portal/register/form.hpp"
#include "core/portal/rename/form.hpp"
#include "core/portal/route.hpp"
#include "core/portal/settings/settings.hpp"
#include "core/portal/toasts/toast.hpp"
#include "core/portal/unassign/form.hpp"
#include "core/query/ums_id_index.hpp"
#include "core/sync/failure.hpp"
#include "core/sync/moment.hpp"
#include "core/sync/replica.hpp"
#include "core/wire/me.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace portal {

// Who is here, and which companies there are.
struct Session {
  std::optional<wire::Me> me;
  std::optional<sync::Failure> failure;  // of the last attempt, until one succeeds
  int failed_attempts = 0;
  bool asking = false;
  sync::Moment retry_at{0};  // while an attempt failed and none is on its way
  friend bool operator==(const Session&, const Session&) = default;
};

// The list prepared for searching. It follows from the rows of the replica, which are compared, and
// is therefore the same wherever they are.
struct Prepared {
  query::UmsIdIndex index;
  query::UmsIdPage page;  // of the route's list, as of the last update
  friend bool operator==(const Prepared&, const Prepared&) { return true; }
};

struct CompanyState {
  domain::CompanyRef ref;
  std::string global_account_id;
  domain::Actor actor;
  std::string client_id;
  sync::Replica replica;
  Prepared prepared;
  std::optional<sync::Moment> retry_at;  // when the replica has something to do by itself
  sync::Moment opened_at{0};
  friend bool operator==(const CompanyState&, const CompanyState&) = default;
};

struct CompanyMenu {
  friend bool operator==(const CompanyMenu&, const CompanyMenu&) = default;
};
struct RowMenu {
  domain::UmsRef ums_id;
  friend bool operator==(const RowMenu&, const RowMenu&) = default;
};
struct AccountMenu {
  friend bool operator==(const AccountMenu&, const AccountMenu&) = default;
};
using Menu = std::variant<std::monostate, CompanyMenu, RowMenu, AccountMenu>;

// What the person typed and chose in the open dialog.
using Form =
    std::variant<std::monostate, RegisterForm, RenameForm, AssignForm, ConfirmForm, LicenseForm>;

// The panel "Pending changes".
struct Changes {
  bool open = false;
  std::vector<std::uint64_t> theirs;  // conflicts decided for the other side; all others for mine
  friend bool operator==(const Changes&, const Changes&) = default;
};

// Everything that the page shows follows from this value.
struct Model {
  sync::Moment now{0};
  bool online = true;            // the browser's view
  std::vector<std::string> ids;  // random ids to be used, refilled by MintRef
  Settings settings;
  Session session;
  std::vector<CompanyState> companies;  // the current one, and others with something unsaved
  Route route;
  query::ListQuery last_list;  // where leaving the details leads
  bool search_shown = false;   // of the list, where its field is out of sight otherwise
  Menu menu;
  Form form;
  Layer form_layer;                            // the layer that `form` was made for
  std::optional<CertificateForm> certificate;  // that is looked at, in the dialog or the tab
  std::vector<domain::UmsRef> selected;        // sorted
  domain::UmsRef last_chosen;                  // the row whose box was used last
  std::vector<Note> notes;
  std::vector<BulkSwitch> bulk_switches;  // that are not answered in full
  std::vector<Toast> toasts;              // oldest first
  bool toasts_held = false;
  Changes changes;
  std::uint32_t last_number = 0;  // of requests, toasts and bulk switches
  std::string copied;             // the toast that a copy on its way is worth
  std::string warned;             // what WarnOnLeaving last said
  std::string title;              // what SetTitle last said
  friend bool operator==(const Model&, const Model&) = default;
};

// The company of the route, if its replica is there.
const CompanyState* current(const Model& model);
CompanyState* current(Model& model);

// Its row in the session, if the person belongs to it.
const wire::Membership* membership(const Model& model);

// The server's time. None before the first answer of the current company.
std::optional<base::Instant> server_now(const Model& model);

// Whether the rows of the current company are awaited for longer than usual.
bool is_slow(const Model& model);

// The next moment at which something happens by itself: a retry, the end of a toast, a time that
// reads differently. None: nothing does.
std::optional<sync::Moment> next_moment(const Model& model);

}  // namespace portal
