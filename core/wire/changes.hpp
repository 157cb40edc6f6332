#pragma once

#include "core/base/instant.hpp"
#include "core/domain/change.hpp"
#include "core/wire/codec.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace wire {

// GET /v1/companies/{c}/changes?after=R&epoch=E&wait=25&client_id=X: what became of the rows in
// the revisions from+1 to `to`, in order of revision. Empty with from == to when the wait ran out.
struct Changes {
  domain::Revision from = 0;
  domain::Revision to = 0;
  std::vector<domain::Change> changes;
  // The last command of each client that has its outcome, read in the same transaction as the
  // changes: what these commands did is in the rows up to `to`. At least the client that asks is
  // in it, once it has sent a command.
  std::map<std::string, std::uint64_t, std::less<>> outcomes;
  base::Instant server_time;
  friend bool operator==(const Changes&, const Changes&) = default;
};

std::string encode(const Changes& changes);
template <>
std::expected<Changes, WireError> decode<Changes>(std::string_view json);

// One change on its own, as the server keeps it:
// {"revision":7,"entity":"product_pack","id":"...","value":{...}}.
std::string encode(const domain::Change& change);
template <>
std::expected<domain::Change, WireError> decode<domain::Change>(std::string_view json);

// "company", "ums_id", "product_pack", "subscription_key", "order".
std::string_view entity_name(const domain::Row& row);
std::string_view row_id(const domain::Row& row);

}  // namespace wire
