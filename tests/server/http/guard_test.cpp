#include "server/http/guard.hpp"

#include "server/http/log_line.hpp"
#include "server/http/static_files.hpp"
#include "server/http/target.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>
#include <utility>

namespace {

using http::Method;

const http::Guard kGuard{.hosts = {"localhost:8080"}, .origins = {"http://localhost:8080"}};

http::GuardedHeaders a_command() {
  return {.method = Method::Post,
          .host_lines = 1,
          .host = "localhost:8080",
          .origin = "http://localhost:8080",
          .fetch_site = "same-origin",
          .content_type = "application/json; charset=utf-8",
          .transfer_encoding = false,
          .content_length = true};
}

int status(const http::GuardedHeaders& headers) {
  const auto fault = http::refuse(kGuard, headers);
  return fault ? fault->status : 0;
}

}  // namespace

TEST_CASE("the page's own command passes", "[http][guard]") {
  CHECK(status(a_command()) == 0);
}

TEST_CASE("a foreign host or origin is refused", "[http][guard]") {
  auto headers = a_command();
  SECTION("host") {
    headers.host = GENERATE("evil.example", "localhost", "localhost:80", "", "127.0.0.1:8080");
    CHECK(status(headers) == 421);
  }
  SECTION("no host") {
    headers.host_lines = 0;
    CHECK(status(headers) == 400);
  }
  SECTION("two hosts") {
    headers.host_lines = 2;
    CHECK(status(headers) == 400);
  }
  SECTION("origin") {
    headers.origin = GENERATE("http://evil.example", "null", "", "https://localhost:8080");
    CHECK(status(headers) == 403);
  }
  SECTION("another site without an origin") {
    headers.origin.reset();
    headers.fetch_site = "cross-site";
    CHECK(status(headers) == 403);
  }
}

TEST_CASE("a command is JSON with a length and in one piece", "[http][guard]") {
  auto headers = a_command();
  SECTION("type") {
    headers.content_type =
        GENERATE("", "text/plain", "application/x-www-form-urlencoded", "application/jsonx");
    CHECK(status(headers) == 415);
  }
  SECTION("length") {
    headers.content_length = false;
    CHECK(status(headers) == 411);
  }
  SECTION("chunks") {
    headers.transfer_encoding = true;
    CHECK(status(headers) == 501);
  }
  SECTION("method") {
    headers.method = Method::Other;
    CHECK(status(headers) == 405);
  }
}

TEST_CASE("targets are decoded once", "[http][target]") {
  const auto target = http::parse_target("/c/GA-1%2F/x?q=a%20b+c&&show=&plain&x=1=2");
  REQUIRE(target);
  CHECK(target->path == "/c/GA-1//x");
  using Query = std::vector<std::pair<std::string, std::string>>;
  CHECK(target->query == Query{{"q", "a b+c"}, {"show", ""}, {"plain", ""}, {"x", "1=2"}});
}

TEST_CASE("targets that could mean something else are not read", "[http][target]") {
  const auto* const target =
      GENERATE("", "*", "http://localhost/", "/%", "/%2", "/%zz", "/%00", "/a%0d%0ab", "/../x",
               "/a/%2e%2e/x", "/a/./b", "/a\\b", "/ok?q=%0");
  CAPTURE(target);
  CHECK_FALSE(http::parse_target(target));
}

TEST_CASE("content codings are chosen by weight", "[http][static]") {
  CHECK(http::accepts("gzip, deflate, br", "br"));
  CHECK(http::accepts("BR;q=0.5", "br"));
  CHECK(http::accepts("*", "br"));
  CHECK_FALSE(http::accepts("br;q=0, *", "br"));
  CHECK_FALSE(http::accepts("br; q=0.000", "br"));
  CHECK_FALSE(http::accepts("gzip", "br"));
  CHECK_FALSE(http::accepts("", "br"));
}

TEST_CASE("a log line is one line of JSON whatever the path holds", "[http][log]") {
  const base::Instant at = *base::parse_instant("2026-03-02T09:00:00Z");
  const std::string line = http::to_json({.at = at,
                                          .request_id = "r",
                                          .method = "GET",
                                          .path = "/\"\n\\\xc3",
                                          .status = 404,
                                          .bytes = 5,
                                          .took = std::chrono::milliseconds(7)});
  CHECK(line == R"({"at":"2026-03-02T09:00:00Z","request_id":"r","method":"GET",)"
                R"("path":"/\"\u000a\\\u00c3","status":404,"bytes":5,"ms":7})");
}

TEST_CASE("dates are written as HTTP wants them", "[http]") {
  CHECK(http::http_date(*base::parse_instant("2026-03-02T09:05:07Z")) ==
        "Mon, 02 Mar 2026 09:05:07 GMT");
}
