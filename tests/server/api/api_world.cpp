#include "tests/server/api/api_world.hpp"

#include "server/api/routes.hpp"
#include "server/http/target.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace support {
namespace {

http::Response carry_out(SmallWorld& world, const http::Request& request) {
  const api::Lookup found = api::find_route(request.method, request.path);
  REQUIRE(found.route != nullptr);
  const bool writes = found.route->work == api::Work::Writes;
  store::Transaction transaction(
      world.sql(), writes ? store::Transaction::Kind::Write : store::Transaction::Kind::Read);
  http::Response response =
      api::handle(found, request, SmallWorld::now(), world.key(), transaction);
  transaction.commit();
  return response;
}

}  // namespace

http::Response ApiWorld::get(const std::string& target) {
  const auto parsed = http::parse_target(target);
  REQUIRE(parsed);
  return carry_out(*this, {.method = http::Method::Get,
                           .path = parsed->path,
                           .query = parsed->query,
                           .body = {},
                           .request_id = "request-1",
                           .stopping = false});
}

http::Response ApiWorld::post(const std::string& path, std::string body) {
  return carry_out(*this, {.method = http::Method::Post,
                           .path = path,
                           .query = {},
                           .body = std::move(body),
                           .request_id = "request-1",
                           .stopping = false});
}

domain::Outcome ApiWorld::command(const std::string& client, std::uint64_t id,
                                  domain::CommandBody body, domain::Revision seen) {
  const http::Response response =
      post("/v1/companies/GA-1/commands",
           wire::encode(wire::CommandBatch{
               client, {{.id = id, .seen_revision = seen, .body = std::move(body)}}}));
  const auto outcomes = wire::decode<wire::Outcomes>(response.body);
  INFO(response.body);
  REQUIRE(outcomes);
  REQUIRE(outcomes->outcomes.size() == 1);
  return outcomes->outcomes.front();
}

wire::Snapshot ApiWorld::snapshot() {
  const auto snapshot = wire::decode<wire::Snapshot>(get("/v1/companies/GA-1/snapshot").body);
  REQUIRE(snapshot);
  return *snapshot;
}

wire::Changes ApiWorld::changes(domain::Revision after, const std::string& more) {
  const auto changes =
      wire::decode<wire::Changes>(get("/v1/companies/GA-1/changes?after=" + std::to_string(after) +
                                      "&epoch=" + snapshot().epoch + more)
                                      .body);
  REQUIRE(changes);
  return *changes;
}

wire::Problem problem_of(const http::Response& response) {
  CHECK(response.content_type == "application/problem+json");
  const auto problem = wire::decode<wire::Problem>(response.body);
  REQUIRE(problem);
  CHECK(problem->status == response.status);
  CHECK_FALSE(problem->detail.empty());
  return *problem;
}

std::string_view refusal_of(const domain::Outcome& outcome) {
  const auto* refused = result<domain::Refused>(outcome);
  return refused == nullptr ? std::string_view() : domain::wire_name(refused->refusal.code);
}

}  // namespace support
