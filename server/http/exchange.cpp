#include "server/http/exchange.hpp"

#include "server/http/target.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http.hpp>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <tuple>
#include <utility>

namespace http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Parser = beast::http::request_parser<beast::http::string_body>;

constexpr auto kAnswer = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kFirstRead = 4096;
constexpr std::size_t kForgotten = 64 * 1024;  // bytes at once that nobody will look at

Method method_of(beast::http::verb verb) {
  if (verb == beast::http::verb::get) return Method::Get;
  if (verb == beast::http::verb::head) return Method::Head;
  if (verb == beast::http::verb::post) return Method::Post;
  if (verb == beast::http::verb::put) return Method::Put;
  if (verb == beast::http::verb::patch) return Method::Patch;
  if (verb == beast::http::verb::delete_) return Method::Delete;
  return Method::Other;
}

Fault fault_of(const beast::error_code& failure) {
  using beast::http::error;
  if (failure == beast::error::timeout) {
    return {408, "request_timeout", "The request took too long to arrive."};
  }
  if (failure == error::header_limit || failure == error::buffer_overflow) {
    return {431, "headers_too_large", "The header of the request is over 16 KiB."};
  }
  if (failure == error::body_limit) {
    return {413, "body_too_large", "The body of the request is over 1 MiB."};
  }
  return {400, "request_malformed", "The request is not well-formed HTTP."};
}

GuardedHeaders guarded(const Parser::value_type& message) {
  using beast::http::field;
  const auto of = [&](field name) { return std::string(message[name]); };
  GuardedHeaders headers{.method = method_of(message.method()),
                         .host_lines = message.count(field::host),
                         .host = of(field::host),
                         .origin = std::nullopt,
                         .fetch_site = std::string(message["Sec-Fetch-Site"]),
                         .content_type = of(field::content_type),
                         .transfer_encoding = message.count(field::transfer_encoding) > 0,
                         .content_length = message.count(field::content_length) > 0};
  if (message.count(field::origin) > 0) headers.origin = of(field::origin);
  return headers;
}

// What the reading comes to, or a timeout. Unlike the stream's own expiry, which closes the socket,
// this leaves a way to say so.
asio::awaitable<beast::error_code> within(
    std::chrono::milliseconds limit, Peer& peer,
    asio::awaitable<std::tuple<beast::error_code, std::size_t>> reading) {
  using namespace asio::experimental::awaitable_operators;
  peer.stream.expires_never();
  asio::steady_timer deadline(peer.stream.get_executor(), limit);
  const auto first = co_await (std::move(reading) || deadline.async_wait(kAnswer));
  if (first.index() == 1) co_return beast::error_code(beast::error::timeout);
  co_return std::get<0>(std::get<0>(first));
}

asio::awaitable<beast::error_code> read_header(Peer& peer, Parser& parser, const Limits& limits) {
  beast::error_code error;
  std::size_t count = 0;
  if (peer.buffer.size() == 0) {
    peer.idle = true;
    peer.stream.expires_after(limits.idle);
    std::tie(error, count) =
        co_await peer.stream.async_read_some(peer.buffer.prepare(kFirstRead), kAnswer);
    peer.idle = false;
    if (error) co_return beast::http::make_error_code(beast::http::error::end_of_stream);
    peer.buffer.commit(count);
  }
  co_return co_await within(
      limits.header, peer,
      beast::http::async_read_header(peer.stream, peer.buffer, parser, kAnswer));
}

asio::awaitable<beast::error_code> read_body(Peer& peer, Parser& parser, const Limits& limits) {
  beast::error_code error;
  if (parser.is_done()) co_return error;
  if (beast::iequals(parser.get()[beast::http::field::expect], "100-continue")) {
    const beast::http::response<beast::http::empty_body> go_on(beast::http::status::continue_,
                                                               parser.get().version());
    peer.stream.expires_after(limits.write);
    std::size_t count = 0;
    std::tie(error, count) = co_await beast::http::async_write(peer.stream, go_on, kAnswer);
    if (error) co_return error;
  }
  co_return co_await within(limits.body, peer,
                            beast::http::async_read(peer.stream, peer.buffer, parser, kAnswer));
}

