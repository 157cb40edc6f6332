#include "core/wire/me.hpp"
#include "server/api/routes.hpp"
#include "tests/server/api/api_world.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace support;

std::string header(const http::Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers) {
    if (key == name) return value;
  }
  return {};
}

// Every address of a route, with the own or the foreign company's things in the places of names.
std::string address(const api::Route& route, const std::string& company,
                    const domain::UmsRef& ums_id) {
  std::string path(route.path);
  const auto fill = [&](const std::string& name, const std::string& value) {
    if (const auto at = path.find(name); at != std::string::npos) {
      path.replace(at, name.size(), value);
    }
  };
  fill("{company}", company);
  fill("{ums_id}", ums_id.text);
  fill("{serial}", "1");
  return path;
}

}  // namespace

TEST_CASE("me names the companies, the first as the default", "[api]") {
  ApiWorld world;
  const auto me = wire::decode<wire::Me>(world.get("/v1/me").body);
  REQUIRE(me);
  REQUIRE(me->companies.size() == 2);
  CHECK(me->companies[0].global_account_id == "GA-1");
  CHECK(me->companies[0].is_default);
  CHECK_FALSE(me->companies[1].is_default);
}

TEST_CASE("a snapshot holds the company's rows and nobody else's", "[api][isolation]") {
  ApiWorld world;
  const http::Response response = world.get("/v1/companies/GA-1/snapshot");
  CHECK(world.snapshot().rows.ums_ids.size() == 2);
  CHECK(world.snapshot().rows.product_packs.size() == 4);
  CHECK_FALSE(response.body.contains("GA-2"));
  CHECK_FALSE(response.body.contains(world.foreign().ref.text));
  CHECK_FALSE(response.body.contains(ApiWorld::berlin(world.foreign()).text));
  CHECK_FALSE(response.body.contains(ApiWorld::pack(world.foreign(), 'A').text));
}

TEST_CASE("an unknown company is not found by any route", "[api][isolation]") {
  ApiWorld world;
  for (const api::Route& route : api::routes()) {
    if (!route.path.contains("{company}")) continue;
    CAPTURE(route.path);
    const std::string path = address(route, "GA-404", ApiWorld::berlin(world.own()));
    const http::Response response =
        route.method == http::Method::Post ? world.post(path, "{}") : world.get(path);
    CHECK(response.status == 404);
    CHECK(problem_of(response).code == "not_found");
  }
}

TEST_CASE("another company's UMS ID is exactly like one that does not exist", "[api][isolation]") {
  ApiWorld world;
  for (const api::Route& route : api::routes()) {
    if (!route.path.contains("{ums_id}")) continue;
    CAPTURE(route.path);
    const auto foreign = world.get(address(route, "GA-1", ApiWorld::berlin(world.foreign())));
    const auto unknown = world.get(address(route, "GA-1", {std::string(32, 'f')}));
    CHECK(foreign.status == 404);
    CHECK(foreign.body == unknown.body);
  }
}

TEST_CASE("no command reaches another company's rows", "[api][isolation]") {
  ApiWorld world;
  const auto theirs = ApiWorld::berlin(world.foreign());
  const auto their_pack = ApiWorld::pack(world.foreign(), 'A');
  const auto mine = ApiWorld::berlin(world.own());
  const std::vector<domain::CommandBody> commands{
      domain::RenameUmsId{theirs, "Mine now"},
      domain::SwitchAutoAssign{{theirs}, true},
      domain::AssignPacks{theirs, {ApiWorld::pack(world.own(), 'B')}},
      domain::AssignPacks{mine, {ApiWorld::pack(world.foreign(), 'B')}},
      domain::UnassignPacks{theirs, {their_pack}},
      domain::UnassignPacks{mine, {their_pack}},
      domain::MovePack{their_pack, theirs, mine},
      domain::MovePack{ApiWorld::pack(world.own(), 'A'), mine, theirs},
      domain::IssueUmsLicense{theirs}};
  const std::string before = world.get("/v1/companies/GA-2/snapshot").body;
  std::uint64_t id = 0;
  for (const domain::CommandBody& command : commands) {
    const domain::Outcome outcome = world.command(kClient, ++id, command);
    CAPTURE(id, domain::command_name(command));
    CHECK(refusal_of(outcome) == "not_found");
  }
  CHECK(world.get("/v1/companies/GA-2/snapshot").body == before);
}

