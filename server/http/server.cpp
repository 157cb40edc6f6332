#include "server/http/server.hpp"

#include "core/base/encoding.hpp"
#include "server/http/exchange.hpp"
#include "server/http/gzip.hpp"
#include "server/http/log_line.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr auto kAnswer = asio::as_tuple(asio::use_awaitable);

std::string mint_request_id() {
  std::array<unsigned char, 12> bytes{};
  RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
  return base::to_hex(bytes);
}

std::string method_name(Method method) {
  switch (method) {
    case Method::Get: return "GET";
    case Method::Head: return "HEAD";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Other: return "OTHER";
  }
  std::unreachable();
}

// Ends a wait that runs, and one that is only about to begin: a mere cancel would miss that one.
void wake(asio::steady_timer& timer) {
  timer.expires_at(SteadyTime::min());
}

// The names of this machine with the port, and what is configured beside them.
Guard guard_of(const Settings& settings, std::uint16_t port) {
  Guard guard{settings.hosts, settings.origins};
  for (const char* name : {"localhost", "127.0.0.1", "[::1]"}) {
    const std::string host = std::string(name) + ':' + std::to_string(port);
    guard.hosts.push_back(host);
    guard.origins.push_back("http://" + host);
  }
  return guard;
}

}  // namespace

// Everything of a server that runs, touched by the thread of run() alone.
struct Server::Running {
  Running(Settings given, StaticFiles read)
      : settings(std::move(given)),
        files(std::move(read)),
        acceptor(context),
        signals(context),
        drain(context) {}

  asio::awaitable<void> accept();
  asio::awaitable<void> serve(tcp::socket socket, std::string address);
  asio::awaitable<bool> exchange(Peer& peer);
  asio::awaitable<bool> answer(Peer& peer, Received received);
  asio::awaitable<bool> refuse(Peer& peer, RefusedRequest refused);
  asio::awaitable<Response> ask(const Request& request, bool packed);
  asio::awaitable<std::optional<Response>> ask_until_due(Peer& peer, Request request, bool packed);
  asio::awaitable<bool> wait_for_change(Peer& peer, const Hold& hold, SteadyTime until);
  asio::awaitable<bool> send(Peer& peer, Sending sending, LogLine line);
  void begin_to_stop();

  Settings settings;
  StaticFiles files;
  Service* service = nullptr;
  Guard guard;
  asio::io_context context{1};
  tcp::acceptor acceptor;
  asio::signal_set signals;
  asio::steady_timer drain;
  bool stopping = false;
  std::set<Peer*> peers;
  std::map<std::string, std::size_t> connections;                        // by address
  std::multimap<std::string, asio::steady_timer*, std::less<>> waiters;  // by topic
  std::map<std::string, std::uint64_t> versions;                         // the newest, by topic
};

asio::awaitable<void> Server::Running::accept() {
  while (!stopping) {
    auto [error, socket] = co_await acceptor.async_accept(kAnswer);
    if (error == asio::error::operation_aborted) co_return;
    if (error) {  // no descriptors left, say: give the others a moment to end
      asio::steady_timer pause(context, std::chrono::milliseconds(50));
      co_await pause.async_wait(kAnswer);
      continue;
    }
    boost::system::error_code ignored;  // a peer that is gone already has no address
    std::string address = socket.remote_endpoint(ignored).address().to_string();
    if (connections[address] >= settings.limits.connections_per_address) continue;
    ++connections[address];
    asio::co_spawn(context, serve(std::move(socket), std::move(address)), asio::detached);
  }
}

asio::awaitable<void> Server::Running::serve(tcp::socket socket, std::string address) {
  Peer peer{boost::beast::tcp_stream(std::move(socket)), {}, false};
  peers.insert(&peer);
  while (co_await exchange(peer)) {
  }
  co_await hang_up(peer, settings.limits);
  peers.erase(&peer);
  if (--connections[address] == 0) connections.erase(address);
  if (stopping && peers.empty()) drain.cancel();
}

// One request and its answer; whether the connection goes on.
asio::awaitable<bool> Server::Running::exchange(Peer& peer) {
  Reading reading = co_await read_request(peer, guard, settings.limits);
  if (std::holds_alternative<Gone>(reading)) co_return false;
  if (auto* refused = std::get_if<RefusedRequest>(&reading)) {
    co_return co_await refuse(peer, std::move(*refused));
  }
  co_return co_await answer(peer, std::get<Received>(std::move(reading)));
}

asio::awaitable<bool> Server::Running::refuse(Peer& peer, RefusedRequest refused) {
  const std::string request_id = mint_request_id();
  Sending sending{.response = service->problem(refused.fault, request_id),
                  .request_id = request_id,
                  .date = {},
                  .head = false,
                  .keep_alive = false};
  const LogLine line{.at = settings.now(),
                     .request_id = request_id,
                     .method = "refused",
                     .path = std::move(refused.path),
                     .status = sending.response.status};
  co_return co_await send(peer, std::move(sending), line);
}

// Whether a person looks at the answer: then the page itself says that nothing is there.
static bool is_address_typed(std::string_view path, const Received& received) {
  return received.accept.contains("text/html") && !path.starts_with("/v1/");
}