Reading received(Parser::value_type message) {
  using beast::http::field;
  auto target = parse_target(message.target());
  if (!target) {
    return RefusedRequest{{400, "address_invalid", "The address of the request is not readable."},
                          {}};
  }
  return Received{.request = {.method = method_of(message.method()),
                              .path = std::move(target->path),
                              .query = std::move(target->query),
                              .body = std::move(message.body()),
                              .request_id = {},
                              .stopping = false},
                  .accept = std::string(message[field::accept]),
                  .accept_encoding = std::string(message[field::accept_encoding]),
                  .if_none_match = std::string(message[field::if_none_match]),
                  .keep_alive = message.keep_alive()};
}

// The path of a refused request, for the log: without the query, which may hold what people typed.
std::string path_of(std::string_view target) {
  return std::string(target.substr(0, target.find('?')));
}

bool is_gone(const beast::error_code& error) {
  return error == beast::http::error::end_of_stream || error == asio::error::operation_aborted ||
         error == asio::error::connection_reset || error == asio::error::eof;
}

// A header value can hold no line break: it would begin another header.
std::string one_line(std::string value) {
  std::ranges::replace_if(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; }, '_');
  return value;
}

template <class Body>
void set_header(beast::http::response<Body>& message, const Sending& sending) {
  using beast::http::field;
  const Response& response = sending.response;
  message.set(field::date, sending.date);
  message.set("X-Request-Id", sending.request_id);
  message.set(field::cache_control, one_line(response.cache_control));
  message.set("X-Content-Type-Options", "nosniff");
  message.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  message.set("Cross-Origin-Opener-Policy", "same-origin");
  message.set("Cross-Origin-Resource-Policy", "same-origin");
  message.set("Referrer-Policy", "no-referrer");
  message.set("X-Frame-Options", "DENY");
  if (!response.content_type.empty()) message.set(field::content_type, response.content_type);
  for (const auto& [name, value] : response.headers) message.set(name, one_line(value));
  message.keep_alive(sending.keep_alive);
}

template <class Body>
asio::awaitable<bool> write(Peer& peer, beast::http::response<Body>& message,
                            const Limits& limits) {
  peer.stream.expires_after(limits.write);
  const auto [error, count] = co_await beast::http::async_write(peer.stream, message, kAnswer);
  co_return !error;
}

}  // namespace

asio::awaitable<Reading> read_request(Peer& peer, const Guard& guard, const Limits& limits) {
  Parser parser;
  parser.header_limit(limits.header_bytes);
  parser.body_limit(limits.body_bytes);
  if (const auto error = co_await read_header(peer, parser, limits)) {
    if (is_gone(error)) co_return Gone{};
    co_return RefusedRequest{fault_of(error), {}};
  }
  if (auto fault = refuse(guard, guarded(parser.get()))) {
    co_return RefusedRequest{*std::move(fault), path_of(parser.get().target())};
  }
  if (const auto error = co_await read_body(peer, parser, limits)) {
    if (is_gone(error) || error == beast::http::error::partial_message) co_return Gone{};
    co_return RefusedRequest{fault_of(error), path_of(parser.get().target())};
  }
  co_return received(parser.release());
}

asio::awaitable<bool> write_response(Peer& peer, Sending sending, const Limits& limits) {
  const auto status = static_cast<beast::http::status>(sending.response.status);
  const bool no_body = status == beast::http::status::not_modified;
  if (sending.head || no_body) {
    beast::http::response<beast::http::empty_body> message(status, 11);
    set_header(message, sending);
    if (!no_body) message.content_length(sending.response.body.size());
    co_return co_await write(peer, message, limits);
  }
  beast::http::response<beast::http::string_body> message(status, 11);
  set_header(message, sending);
  message.body() = std::move(sending.response.body);
  message.prepare_payload();
  co_return co_await write(peer, message, limits);
}

asio::awaitable<void> hang_up(Peer& peer, const Limits& limits) {
  beast::error_code error;  // the peer may have closed first
  peer.stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
  peer.stream.expires_after(limits.hang_up);
  peer.buffer.clear();
  while (!error) {
    std::size_t count = 0;
    std::tie(error, count) =
        co_await peer.stream.async_read_some(peer.buffer.prepare(kForgotten), kAnswer);
  }
}

}  // namespace http
