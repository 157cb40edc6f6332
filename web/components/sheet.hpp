#pragma once

#include "web/kit/frame.hpp"
#include "web/kit/scroll_area.hpp"

#include <optional>

namespace components {

// Whether there is room for the look's 1440 x 900.
bool has_room(const kit::Frame& frame);

// A page of its own: a title, and below it a column of what is drawn while this lives. It scrolls
// where there is no room.
class Sheet {
 public:
  Sheet(kit::Frame& frame, kit::TextView title, float gap = 14);
  ~Sheet();
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

 private:
  kit::Frame& frame_;
  kit::Inside main_;
  std::optional<kit::ScrollArea> scroll_;
};

// Small and muted: what stands beside or above a sample.
void caption(kit::Frame& frame, kit::NodeKey key, kit::TextView text, float width);
// Of a card.
void card_title(kit::Frame& frame, kit::NodeKey key, kit::TextView text);

}  // namespace components
