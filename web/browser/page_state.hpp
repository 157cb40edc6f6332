#pragma once

namespace browser {

struct VisibilityChanged {
  bool visible = true;
  friend bool operator==(const VisibilityChanged&, const VisibilityChanged&) = default;
};

// The browser's own view of the network, a hint: only an answer proves a connection.
struct ConnectionChanged {
  bool online = true;
  friend bool operator==(const ConnectionChanged&, const ConnectionChanged&) = default;
};

bool page_visible();
bool browser_online();

}  // namespace browser
