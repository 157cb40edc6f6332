#include "tests/server/http/raw_client.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace support {
namespace {

constexpr timeval kPatience{.tv_sec = 20, .tv_usec = 0};  // a server that hangs fails the test

}  // namespace

RawClient::RawClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
  if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::runtime_error("cannot connect");
  }
}

RawClient::~RawClient() {
  close(socket_);
}

void RawClient::send(const std::string& bytes) {
  // The server may close before it has read everything; what it answered is still there to read.
  std::size_t sent = 0;
  while (sent < bytes.size()) {
    const auto count = ::send(socket_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
    if (count <= 0) return;
    sent += static_cast<std::size_t>(count);
  }
}

std::string RawClient::receive() {
  std::array<char, 65536> buffer{};
  while (true) {
    if (const std::size_t end = read_.find("\r\n\r\n"); end != std::string::npos) {
      const std::string header = read_.substr(0, end + 4);
      const std::string length = header_of(header, "Content-Length");
      const std::size_t size = header.size() + (length.empty() ? 0 : std::stoul(length));
      if (read_.size() >= size) {
        const std::string answer = read_.substr(0, size);
        read_.erase(0, size);
        return answer;
      }
    }
    const auto count = recv(socket_, buffer.data(), buffer.size(), 0);
    if (count <= 0) return {};
    read_.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

bool RawClient::is_closed() {
  char byte = 0;
  return recv(socket_, &byte, 1, 0) <= 0;
}

int RawClient::status() {
  const std::string answer = receive();
  return answer.size() < 12 ? 0 : std::stoi(answer.substr(9, 3));
}

std::string body_of(const std::string& answer) {
  return answer.substr(answer.find("\r\n\r\n") + 4);
}

std::string header_of(const std::string& answer, const std::string& name) {
  const std::string start = "\r\n" + name + ": ";
  const std::size_t at = answer.find(start);
  if (at == std::string::npos) return {};
  const std::size_t begin = at + start.size();
  return answer.substr(begin, answer.find("\r\n", begin) - begin);
}

}  // namespace support
