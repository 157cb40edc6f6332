#pragma once

#include "core/portal/effect.hpp"
#include "core/portal/msg.hpp"
#include "web/browser/fetch.hpp"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace runner {

// The requests of the page to the backend. Each is answered by one message.
class Network {
 public:
  using Asked = std::variant<portal::FetchMe, portal::FetchSnapshot, portal::Poll,
                             portal::SendCommands, portal::FetchCertificate>;

  // Sends it. The number by which it can be cancelled.
  std::uint32_t start(Asked asked);
  void cancel(std::uint32_t id);

  struct Answered {
    Asked asked;
    portal::Msg msg;
    std::string body;  // of the answer, for the other tabs
    bool failed = false;
  };
  // None: nobody waits for this answer any more.
  std::optional<Answered> on_answer(browser::FetchAnswer answer);

 private:
  struct Running {
    std::uint32_t id = 0;
    Asked asked;
    bool cancelled = false;
  };
  std::vector<Running> running_;
  std::uint32_t last_id_ = 0;
};

}  // namespace runner