TEST_CASE("changes are empty and held back while nothing is new", "[api][changes]") {
  ApiWorld world;
  const std::string epoch = world.snapshot().epoch;
  const auto response =
      world.get("/v1/companies/GA-1/changes?after=0&epoch=" + epoch + "&wait=25&client_id=x");
  REQUIRE(response.hold);
  CHECK(response.hold->topic == world.own().ref.text);
  CHECK(response.hold->version == 0);
  CHECK(response.hold->at_most == std::chrono::seconds(25));
  CHECK(world.changes(0).changes.empty());
}

TEST_CASE("changes name the last command of the client that asks", "[api][changes]") {
  ApiWorld world;
  const auto berlin = ApiWorld::berlin(world.own());
  world.command(kClient, 7, domain::RenameUmsId{berlin, ""});
  world.command(kColleague, 2, domain::RenameUmsId{berlin, "UMS Bonn"});
  const wire::Changes changes = world.changes(0, "&client_id=" + kClient);
  CHECK(changes.outcomes.at(kClient) == 7);
  CHECK(changes.outcomes.at(kColleague) == 2);
  CHECK(world.changes(1).outcomes.empty());
}

TEST_CASE("another epoch or a future revision wants a new snapshot", "[api][changes]") {
  ApiWorld world;
  CHECK(world.get("/v1/companies/GA-1/changes?after=0&epoch=other").status == 410);
  CHECK(world.get("/v1/companies/GA-1/changes?after=9&epoch=" + world.snapshot().epoch).status ==
        410);
}

TEST_CASE("a query that cannot be read is named", "[api][changes]") {
  ApiWorld world;
  const auto* const query = GENERATE("", "?after=x&epoch=e", "?after=-1&epoch=e", "?after=0",
                                     "?epoch=e", "?after=99999999999999999999&epoch=e");
  CAPTURE(query);
  CHECK(world.get("/v1/companies/GA-1/changes" + std::string(query)).status == 400);
}

TEST_CASE("bodies that are no commands are refused with their place", "[api][bad_input]") {
  ApiWorld world;
  const auto [body, code] = GENERATE_REF(
      std::pair{std::string("{"), "json_broken"}, std::pair{std::string(), "json_broken"},
      std::pair{std::string(70, '[') + std::string(70, ']'), "json_too_deep"},
      std::pair{std::string("\"\xff\""), "json_not_utf8"},
      std::pair{std::string("[]"), "type_wrong"},
      std::pair{std::string("{\"client_id\":\"x\"}"), ""},
      std::pair{std::string(1100000, ' '), "json_too_large"});
  const http::Response response = world.post("/v1/companies/GA-1/commands", body);
  CHECK((response.status == 400 || response.status == 413));
  CHECK(problem_of(response).code.contains(code));
}

TEST_CASE("downloads come as attachments with a plain file name", "[api][download]") {
  ApiWorld world;
  const auto berlin = ApiWorld::berlin(world.own());
  world.command(kClient, 1, domain::RenameUmsId{berlin, "UMS \"Köln\"/1"});
  const auto response = world.get("/v1/companies/GA-1/ums-ids/" + berlin.text + "/certificate");
  CHECK(header(response, "Content-Disposition") ==
        "attachment; filename=\"UMS__K_ln__1-ums-id.crt\"");
  CHECK(response.body.starts_with("-----BEGIN CERTIFICATE-----\nMAMCAQU=\n"));
}

TEST_CASE("unknown serials and formats are refused", "[api][download]") {
  ApiWorld world;
  const std::string row = "/v1/companies/GA-1/ums-ids/" + ApiWorld::berlin(world.own()).text;
  CHECK(world.get(row + "/license-files/1").status == 404);
  CHECK(world.get(row + "/license-files/x").status == 404);
  CHECK(world.get(row + "/license-files/99999999999").status == 404);
  CHECK(world.get(row + "/certificate?format=pfx").status == 400);
}

TEST_CASE("paths and methods that are not in the table lead nowhere", "[api][routes]") {
  CHECK(api::find_route(http::Method::Get, "/v1/nothing").route == nullptr);
  CHECK(api::find_route(http::Method::Get, "/v1/companies//snapshot").route == nullptr);
  CHECK(api::find_route(http::Method::Get, "/v1/companies/GA-1/snapshot/").route == nullptr);
  CHECK(api::find_route(http::Method::Get, "").route == nullptr);
  CHECK(api::find_route(http::Method::Delete, "/v1/me").allowed == "GET, HEAD");
  CHECK(api::find_route(http::Method::Head, "/v1/me").route != nullptr);
}
