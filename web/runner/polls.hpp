#pragma once

#include "core/portal/effect.hpp"
#include "core/portal/msg.hpp"
#include "core/sync/moment.hpp"
#include "web/runner/network.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace runner {

// Who waits for the server: the tab that leads has the one long request of a company, the others
// are told by it. A tab that waits to be told first asks once by itself, so that nothing is missed
// in between, and again when it hears of changes it has not seen, or of nothing for a minute.
class Polls {
 public:
  explicit Polls(Network& network) : network_(network) {}

  void begin(const portal::Poll& poll, sync::Moment now);

  // What was answered to a poll of this tab. None: it was on behalf of another tab.
  std::optional<portal::Msg> on_answered(Network::Answered answered);

  void lead(sync::Moment now);
  std::optional<portal::Msg> on_tab_message(std::string_view bytes);

  // Asks by itself where nothing was heard for too long.
  void tick(sync::Moment now);
  std::optional<sync::Moment> next_moment() const;

  // Ends the waiting for companies that the page no longer holds.
  void keep_only(const std::vector<domain::CompanyRef>& companies);

 private:
  struct Watch {
    domain::CompanyRef company;
    std::optional<portal::Poll> parked = {};  // to be told
    sync::Moment parked_at{0};
    std::uint32_t running = 0;      // request on its way; 0: none
    bool for_others = false;        // ... and no tab of ours waits for it
    bool caught_up = false;         // has asked by itself since it last failed
    domain::Revision heard_of = 0;  // newest revision any tab spoke of
  };

  Watch& watch(const domain::CompanyRef& company);
  void ask(Watch& watch, portal::Poll poll);
  void park(Watch& watch, const portal::Poll& poll, sync::Moment now);
  void ask_now(Watch& watch);
  std::optional<portal::Msg> hear(Watch& watch, std::string_view body);
  void serve(Watch& watch, std::string_view epoch, domain::Revision after);

  Network& network_;
  std::vector<Watch> watches_;
  bool leads_ = false;
};

}  // namespace runner
