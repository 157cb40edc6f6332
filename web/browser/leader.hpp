#pragma once

#include <span>
#include <string>

// One tab of this origin leads and owns the network; the others get its bytes.
namespace browser {

// This tab leads from now on, until it is closed. Without Web Locks every tab leads.
struct BecameLeader {
  friend bool operator==(const BecameLeader&, const BecameLeader&) = default;
};

struct TabMessage {
  std::string bytes;
  friend bool operator==(const TabMessage&, const TabMessage&) = default;
};

void stand_for_leader();  // once, at start; BecameLeader follows, maybe much later
void send_to_tabs(std::span<const char> bytes);  // to all others of this origin, not to this one

}  // namespace browser
