#pragma once

#include "core/base/instant.hpp"
#include "server/http/service.hpp"
#include "server/http/static_files.hpp"

#include <chrono>
#include <cstdint>
#include <expected>
#include <memory>
#include <string>
#include <vector>

namespace http {

struct Limits {
  std::chrono::milliseconds idle{75'000};    // between two requests of a connection
  std::chrono::milliseconds header{10'000};  // from the first byte to the end of the header
  std::chrono::milliseconds body{30'000};
  std::chrono::milliseconds write{30'000};
  std::chrono::milliseconds hang_up{1'000};  // reading on after the last answer of a connection
  std::chrono::milliseconds drain{10'000};   // from stop() to the end, at most
  std::uint32_t header_bytes = 16 * 1024;
  std::uint64_t body_bytes = 1024 * 1024;
  std::size_t connections_per_address = 256;
};

struct Settings {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;            // 0: any free one
  std::vector<std::string> hosts;    // more Host values, beside this machine's own with the port
  std::vector<std::string> origins;  // more Origin values
  Limits limits;
  base::Instant (*now)() = nullptr;                // for the Date header and the log
  void (*log)(const std::string& line) = nullptr;  // one JSON line a request; none: no log
};

// HTTP/1.1 on one address, in the thread that calls run(). No sign-in stands in front of it, so it
// binds loopback addresses alone.
class Server {
 public:
  Server(Settings settings, StaticFiles files);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  // The port it now listens on, or why it does not, as a sentence.
  std::expected<std::uint16_t, std::string> listen();

  // Ends by itself on SIGINT and SIGTERM.
  void stop_on_signals();

  // Serves until stop() and returns once the last answer is out, at most `drain` later. `service`
  // must call no `done` after this server is gone.
  void run(Service& service);

  // From any thread: no new connections; answers that are held back go out; then run() returns.
  void stop();

  // From any thread: `topic` has reached `version`; answers that were held back for it are asked
  // for again.
  void changed(const std::string& topic, std::uint64_t version);

 private:
  struct Running;
  std::unique_ptr<Running> running_;
};

}  // namespace http
