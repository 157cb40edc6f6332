#pragma once

#include "core/domain/command.hpp"
#include "core/domain/outcome.hpp"
#include "core/wire/changes.hpp"
#include "core/wire/commands.hpp"
#include "core/wire/problem.hpp"
#include "core/wire/snapshot.hpp"
#include "server/http/message.hpp"
#include "tests/server/support/small_world.hpp"

#include <string>
#include <string_view>

namespace support {

inline const std::string kClient(32, 'a');
inline const std::string kColleague(32, 'b');

// The API without sockets: each request in a transaction of its own, as the backend does it.
class ApiWorld : public SmallWorld {
 public:
  http::Response get(const std::string& target);
  http::Response post(const std::string& path, std::string body);

  // One command of a client in the own company.
  domain::Outcome command(const std::string& client, std::uint64_t id, domain::CommandBody body,
                          domain::Revision seen = 0);

  wire::Snapshot snapshot();
  wire::Changes changes(domain::Revision after, const std::string& more = {});
};

wire::Problem problem_of(const http::Response& response);

template <class Result>
const Result* result(const domain::Outcome& outcome) {
  return std::get_if<Result>(&outcome.result);
}

// The refusal's stable name; empty if it was not refused.
std::string_view refusal_of(const domain::Outcome& outcome);

}  // namespace support
