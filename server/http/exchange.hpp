#pragma once

#include "server/http/guard.hpp"
#include "server/http/message.hpp"
#include "server/http/server.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <optional>
#include <string>
#include <variant>

namespace http {

// One client's connection. `idle` while it is between two requests.
struct Peer {
  boost::beast::tcp_stream stream;
  boost::beast::flat_buffer buffer;
  bool idle = false;
};

// A request as it was read, with the header lines that static files look at.
struct Received {
  Request request;
  std::string accept;
  std::string accept_encoding;
  std::string if_none_match;
  bool keep_alive = false;
};

// The peer is gone, or said nothing in time.
struct Gone {};

struct RefusedRequest {
  Fault fault;
  std::string path;  // empty if it could not be read
};

using Reading = std::variant<Received, RefusedRequest, Gone>;

// Reads the next request within the limits. After a refusal the connection cannot go on, since
// bytes of the refused request may still come; see hang_up.
boost::asio::awaitable<Reading> read_request(Peer& peer, const Guard& guard, const Limits& limits);

struct Sending {
  Response response;
  std::string request_id;
  std::string date;   // IMF-fixdate
  bool head = false;  // the header alone
  bool keep_alive = false;
};

// False if the peer is gone.
boost::asio::awaitable<bool> write_response(Peer& peer, Sending sending, const Limits& limits);

// Ends the connection so that the peer can still read the last answer: reads and forgets what it is
// sending, for a moment. Closing with bytes unread would make the peer's system drop the answer.
boost::asio::awaitable<void> hang_up(Peer& peer, const Limits& limits);

}  // namespace http