asio::awaitable<bool> Server::Running::answer(Peer& peer, Received received) {
  const SteadyTime begun = std::chrono::steady_clock::now();
  Request& request = received.request;
  request.request_id = mint_request_id();
  LogLine line{.at = settings.now(),
               .request_id = request.request_id,
               .method = method_name(request.method),
               .path = request.path};
  Sending sending{.response = {},
                  .request_id = request.request_id,
                  .date = {},
                  .head = request.method == Method::Head,
                  .keep_alive = received.keep_alive};
  std::optional<Response> response;
  if (!changes(request.method)) {
    response = files.find({request.path, received.accept_encoding, received.if_none_match});
  }
  if (!response) {
    const bool packed = accepts(received.accept_encoding, "gzip");
    response = co_await ask_until_due(peer, std::move(request), packed);
  }
  if (response && response->status == 404 && is_address_typed(line.path, received)) {
    if (auto page = files.find({"/", received.accept_encoding, {}})) {
      response = *std::move(page);
      response->status = 404;
    }
  }
  if (!response) co_return false;
  sending.response = *std::move(response);
  line.status = sending.response.status;
  line.took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - begun);
  co_return co_await send(peer, std::move(sending), std::move(line));
}

asio::awaitable<bool> Server::Running::send(Peer& peer, Sending sending, LogLine line) {
  sending.date = http_date(settings.now());
  sending.keep_alive = sending.keep_alive && !stopping;
  line.bytes = sending.response.body.size();
  const bool goes_on = sending.keep_alive;
  const bool sent = co_await write_response(peer, std::move(sending), settings.limits);
  if (settings.log != nullptr) settings.log(to_json(line));
  co_return sent&& goes_on;
}

// Asks the service and waits for its answer, which may come from another thread; there it is
// packed.
asio::awaitable<Response> Server::Running::ask(const Request& request, bool packed) {
  std::optional<Response> answered;
  asio::steady_timer ready(context, SteadyTime::max());
  service->answer(request, [this, packed, &answered, &ready](Response response) {
    if (packed) pack(response);
    asio::post(context, [&answered, &ready, response = std::move(response)]() mutable {
      answered = std::move(response);
      ready.cancel();
    });
  });
  while (!answered) co_await ready.async_wait(kAnswer);
  co_return *std::move(answered);
}

// None if the peer went away while its answer was held back.
asio::awaitable<std::optional<Response>> Server::Running::ask_until_due(Peer& peer, Request request,
                                                                        bool packed) {
  request.stopping = stopping;
  Response response = co_await ask(request, packed);
  if (!response.hold) co_return response;
  const SteadyTime until = std::chrono::steady_clock::now() + response.hold->at_most;
  while (response.hold && !stopping && std::chrono::steady_clock::now() < until) {
    if (versions[response.hold->topic] <= response.hold->version) {
      if (!co_await wait_for_change(peer, *response.hold, until)) co_return std::nullopt;
      if (versions[response.hold->topic] <= response.hold->version) break;
    }
    response = co_await ask(request, packed);
  }
  co_return response;
}

// Until the topic changes, the time is up, the server stops, or the peer is gone (then false).
asio::awaitable<bool> Server::Running::wait_for_change(Peer& peer, const Hold& hold,
                                                       SteadyTime until) {
  using namespace asio::experimental::awaitable_operators;
  asio::steady_timer timer(context, until);
  const auto entry = waiters.emplace(hold.topic, &timer);
  tcp::socket& socket = peer.stream.socket();
  const auto first =
      co_await (timer.async_wait(kAnswer) || socket.async_wait(tcp::socket::wait_read, kAnswer));
  bool here = true;
  if (first.index() == 1) {
    boost::system::error_code error;
    here = socket.available(error) > 0 && !error;
    if (here) co_await timer.async_wait(kAnswer);  // it has sent its next request already
  }
  waiters.erase(entry);
  co_return here;
}

void Server::Running::begin_to_stop() {
  if (stopping) return;
  stopping = true;
  acceptor.close();
  signals.cancel();
  for (const auto& [topic, timer] : waiters) wake(*timer);
  for (Peer* peer : peers) {
    if (peer->idle) peer->stream.close();
  }
  if (peers.empty()) return;
  drain.expires_after(settings.limits.drain);
  drain.async_wait([this](const boost::system::error_code& error) {
    if (!error) context.stop();
  });
}

Server::Server(Settings settings, StaticFiles files)
    : running_(std::make_unique<Running>(std::move(settings), std::move(files))) {}

Server::~Server() = default;

std::expected<std::uint16_t, std::string> Server::listen() {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(running_->settings.address, error);
  if (error || !address.is_loopback()) {
    return std::unexpected(
        running_->settings.address +
        " is not a loopback address. There is no sign-in yet, so the server listens on 127.0.0.1 "
        "or ::1 alone.");
  }
  const tcp::endpoint endpoint(address, running_->settings.port);
  tcp::acceptor& acceptor = running_->acceptor;
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(tcp::acceptor::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(tcp::acceptor::max_listen_connections, error);
  if (error) {
    return std::unexpected("cannot listen on port " + std::to_string(running_->settings.port) +
                           ": " + error.message());
  }
  const std::uint16_t port = acceptor.local_endpoint().port();
  running_->guard = guard_of(running_->settings, port);
  return port;
}

void Server::stop_on_signals() {
  running_->signals.add(SIGINT);
  running_->signals.add(SIGTERM);
  running_->signals.async_wait([this](const boost::system::error_code& error, int) {
    if (!error) running_->begin_to_stop();
  });
}

void Server::run(Service& service) {
  running_->service = &service;
  asio::co_spawn(running_->context, running_->accept(), asio::detached);
  running_->context.run();
}

void Server::stop() {
  asio::post(running_->context, [this] { running_->begin_to_stop(); });
}

void Server::changed(const std::string& topic, std::uint64_t version) {
  asio::post(running_->context, [this, topic, version] {
    std::uint64_t& newest = running_->versions[topic];
    newest = std::max(newest, version);
    const auto [begin, end] = running_->waiters.equal_range(topic);
    for (auto at = begin; at != end; ++at) wake(*at->second);
  });
}

}  // namespace http
