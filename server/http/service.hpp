#pragma once

#include "server/http/message.hpp"

#include <functional>
#include <string>

namespace http {

// What a server answers with: the API, or a fake in tests of this room.
class Service {
 public:
  using Done = std::function<void(Response)>;

  virtual ~Service() = default;

  // Calls `done` exactly once, now or later, from any thread.
  virtual void answer(const Request& request, Done done) = 0;

  // The problem document of a fault. Any thread.
  virtual Response problem(const Fault& fault, const std::string& request_id) const = 0;
};

}  // namespace http
