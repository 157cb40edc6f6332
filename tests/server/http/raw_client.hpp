#pragma once

#include <cstdint>
#include <string>

namespace support {

// A client that sends exactly the bytes it is told to.
class RawClient {
 public:
  explicit RawClient(std::uint16_t port);
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  void send(const std::string& bytes);

  // One answer with its header; reads as many bytes as its Content-Length says. Empty when the
  // server closes the connection first.
  std::string receive();

  // Whether the server has closed the connection; waits until it has or until bytes come.
  bool is_closed();

  int status();  // of receive()

 private:
  int socket_;
  std::string read_;
};

std::string body_of(const std::string& answer);
// The value of a header line; empty if it is not there. `name` in the spelling of the server.
std::string header_of(const std::string& answer, const std::string& name);

}  // namespace support
