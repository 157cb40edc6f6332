#include "server/http/server.hpp"

#include "tests/server/http/raw_client.hpp"
#include "tests/server/support/scratch_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <chrono>
#include <fstream>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <utility>

namespace {

using namespace std::chrono_literals;
using support::body_of;
using support::header_of;
using support::RawClient;

base::Instant noon() {
  return *base::parse_instant("2026-03-02T12:00:00Z");
}

// Answers what a test tells it to; problems as plain text of their code.
class Answers final : public http::Service {
 public:
  explicit Answers(std::function<http::Response(const http::Request&)> how)
      : how_(std::move(how)) {}

  void answer(const http::Request& request, Done done) override { done(how_(request)); }
  http::Response problem(const http::Fault& fault, const std::string&) const override {
    http::Response response;
    response.status = fault.status;
    response.content_type = "application/problem+json";
    response.body = fault.code;
    return response;
  }

 private:
  std::function<http::Response(const http::Request&)> how_;
};

http::Response text(std::string body) {
  http::Response response;
  response.content_type = "text/plain";
  response.body = std::move(body);
  return response;
}

http::Response echo(const http::Request& request) {
  return text(request.path + '|' + request.body);
}

// A server on a free port, in a thread of its own.
class Running {
 public:
  explicit Running(std::function<http::Response(const http::Request&)> how = echo,
                   http::Limits limits = {}, http::StaticFiles files = {})
      : service_(std::move(how)),
        server_({.address = "127.0.0.1",
                 .port = 0,
                 .hosts = {"portal.test"},
                 .origins = {},
                 .limits = limits,
                 .now = noon,
                 .log = nullptr},
                std::move(files)) {
    port = *server_.listen();
    thread_ = std::thread([this] { server_.run(service_); });
  }
  ~Running() {
    server_.stop();
    thread_.join();
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;

  http::Server& server() { return server_; }
  std::uint16_t port = 0;

 private:
  Answers service_;
  http::Server server_;
  std::thread thread_;
};

const std::string kHost = "Host: portal.test\r\n";

std::string get(const std::string& path, const std::string& more = {}) {
  return "GET " + path + " HTTP/1.1\r\n" + kHost + more + "\r\n";
}

std::string post(const std::string& path, const std::string& body) {
  return "POST " + path + " HTTP/1.1\r\n" + kHost +
         "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + body;
}

}  // namespace

TEST_CASE("a connection serves one request after the other", "[http][server]") {
  Running running;
  RawClient client(running.port);
  client.send(get("/v1/a") + post("/v1/b", "{}"));
  CHECK(body_of(client.receive()) == "/v1/a|");
  CHECK(body_of(client.receive()) == "/v1/b|{}");
}

TEST_CASE("every answer carries the headers that keep browsers strict", "[http][server]") {
  Running running;
  RawClient client(running.port);
  client.send(get("/v1/a"));
  const std::string answer = client.receive();
  CHECK(header_of(answer, "Date") == "Mon, 02 Mar 2026 12:00:00 GMT");
  CHECK(header_of(answer, "X-Content-Type-Options") == "nosniff");
  CHECK(header_of(answer, "Cache-Control") == "no-store");
  CHECK(header_of(answer, "X-Request-Id").size() == 24);
  CHECK(header_of(answer, "Content-Security-Policy").starts_with("default-src 'none'"));
  CHECK(header_of(answer, "Cross-Origin-Opener-Policy") == "same-origin");
}

TEST_CASE("HEAD is answered like GET without the body", "[http][server]") {
  Running running;
  RawClient client(running.port);
  client.send("HEAD /v1/abc HTTP/1.1\r\n" + kHost + "\r\n");
  client.send(get("/v1/b"));
  std::string both = client.receive();  // its length counts a body that is not there
  CHECK(both.contains("Content-Length: 8\r\n"));
  CHECK(both.ends_with("\r\n\r\nHTTP/1.1"));
}

TEST_CASE("requests that are not well-formed are refused and the connection ends",
          "[http][server][bad_input]") {
  const auto [bytes, status] = GENERATE_REF(
      std::pair{std::string("nonsense\r\n\r\n"), 400},
      std::pair{"GET / HTTP/9.9\r\n" + kHost + "\r\n", 400},
      std::pair{std::string("GET /v1/a HTTP/1.1\r\n\r\n"), 400},
      std::pair{"GET /v1/a HTTP/1.1\r\n" + kHost + kHost + "\r\n", 400},
      std::pair{std::string("GET /v1/a HTTP/1.1\r\nHost: evil.example\r\n\r\n"), 421},
      std::pair{get("/v1/a", "Origin: http://evil.example\r\n"), 403},
      std::pair{get("/v1/a", "X: " + std::string(17000, 'x') + "\r\n"), 431},
      std::pair{get("/v1/%zz"), 400}, std::pair{get("/v1/../a"), 400},
      std::pair{"POST /v1/a HTTP/1.1\r\n" + kHost + "Content-Type: application/json\r\n\r\n", 411},
      std::pair{"POST /v1/a HTTP/1.1\r\n" + kHost +
                    "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                501},
      std::pair{"POST /v1/a HTTP/1.1\r\n" + kHost + "Content-Type: application/json\r\n" +
                    "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                400},
      std::pair{"POST /v1/a HTTP/1.1\r\n" + kHost + "Content-Type: application/json\r\n" +
                    "Content-Length: -1\r\n\r\n",
                400},
      std::pair{"POST /v1/a HTTP/1.1\r\n" + kHost + "Content-Type: text/plain\r\n" +
                    "Content-Length: 2\r\n\r\n{}",
                415},
      std::pair{"POST /v1/a HTTP/1.1\r\n" + kHost + "Content-Type: application/json\r\n" +
                    "Content-Length: 1048577\r\n\r\n",
                413},
      std::pair{"BREW /v1/a HTTP/1.1\r\n" + kHost + "\r\n", 405});
  CAPTURE(bytes.substr(0, 200));
  Running running;
  RawClient client(running.port);
  client.send(bytes);
  const std::string answer = client.receive();
  CHECK(answer.starts_with("HTTP/1.1 " + std::to_string(status)));
  CHECK(header_of(answer, "Connection") == "close");
  CHECK(client.is_closed());
}

TEST_CASE("the largest body passes", "[http][server]") {
  Running running(
      [](const http::Request& request) { return text(std::to_string(request.body.size())); });
  RawClient client(running.port);
  client.send(post("/v1/a", std::string(1024 * 1024, ' ')));
  CHECK(body_of(client.receive()) == "1048576");
}

TEST_CASE("a client that is too slow is told so", "[http][server][bad_input]") {
  Running running(echo, {.header = 30ms, .body = 30ms});
  RawClient client(running.port);
  SECTION("with its header") {
    client.send("GET /v1/a HT");
  }
  SECTION("with its body") {
    client.send(post("/v1/a", "{}  ").substr(0, post("/v1/a", "{}  ").size() - 1));
  }
  CHECK(client.status() == 408);
}

TEST_CASE("a client that asks first is told to go on", "[http][server]") {
  Running running;
  RawClient client(running.port);
  client.send(
      "POST /v1/a HTTP/1.1\r\n" + kHost +
      "Content-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
  CHECK(client.receive().starts_with("HTTP/1.1 100"));
  client.send("{}");
  CHECK(body_of(client.receive()) == "/v1/a|{}");
}

TEST_CASE("a header value cannot begin another header", "[http][server]") {
  Running running([](const http::Request&) {
    http::Response response = text("x");
    response.headers.emplace_back("X-Name", "a\r\nSet-Cookie: b");
    return response;
  });
  RawClient client(running.port);
  client.send(get("/v1/a"));
  CHECK(header_of(client.receive(), "X-Name") == "a__Set-Cookie: b");
}

TEST_CASE("only so many connections come from one address", "[http][server]") {
  Running running(echo, {.connections_per_address = 1});
  RawClient first(running.port);
  first.send(get("/v1/a"));
  CHECK(first.status() == 200);
  RawClient second(running.port);
  CHECK(second.is_closed());
}

TEST_CASE("only loopback addresses are bound", "[http][server]") {
  const auto* const address = GENERATE("0.0.0.0", "192.168.1.5", "::", "nonsense");
  http::Settings settings;
  settings.address = address;
  http::Server server(settings, {});
  const auto port = server.listen();
  REQUIRE_FALSE(port);
  CHECK(port.error().contains("no sign-in yet"));
}

TEST_CASE("an answer that is held back comes with the change", "[http][long_poll]") {
  std::promise<void> asked;
  int revision = 0;
  Running running([&](const http::Request&) {
    http::Response response = text(std::to_string(revision));
    response.hold = http::Hold{.topic = "company", .version = 0, .at_most = 20s};
    if (revision > 0) response.hold.reset();
    if (revision++ == 0) asked.set_value();
    return response;
  });
  RawClient client(running.port);
  client.send(get("/v1/changes"));
  asked.get_future().wait();
  running.server().changed("another", 9);
  running.server().changed("company", 1);
  CHECK(body_of(client.receive()) == "1");
}

TEST_CASE("a change that came while the question was asked is not missed", "[http][long_poll]") {
  http::Server* server = nullptr;
  bool first = true;
  Running running([&](const http::Request&) {
    http::Response response = text(first ? "old" : "new");
    if (first) {
      response.hold = http::Hold{.topic = "company", .version = 0, .at_most = 20s};
      server->changed("company", 1);  // between the read and the wait
    }
    first = false;
    return response;
  });
  server = &running.server();
  RawClient client(running.port);
  client.send(get("/v1/changes"));
  CHECK(body_of(client.receive()) == "new");
}

TEST_CASE("an answer that is held back goes out when the time is up", "[http][long_poll]") {
  Running running([](const http::Request&) {
    http::Response response = text("nothing");
    response.hold = http::Hold{.topic = "company", .version = 0, .at_most = 0s};
    return response;
  });
  RawClient client(running.port);
  client.send(get("/v1/changes"));
  CHECK(body_of(client.receive()) == "nothing");
}

TEST_CASE("a server that stops lets go of what it holds back", "[http][stop]") {
  std::promise<void> asked;
  auto running = std::make_unique<Running>([&](const http::Request& request) {
    http::Response response = text("nothing");
    if (request.path != "/v1/changes") return response;
    response.hold = http::Hold{.topic = "company", .version = 0, .at_most = 25s};
    asked.set_value();
    return response;
  });
  RawClient client(running->port);
  RawClient idle(running->port);
  idle.send(get("/favicon.ico"));
  client.send(get("/v1/changes"));
  asked.get_future().wait();
  running.reset();
  const std::string answer = client.receive();
  CHECK(body_of(answer) == "nothing");
  CHECK(header_of(answer, "Connection") == "close");
}

namespace {

void write_file(const std::filesystem::path& file, const std::string& contents) {
  std::ofstream(file, std::ios::binary) << contents;
}

http::StaticFiles a_site(const support::ScratchFolder& folder) {
  write_file(folder / "index.html", "<html>");
  write_file(folder / "index.html.br", "brotli");
  write_file(folder / "index.html.gz", "gzip");
  write_file(folder / "portal.0123456789ab.wasm", "wasm");
  write_file(folder / "_headers", "secret");
  return *http::StaticFiles::read(folder.path());
}

}  // namespace

TEST_CASE("pages, files and what is neither", "[http][static]") {
  const support::ScratchFolder folder;
  Running running(echo, {}, a_site(folder));
  RawClient client(running.port);
  for (const char* page : {"/", "/c/GA-100231/ums-ids?q=x", "/c/x/y/z", "/sign-in"}) {
    client.send(get(page));
    const std::string answer = client.receive();
    CHECK(body_of(answer) == "<html>");
    CHECK(header_of(answer, "Cache-Control") == "no-cache");
    CHECK(header_of(answer, "Content-Security-Policy").contains("trusted-types portal-sw"));
  }
  client.send(get("/portal.0123456789ab.wasm"));
  const std::string wasm = client.receive();
  CHECK(header_of(wasm, "Content-Type") == "application/wasm");
  CHECK(header_of(wasm, "Cache-Control") == "public, max-age=31536000, immutable");
  for (const char* path : {"/_headers", "/index.html.br", "/nothing.js", "/v1/me"}) {
    client.send(get(path));
    CHECK(body_of(client.receive()) == std::string(path) + '|');  // left to the service
  }
}

TEST_CASE("the path of a folder answers the page in it", "[http][static]") {
  const support::ScratchFolder folder;
  std::filesystem::create_directory(folder / "components");
  write_file(folder / "components" / "index.html", "<title>");
  Running running(echo, {}, a_site(folder));
  RawClient client(running.port);
  client.send(get("/components?show=basics"));
  const std::string answer = client.receive();
  CHECK(body_of(answer) == "<title>");
  CHECK(header_of(answer, "Content-Type") == "text/html; charset=utf-8");
  CHECK(header_of(answer, "Cache-Control") == "no-cache");
  CHECK(header_of(answer, "Content-Security-Policy").contains("trusted-types portal-sw"));
  client.send(get("/components/nothing"));
  CHECK(body_of(client.receive()) == "/components/nothing|");
}

TEST_CASE("files are sent as small as the client takes them", "[http][static]") {
  const support::ScratchFolder folder;
  Running running(echo, {}, a_site(folder));
  RawClient client(running.port);
  client.send(get("/", "Accept-Encoding: gzip, br\r\n"));
  CHECK(body_of(client.receive()) == "brotli");
  client.send(get("/", "Accept-Encoding: gzip\r\n"));
  const std::string answer = client.receive();
  CHECK(body_of(answer) == "gzip");
  CHECK(header_of(answer, "Content-Encoding") == "gzip");
  CHECK(header_of(answer, "Vary") == "Accept-Encoding");
  client.send(get("/", "If-None-Match: " + header_of(answer, "ETag") + "\r\n"));
  CHECK(client.receive().starts_with("HTTP/1.1 304"));
}

TEST_CASE("a large answer is packed for a client that takes it", "[http][server]") {
  const Running running([](const http::Request&) { return text(std::string(5000, 'a')); });
  RawClient client(running.port);
  client.send(get("/v1/x", "Accept-Encoding: gzip, br\r\n"));
  const std::string packed = client.receive();
  CHECK(header_of(packed, "Content-Encoding") == "gzip");
  CHECK(header_of(packed, "Vary") == "Accept-Encoding");
  CHECK(body_of(packed).size() < 100);
  client.send(get("/v1/x", "Accept-Encoding: gzip;q=0\r\n"));
  const std::string plain = client.receive();
  CHECK(header_of(plain, "Content-Encoding").empty());
  CHECK(body_of(plain) == std::string(5000, 'a'));
}

TEST_CASE("a folder without a page is refused", "[http][static]") {
  const support::ScratchFolder folder;
  CHECK_FALSE(http::StaticFiles::read(folder.path()));
  CHECK_FALSE(http::StaticFiles::read(folder / "nowhere"));
}
